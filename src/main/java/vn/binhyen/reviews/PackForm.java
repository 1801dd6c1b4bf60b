package vn.binhyen.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.DocumentHead;
import vn.binhyen.documents.DocumentNumber;
import vn.binhyen.documents.Ending;
import vn.binhyen.documents.Signature;
import vn.binhyen.pages.Typed;
import vn.binhyen.preventionmodels.ModelText;

/** How a review is headed and signed, and what its writer adds to the facts. */
record PackForm(
        @NotNull Kind kind,
        @Size(max = 200) @Nullable String parent,
        @NotBlank @Size(max = 200) String issuer,
        @Nullable String number,
        @NotBlank @Size(max = 40) String symbol,
        @NotBlank @Size(max = 100) String place,
        @Nullable String day,
        @Size(max = 200) @Nullable String signerTitle,
        @Size(max = 200) @Nullable String signer,
        @Size(max = 4000) @Nullable String recipients,
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
        issuer = issuer == null ? "" : issuer.strip();
        symbol = symbol == null ? "" : symbol.strip();
        place = place == null ? "" : place.strip();
        number = Typed.filled(number);
        day = Typed.filled(day);
        parent = Typed.filled(parent);
        signerTitle = Typed.filled(signerTitle);
        signer = Typed.filled(signer);
        recipients = Typed.filled(recipients);
        judgement = Typed.filled(judgement);
        proposals = Typed.filled(proposals);
    }

    /** What somebody begins with: the head of the last one that they wrote, if any. */
    static PackForm of(ModelText model, PackHeads.@Nullable Head head, LocalDate today) {
        var issuer = model.owner().bodyName();
        var last = head == null ? new PackHeads.Head(null, issuer, "BC", "", null, null, "Lưu: VT") : head;
        return new PackForm(
                Kind.INTERIM,
                last.parent(),
                last.issuer(),
                null,
                last.symbol(),
                last.place(),
                WORDING.day(today),
                last.signerTitle(),
                last.signer(),
                last.recipients(),
                null,
                null);
    }

    /** Read here, so that a day or number that cannot be read hides no other problem of the form. */
    void check(Errors errors) {
        if (day != null && Wording.readDay(day).isEmpty())
            errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        if (number != null && !number.matches("0*[1-9]\\d{0,5}")) errors.rejectValue("number", "typeMismatch.int");
    }

    /** The register writes the symbol itself: the kind of document, and behind it the abbreviation of the body. */
    void checkIssuing(Errors errors) {
        if (!symbol.isEmpty() && !symbol.matches("BC-[\\p{L}\\p{N}.-]+"))
            errors.rejectValue("symbol", "reviews.pack.symbol.wrong");
    }

    String issuerCode() {
        return symbol.replaceFirst("^BC-", "");
    }

    PackHeads.Head kept() {
        return new PackHeads.Head(parent, issuer, symbol, place, signerTitle, signer, recipients);
    }

    DocumentHead head() {
        var given = number == null ? null : Integer.valueOf(number);
        var dated = day == null ? null : Wording.readDay(day).orElse(null);
        return new DocumentHead(parent, issuer, new DocumentNumber(given, symbol), place, dated);
    }

    Ending ending() {
        var lines = recipients == null
                ? List.<String>of()
                : recipients
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new Ending(lines, new Signature(List.of(), signerTitle, signer));
    }
}
