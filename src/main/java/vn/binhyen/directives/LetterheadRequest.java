package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.documents.SigningAuthority;

/** A letterhead as programs write it, in the shape in which they read it. */
record LetterheadRequest(
        @Nullable String parent,
        @Nullable String issuer,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable String collective,
        @Nullable SigningAuthority authority,
        @Nullable String whom,
        @Nullable String title,
        @Nullable String signer,
        @Nullable List<String> recipients) {

    static LetterheadRequest of(Letterhead kept) {
        return new LetterheadRequest(
                kept.parent(),
                kept.issuer(),
                kept.symbol(),
                kept.place(),
                kept.collective(),
                kept.authority(),
                kept.whom(),
                kept.title(),
                kept.signer(),
                kept.recipients());
    }

    /** The same as if it were typed on the page, to be checked by the same rules. */
    ReportForm form(@Nullable Integer number, @Nullable LocalDate day, @Nullable String proposals) {
        return new ReportForm(
                parent,
                issuer,
                number == null ? null : String.valueOf(number),
                symbol,
                place,
                day == null ? null : DirectiveForm.typed(day),
                collective,
                authority,
                whom,
                title,
                signer,
                Optional.ofNullable(recipients)
                        .map(lines -> String.join("\n", lines))
                        .orElse(null),
                proposals);
    }
}
