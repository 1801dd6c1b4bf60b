package vn.binhyen.issuances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.documents.SigningAuthority;
import vn.binhyen.pages.Typed;

/**
 * What is typed to say a letterhead; programs send the same.
 *
 * @param recipients line by line
 */
record LetterheadForm(
        @Size(max = 200) @Nullable String parent,
        @NotBlank @Size(max = 200) @Nullable String issuer,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}.-]*") @Nullable
        String issuerCode,

        @NotBlank @Size(max = 100) @Nullable String place,
        @Size(max = 200) @Nullable String collective,
        @Nullable SigningAuthority authority,
        @Size(max = 200) @Nullable String whom,
        @Size(max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String signer,
        @Size(max = 4000) @Nullable String recipients) {

    static LetterheadForm of(Letterhead kept) {
        return new LetterheadForm(
                kept.parent(),
                kept.issuer(),
                kept.issuerCode(),
                kept.place(),
                kept.collective(),
                kept.authority(),
                kept.whom(),
                kept.title(),
                kept.signer(),
                String.join("\n", kept.recipients()));
    }

    /** What a problem is told beside where the form could not be read at all. */
    static LetterheadForm empty() {
        return new LetterheadForm(null, null, null, null, null, null, null, null, null, null);
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
                Typed.filled(signer),
                lines());
    }

    private List<String> lines() {
        return Typed.text(recipients)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
