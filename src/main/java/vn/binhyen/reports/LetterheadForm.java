package vn.binhyen.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.documents.SigningAuthority;
import vn.binhyen.pages.Typed;

/**
 * What is typed before a report is printed; it is kept for the next one.
 *
 * @param id of the number that would be taken: the same form sent twice takes one
 */
record LetterheadForm(
        @Nullable UUID id,
        @Size(max = 200) @Nullable String parent,
        @NotBlank @Size(max = 200) @Nullable String issuer,
        @NotBlank @Size(max = 40) @Nullable String issuerCode,
        @NotBlank @Size(max = 100) @Nullable String place,
        @Size(max = 200) @Nullable String collective,
        @Nullable SigningAuthority authority,
        @Size(max = 200) @Nullable String whom,
        @Size(max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String signer) {

    static LetterheadForm of(Letterhead kept) {
        return new LetterheadForm(
                UUID.randomUUID(),
                kept.parent(),
                kept.issuer(),
                kept.issuerCode(),
                kept.place(),
                kept.collective(),
                kept.authority(),
                kept.whom(),
                kept.title(),
                kept.signer());
    }

    void check(Errors errors) {
        if (authority == SigningAuthority.COLLECTIVE) errors.rejectValue("authority", "typeMismatch");
        if (authority != null && Typed.filled(whom) == null) errors.rejectValue("whom", "NotBlank");
        if (authority != SigningAuthority.ACTING && Typed.filled(title) == null)
            errors.rejectValue("title", "NotBlank");
    }

    /** Once nothing is wrong with the form. */
    Letterhead letterhead() {
        return new Letterhead(
                Typed.filled(parent),
                Typed.text(issuer),
                Typed.text(issuerCode),
                Typed.text(place),
                Typed.filled(collective),
                authority,
                authority == null ? null : Typed.filled(whom),
                Typed.filled(title),
                Typed.filled(signer));
    }
}
