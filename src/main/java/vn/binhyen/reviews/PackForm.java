package vn.binhyen.reviews;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.DocumentHead;
import vn.binhyen.issuances.Letterhead;
import vn.binhyen.issuances.PaperKind;
import vn.binhyen.ledger.Measure;
import vn.binhyen.pages.Typed;

/**
 * What the writer of a review adds to the facts; how it is headed and signed is known.
 *
 * @param measure the code of the ledger's measure whose present figure stands beside the target
 */
record PackForm(
        @NotNull Kind kind,
        @Nullable String number,
        @Nullable String day,
        @Nullable String measure,
        @Size(max = 4000) @Nullable String judgement,
        @Size(max = 4000) @Nullable String proposals) {

    private static final Wording WORDING = Wording.of(Locale.of("vi"));

    /** A first review while the model runs on, or the last of its time. */
    enum Kind {
        INTERIM("Sơ kết"),
        FINAL("Tổng kết");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As an official document in Vietnamese begins. */
        String words() {
            return words;
        }
    }

    PackForm {
        number = Typed.filled(number);
        day = Typed.filled(day);
        measure = Typed.filled(measure);
        judgement = Typed.filled(judgement);
        proposals = Typed.filled(proposals);
    }

    /** What somebody begins with. */
    static PackForm of(LocalDate today, @Nullable String measure) {
        return new PackForm(Kind.INTERIM, null, WORDING.day(today), measure, null, null);
    }

    /** Read here, so that a day or number that cannot be read hides no other problem of the form. */
    void check(List<Measure> offered, Errors errors) {
        if (measure != null && offered.stream().noneMatch(each -> each.code().equals(measure)))
            errors.rejectValue("measure", "reviews.pack.measure.wrong");
        if (day != null && Wording.readDay(day).isEmpty())
            errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        if (number != null && !number.matches("0*[1-9]\\d{0,5}")) errors.rejectValue("number", "typeMismatch.int");
    }

    DocumentHead head(Letterhead letterhead) {
        var given = number == null ? null : Integer.valueOf(number);
        var dated = day == null ? null : Wording.readDay(day).orElse(null);
        return letterhead.head(PaperKind.REPORT, given, dated);
    }
}
