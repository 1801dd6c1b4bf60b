package vn.binhyen.directives;

import static vn.binhyen.pages.Typed.filled;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;
import vn.binhyen.issuances.Letterhead;

/** What is typed before a report is written; how it is headed and signed is known. */
record ReportForm(
        @Nullable String number,
        @Nullable String day,
        @Size(max = 4000) @Nullable String proposals) {

    static ReportForm of(LocalDate today) {
        return new ReportForm(null, DirectiveForm.typed(today), null);
    }

    /** Read here, so that a day or number that cannot be read hides no other problem of the form. */
    void check(Errors errors) {
        if (filled(day) != null && Wording.readDay(String.valueOf(day)).isEmpty())
            errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        if (filled(number) != null && !String.valueOf(number).strip().matches("0*[1-9]\\d{0,5}"))
            errors.rejectValue("number", "directives.report.number.wrong");
    }

    /** Once nothing is wrong with the form. */
    ReportTerms terms(Letterhead letterhead) {
        return new ReportTerms(
                letterhead,
                Optional.ofNullable(filled(number)).map(Integer::valueOf).orElse(null),
                Optional.ofNullable(filled(day)).flatMap(Wording::readDay).orElse(null),
                filled(proposals));
    }
}
