package vn.binhyen.issuances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.issuances.IssuingRules.Place;
import vn.binhyen.pages.Typed;

/** What is typed to take a number. */
record ReservationForm(
        @Nullable UUID id,
        String area,
        @NotBlank @Size(max = 200) String issuerName,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}.-]*")
        String issuerCode,

        @NotNull @Nullable PaperKind kind,
        @NotBlank @Size(max = Reservation.LONGEST_SUMMARY) String summary) {

    ReservationForm {
        id = id == null ? UUID.randomUUID() : id;
        area = Typed.text(area);
        issuerName = Typed.text(issuerName);
        issuerCode = Typed.text(issuerCode);
        summary = Typed.text(summary);
    }

    static ReservationForm empty(String area, String issuerName, String issuerCode) {
        return new ReservationForm(null, area, issuerName, issuerCode, null, "");
    }

    EntryId entry() {
        return new EntryId(Objects.requireNonNull(id));
    }

    Reservation at(Place place) {
        var issuer = new Issuer(place.provinceId(), place.communeId(), issuerName, issuerCode);
        return new Reservation(issuer, Objects.requireNonNull(kind), summary);
    }
}
