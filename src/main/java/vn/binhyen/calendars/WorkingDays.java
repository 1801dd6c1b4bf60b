package vn.binhyen.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Working days of state bodies: Monday to Friday (Quyết định 188/1999/QĐ-TTg), holidays by Bộ luật Lao động 2019 Điều 111–112
 * and the yearly notices, as dated data. A year without data answers {@link DayKind#UNKNOWN}, never a guess.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private final NavigableMap<LocalDate, SpecialDay> specialDays;
    private final Map<Integer, Confidence> confidenceByYear;

    /** Takes whole years only: a year that lacks one of the fixed holidays is refused as half-entered. */
    public WorkingDays(List<SpecialDay> days) {
        specialDays = new TreeMap<>(days.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity())));
        confidenceByYear = days.stream()
                .collect(Collectors.toMap(
                        day -> day.date().getYear(), SpecialDay::confidence, Confidence::orWeaker, TreeMap::new));
        for (var year : confidenceByYear.keySet())
            for (var fixed : FIXED_HOLIDAYS)
                if (!specialDays.containsKey(fixed.atYear(year)))
                    throw new IllegalArgumentException("The holidays of " + year + " lack " + fixed.atYear(year));
    }

    /** The years shipped with the product ({@code calendars/holidays_vn.csv}). */
    public static WorkingDays standard() {
        return parse(CsvTable.resource("holidays_vn.csv"));
    }

    /**
     * Reads CSV with the columns of {@code calendars/holidays_vn.csv}.
     *
     * @throws IllegalArgumentException naming the line or the year that is wrong
     */
    public static WorkingDays parse(String csv) {
        return new WorkingDays(CsvTable.parse(csv, SpecialDay::of));
    }

    public DayKind kindOf(LocalDate day) {
        if (!confidenceByYear.containsKey(day.getYear())) return DayKind.UNKNOWN;
        var special = specialDays.get(day);
        if (special != null) return special.kind().means();
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? DayKind.DAY_OFF : DayKind.WORKING_DAY;
    }

    /** What is special about the day, if anything. */
    public Optional<SpecialDay> specialDay(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day));
    }

    /** The weakest confidence of the year's data; empty when there are none. */
    public Optional<Confidence> confidence(int year) {
        return Optional.ofNullable(confidenceByYear.get(year));
    }

    /**
     * The {@code count}-th working day after the day, which itself is not counted (Bộ luật Dân sự 2015 Điều 147(2)).
     * Empty when a day on the way is {@link DayKind#UNKNOWN}.
     *
     * @param count 0 or more; 0 answers the day itself, whatever kind it is
     */
    public Optional<LocalDate> after(LocalDate day, int count) {
        if (count < 0) throw new IllegalArgumentException("A negative number of working days: " + count);
        var reached = day;
        for (var left = count; left > 0; ) {
            reached = reached.plusDays(1);
            var kind = kindOf(reached);
            if (kind == DayKind.UNKNOWN) return Optional.empty();
            if (kind == DayKind.WORKING_DAY) left--;
        }
        return Optional.of(reached);
    }

    /** How many working days lie after {@code from} up to and including {@code to}; empty when one of the days is unknown. */
    public OptionalInt between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new IllegalArgumentException(to + " is before " + from);
        var kinds =
                from.plusDays(1).datesUntil(to.plusDays(1)).map(this::kindOf).toList();
        if (kinds.contains(DayKind.UNKNOWN)) return OptionalInt.empty();
        return OptionalInt.of(Math.toIntExact(
                kinds.stream().filter(DayKind.WORKING_DAY::equals).count()));
    }
}
