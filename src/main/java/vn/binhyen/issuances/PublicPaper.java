package vn.binhyen.issuances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What anybody who holds a paper is told of what was issued: by whom, when, under which number, and what replaced it. */
record PublicPaper(
        String code,
        PaperKind kind,
        int number,
        String issuerCode,
        String issuerName,
        LocalDate issuedOn,
        @Nullable LocalDate replacedOn,
        @Nullable PaperKind byKind,
        @Nullable Integer byNumber,
        @Nullable String byIssuerCode,
        @Nullable LocalDate byIssuedOn,
        String sha256,
        long size) {

    String symbol() {
        return "%02d/%s".formatted(number, kind.symbol(issuerCode));
    }

    /** The number of what counts now, where it is another one. */
    @Nullable
    String bySymbol() {
        return byKind == null || byIssuerCode == null
                ? null
                : "%02d/%s".formatted(byNumber, byKind.symbol(byIssuerCode));
    }

    boolean isReplaced() {
        return replacedOn != null;
    }

    String printedCode() {
        return new PaperCode(code).toString();
    }
}
