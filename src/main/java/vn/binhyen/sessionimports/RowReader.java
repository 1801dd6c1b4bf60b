package vn.binhyen.sessionimports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.activities.Head;
import vn.binhyen.activities.Numbers;
import vn.binhyen.calendars.Wording;
import vn.binhyen.database.Folding;
import vn.binhyen.lists.Columns;
import vn.binhyen.lists.Flaw;
import vn.binhyen.lists.ListLine;

/** Reads what one row says of a session, and notes what is wrong with it. */
final class RowReader {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hg.]\\s*(\\d{2})?)?(?::\\d{2})?");
    private static final Pattern PART_OF_A_DAY = Pattern.compile("0?[.,]\\d{3,}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.][0-9]{3}){1,4}|[0-9]{1,15}");

    private final Columns<Head> columns;
    private final ListLine line;
    private final List<Flaw> flaws = new ArrayList<>();

    RowReader(Columns<Head> columns, ListLine line) {
        this.columns = columns;
        this.line = line;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    void wrong(String key, String about) {
        flaws.add(new Flaw(key, about));
    }

    String text(Head head) {
        return columns.cell(line, head);
    }

    @Nullable
    String filled(Head head) {
        return text(head).isEmpty() ? null : text(head);
    }

    Optional<LocalDate> day() {
        var day = Wording.readDay(text(Head.DAY));
        if (day.isEmpty()) wrong("typeMismatch.java.time.LocalDate", text(Head.DAY));
        return day;
    }

    /** As people type it, or as a spreadsheet keeps it: a part of a day. */
    @Nullable
    LocalTime time(Head head) {
        var typed = text(head);
        if (typed.isEmpty()) return null;
        var read = TIME.matcher(typed);
        if (PART_OF_A_DAY.matcher(typed).matches()) {
            long seconds = Math.round(Double.parseDouble(typed.replace(',', '.')) * 86_400 / 60) * 60;
            return LocalTime.ofSecondOfDay(seconds % 86_400);
        }
        if (read.matches()) {
            int hour = Integer.parseInt(read.group(1));
            int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
            if (hour < 24 && minute < 60) return LocalTime.of(hour, minute);
        }
        wrong("typeMismatch.java.time.LocalTime", typed);
        return null;
    }

    /** Whether it was held: as the row says, otherwise as its day does. */
    boolean held(LocalDate day, LocalDate today) {
        boolean held = switch (Folding.fold(text(Head.STATE))) {
            case "" -> !day.isAfter(today);
            case "du kien", "planned" -> false;
            case "da thuc hien", "da xac nhan", "held", "confirmed" -> true;
            default -> {
                wrong("sessionimports.state.wrong", text(Head.STATE));
                yield false;
            }
        };
        if (held && day.isAfter(today)) wrong("problemDetail.vn.binhyen.activities.NotYetHeld", text(Head.DAY));
        return held;
    }

    Numbers numbers() {
        return new Numbers(
                number(Head.PLANNED),
                number(Head.CAME),
                number(Head.STAFF_TOTAL),
                number(Head.COMPLETED),
                number(Head.LEAFLETS),
                number(Head.BULLETINS),
                number(Head.LOUDSPEAKER_TURNS),
                number(Head.COMMITMENTS),
                number(Head.PEOPLE),
                number(Head.FOUND),
                number(Head.PLACES),
                amount(Head.GIFT_VALUE));
    }

    private @Nullable Integer number(Head head) {
        var amount = amount(head);
        if (amount == null) return null;
        if (amount.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) return amount.intValue();
        wrong("Max", head.text());
        return null;
    }

    private @Nullable BigDecimal amount(Head head) {
        var typed = text(head);
        if (typed.isEmpty()) return null;
        if (NUMBER.matcher(typed).matches()) return new BigDecimal(typed.replace(".", ""));
        wrong("typeMismatch.int", head.text() + ": " + typed);
        return null;
    }
}
