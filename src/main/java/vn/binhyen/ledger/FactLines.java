package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.ListLine;

/** Reads the lines of one list of facts; what was understood once is not parsed again. */
final class FactLines {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_AMOUNT = 20;

    private final FactColumns columns;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, UUID> organisations = new HashMap<>();

    FactLines(FactColumns columns) {
        this.columns = columns;
    }

    SaidFact read(ListLine line) {
        var day = days.computeIfAbsent(required(line, FactHead.DAY), FactLines::day);
        var commune = columns.cell(line, FactHead.COMMUNE);
        var area = columns.cell(line, FactHead.AREA);
        if (commune.isEmpty() && area.isEmpty()) throw missing(FactHead.COMMUNE);
        return new SaidFact(
                required(line, FactHead.MEASURE),
                day,
                commune.isEmpty() ? null : commune,
                area.isEmpty() ? null : area(area),
                organisation(columns.cell(line, FactHead.ORGANISATION)),
                amount(required(line, FactHead.AMOUNT)));
    }

    private String required(ListLine line, FactHead head) {
        var typed = columns.cell(line, head);
        if (typed.isEmpty()) throw missing(head);
        return typed;
    }

    private static Flawed missing(FactHead head) {
        return new Flawed(head, "ledger.batch.flaw.missing");
    }

    private static LocalDate day(String typed) {
        try {
            return typed.contains("/") ? LocalDate.parse(typed, DAY) : LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            throw new Flawed(FactHead.DAY, "ledger.batch.flaw.day", shortened(typed));
        }
    }

    private static int area(String typed) {
        if (typed.matches("[0-9]{1,9}")) return Integer.parseInt(typed);
        throw new Flawed(FactHead.AREA, "ledger.batch.flaw.area", shortened(typed));
    }

    private @Nullable UUID organisation(String typed) {
        return typed.isEmpty() ? null : organisations.computeIfAbsent(typed, FactLines::id);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new Flawed(FactHead.ORGANISATION, "ledger.batch.flaw.organisation", shortened(typed));
        }
    }

    /** Digits, and decimals after a comma or a point. No separators of thousands: nobody guesses what 1.234 was to be. */
    private static BigDecimal amount(String typed) {
        int separators = 0;
        boolean sound = typed.length() <= LONGEST_AMOUNT;
        for (int i = 0; i < typed.length() && sound; i++) {
            char c = typed.charAt(i);
            if (c == '.' || c == ',') separators++;
            sound = c >= '0' && c <= '9' || c == '-' && i == 0 || separators == 1 && (c == '.' || c == ',');
        }
        try {
            if (sound) return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException unreadable) {
            // A lone sign or separator.
        }
        throw new Flawed(FactHead.AMOUNT, "ledger.batch.flaw.amount", shortened(typed));
    }

    private static String shortened(String typed) {
        return typed.length() <= 60 ? typed : typed.substring(0, 60) + "…";
    }
}
