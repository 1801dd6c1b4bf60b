package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The document that asks for work; its number and symbol, such as {@code 06/CT-BCA-V05}, may not be known. */
public record Document(
        DocumentType type,
        @Nullable String symbol,
        String issuer,
        LocalDate dated,
        String summary,
        @Nullable UUID fileId) {

    Document withFile(UUID file) {
        return new Document(type, symbol, issuer, dated, summary, file);
    }

    Document summarised(String words) {
        return new Document(type, symbol, issuer, dated, words, fileId);
    }

    /** Its number; without one, what it is about. */
    String name() {
        return symbol == null ? summary : symbol;
    }

    String words() {
        return "%s\n%s\n%s\n%s\n%s\n%s".formatted(type, symbol, issuer, dated, summary, fileId);
    }
}
