package vn.binhyen.trials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListRefused.Reason;
import vn.binhyen.trials.DataRefused.Flaw;

/** Reads a list of counts, line by line: unit, month, count and, where it is told, exposure. Refuses it at its first flaw. */
class ObservationLines {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/uuuu");
    private static final long MOST = 1_000_000_000;

    private final Set<String> units;
    private final Set<LocalDate> months;
    private final Set<String> seen = new HashSet<>();
    private final List<Observations.Observed> observed = new ArrayList<>();
    private int @Nullable [] columns;

    ObservationLines(TrialText trial) {
        units = trial.units().stream().map(Unit::name).collect(Collectors.toSet());
        months = Set.copyOf(
                trial.frozen() == null ? trial.terms().months() : trial.terms().monthsToWatch());
    }

    void accept(ListLine line) {
        if (columns == null) columns = columns(line);
        else read(line, columns);
    }

    List<Observations.Observed> observed() {
        if (columns == null) throw new ListRefused(Reason.EMPTY);
        return observed;
    }

    private static int[] columns(ListLine heads) {
        var folded =
                heads.cells().stream().map(cell -> Folding.fold(cell.strip())).toList();
        var places = new int[] {
            place(folded, "don vi", "dia ban", "unit"),
            place(folded, "thang", "month"),
            place(folded, "so", "so luong", "so vu", "count"),
            place(folded, "quy mo", "exposure")
        };
        if (places[0] < 0 || places[1] < 0 || places[2] < 0)
            throw new ListRefused(Reason.NO_HEADS, "Đơn vị, Tháng, Số");
        return places;
    }

    private static int place(List<String> heads, String... names) {
        for (var name : names) if (heads.contains(name)) return heads.indexOf(name);
        return -1;
    }

    /** A blank count is not known, and not 0. */
    private void read(ListLine line, int[] places) {
        var unit = line.cell(places[0]).strip();
        if (!units.contains(unit)) throw new DataRefused(line.number(), Flaw.UNIT, unit);
        var month = month(line, line.cell(places[1]).strip());
        if (!seen.add(unit + " " + month)) throw new DataRefused(line.number(), Flaw.TWICE, unit);
        var count = line.cell(places[2]).strip();
        if (!count.isEmpty())
            observed.add(new Observations.Observed(unit, month, count(line, count), exposure(line, places[3])));
    }

    private LocalDate month(ListLine line, String typed) {
        try {
            var month = typed.contains("/") ? YearMonth.parse(typed, MONTH) : ofDay(typed);
            if (months.contains(month.atDay(1))) return month.atDay(1);
        } catch (DateTimeException unreadable) {
            throw new DataRefused(line.number(), Flaw.MONTH, typed);
        }
        throw new DataRefused(line.number(), Flaw.MONTH_OUTSIDE, typed);
    }

    /** 2023-01, or any day of it. */
    private static YearMonth ofDay(String typed) {
        return typed.length() > 7 ? YearMonth.from(LocalDate.parse(typed)) : YearMonth.parse(typed);
    }

    private static long count(ListLine line, String typed) {
        if (!typed.matches("[0-9]{1,10}") || Long.parseLong(typed) > MOST)
            throw new DataRefused(line.number(), Flaw.COUNT, typed);
        return Long.parseLong(typed);
    }

    private static @Nullable Double exposure(ListLine line, int place) {
        var typed = place < 0 ? "" : line.cell(place).strip().replace(',', '.');
        if (typed.isEmpty()) return null;
        if (!typed.matches("[0-9]{1,12}(\\.[0-9]{1,6})?") || Double.parseDouble(typed) <= 0)
            throw new DataRefused(line.number(), Flaw.EXPOSURE, typed);
        return Double.parseDouble(typed);
    }
}
