package vn.binhyen.directives;

import static vn.binhyen.directives.DirectiveForm.filled;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.SigningAuthority;

/** What is typed before a report is written: the letterhead, which is kept, and what is of this report alone. */
record ReportForm(
        @Size(max = 200) @Nullable String parent,
        @NotBlank @Size(max = 200) @Nullable String issuer,
        @Nullable String number,
        @NotBlank @Size(max = 40) @Nullable String symbol,
        @NotBlank @Size(max = 100) @Nullable String place,
        @Nullable String day,
        @Size(max = 200) @Nullable String collective,
        @Nullable SigningAuthority authority,
        @Size(max = 200) @Nullable String whom,
        @Size(max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String signer,
        @Size(max = 4000) @Nullable String recipients,
        @Size(max = 4000) @Nullable String proposals) {

    static ReportForm of(Letterhead kept, LocalDate today) {
        return new ReportForm(
                kept.parent(),
                kept.issuer(),
                null,
                kept.symbol(),
                kept.place(),
                DirectiveForm.typed(today),
                kept.collective(),
                kept.authority(),
                kept.whom(),
                kept.title(),
                kept.signer(),
                String.join("\n", kept.recipients()),
                null);
    }

    /** Read here, so that a day or number that cannot be read hides no other problem of the form. */
    void check(Errors errors) {
        if (filled(day) != null && Wording.readDay(String.valueOf(day)).isEmpty())
            errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        if (filled(number) != null && !String.valueOf(number).strip().matches("0*[1-9]\\d{0,5}"))
            errors.rejectValue("number", "directives.report.number.wrong");
        if (authority == SigningAuthority.COLLECTIVE) errors.rejectValue("authority", "typeMismatch");
        if (authority != null && filled(whom) == null) errors.rejectValue("whom", "NotBlank");
        if (authority != SigningAuthority.ACTING && filled(title) == null) errors.rejectValue("title", "NotBlank");
    }

    /** The register writes the symbol itself: the kind of document, and behind it the abbreviation of the body. */
    void checkIssuing(Errors errors) {
        if (filled(symbol) != null && !String.valueOf(symbol).strip().matches("BC-[\\p{L}\\p{N}.-]+"))
            errors.rejectValue("symbol", "directives.report.symbol.wrong");
    }

    /** The letterhead, once nothing is wrong with the form. */
    Letterhead letterhead() {
        if (issuer == null || symbol == null || place == null) throw new IllegalStateException("The form has problems");
        return new Letterhead(
                filled(parent),
                issuer.strip(),
                symbol.strip(),
                place.strip(),
                filled(collective),
                authority,
                authority == null ? null : filled(whom),
                filled(title),
                filled(signer),
                Optional.ofNullable(recipients)
                        .orElse("")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    ReportTerms terms() {
        return new ReportTerms(
                letterhead(),
                Optional.ofNullable(filled(number)).map(Integer::valueOf).orElse(null),
                Optional.ofNullable(filled(day)).flatMap(Wording::readDay).orElse(null),
                filled(proposals));
    }
}
