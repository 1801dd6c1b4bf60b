package vn.binhyen.issuances;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number of the register as readers are told it. */
public record RegisterEntry(
        UUID id,
        int provinceId,
        @Nullable Integer communeId,
        String issuerName,
        String issuerCode,
        PaperKind kind,
        int year,
        int number,
        String summary,
        EntryState state,
        LocalDate reservedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate voidedOn,
        @Nullable String voidReason) {

    /** As documents cite it: 05/KH-BCĐ. */
    @JsonProperty
    public String symbol() {
        return "%02d/%s".formatted(number, kind.symbol(issuerCode));
    }
}
