package vn.binhyen.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who issues a document, under which number, where and when; a day not known yet is left open to be written by hand. */
public record DocumentHead(
        @Nullable String parent,
        String issuer,
        DocumentNumber number,
        String place,
        @Nullable LocalDate day) {

    /** The same, entered in the register under a number on a day. */
    public DocumentHead numbered(DocumentNumber given, LocalDate on) {
        return new DocumentHead(parent, issuer, given, place, on);
    }

    /** Days below ten and the months January and February are written with a zero, so that nothing can be put before them. */
    String placeAndDay() {
        return place + ", " + dayInWords();
    }

    String dayInWords() {
        if (day == null) return "ngày      tháng      năm";
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : "" + month, day.getYear());
    }
}
