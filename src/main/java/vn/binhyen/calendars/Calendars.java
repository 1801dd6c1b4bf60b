package vn.binhyen.calendars;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named calendars in use and the atoms that all of them are made of. */
public final class Calendars {
    /** The code of the calendar everybody uses, 1/1–31/12. */
    public static final String CALENDAR_YEAR = "calendar_year";

    private final Map<String, NamedCalendar> byCode = new LinkedHashMap<>();

    public Calendars(List<NamedCalendar> calendars) {
        for (var calendar : calendars)
            if (byCode.put(calendar.code(), calendar) != null)
                throw new IllegalArgumentException("Two calendars are called " + calendar.code());
        if (byCode.isEmpty()) throw new IllegalArgumentException("No calendars");
    }

    /** The five calendars shipped with the product. */
    public static Calendars standard() {
        return parse(CsvTable.resource("named_calendars.csv"));
    }

    /**
     * Reads calendars from CSV with the columns of {@code calendars/named_calendars.csv}.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static Calendars parse(String csv) {
        return new Calendars(CsvTable.parse(csv, Calendars::calendar));
    }

    /** All calendars in the order of the data. */
    public List<NamedCalendar> all() {
        return List.copyOf(byCode.values());
    }

    /** The calendar of that code; an unknown code is an {@link IllegalArgumentException}. */
    public NamedCalendar get(String code) {
        var calendar = byCode.get(code);
        if (calendar == null) throw new IllegalArgumentException("No such calendar: " + code);
        return calendar;
    }

    /** Reads what {@link Period#code()} wrote; anything else is an {@link IllegalArgumentException}. */
    public Period period(String code) {
        var parts = code.split(":", -1);
        if (parts.length != 4) throw new IllegalArgumentException("Not a period: " + code);
        var granularity = Granularity.of(parts[2]);
        return new Period(get(parts[0]), granularity, Integer.parseInt(parts[1]), Integer.parseInt(parts[3]));
    }

    /** The pieces of one month, in order, without gap or overlap. */
    public List<Atom> atomsOf(YearMonth month) {
        var starts = byCode.values().stream()
                .filter(calendar -> calendar.hasPeriodStartingIn(month.getMonthValue()))
                .map(calendar -> calendar.starts().getDayOfMonth())
                .collect(Collectors.toCollection(TreeSet::new));
        starts.add(1);
        var atoms = new ArrayList<Atom>();
        for (var start : starts) {
            var next = starts.higher(start);
            atoms.add(new Atom(month.atDay(start), next == null ? month.atEndOfMonth() : month.atDay(next - 1)));
        }
        return List.copyOf(atoms);
    }

    /** The pieces a period is the union of, in order. */
    public List<Atom> atomsOf(Period period) {
        var last = YearMonth.from(period.lastDay());
        return Stream.iterate(YearMonth.from(period.firstDay()), m -> !m.isAfter(last), m -> m.plusMonths(1))
                .flatMap(month -> atomsOf(month).stream())
                .filter(atom -> period.contains(atom.firstDay()))
                .toList();
    }

    /** The piece that contains the day. */
    public Atom atomOn(LocalDate day) {
        return atomsOf(YearMonth.from(day)).stream()
                .filter(atom -> atom.contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static NamedCalendar calendar(Map<String, String> row) {
        var namedAfter = CsvTable.cell(row, "named_after");
        if (!namedAfter.equals("first_day") && !namedAfter.equals("last_day"))
            throw new IllegalArgumentException("named_after is first_day or last_day, not " + namedAfter);
        return new NamedCalendar(
                CsvTable.cell(row, "code"),
                MonthDay.parse(CsvTable.cell(row, "starts")),
                namedAfter.equals("first_day"),
                Stream.of(CsvTable.cell(row, "granularities").split(" "))
                        .map(Granularity::of)
                        .collect(Collectors.toSet()),
                CsvTable.cell(row, "name_vi"),
                CsvTable.cell(row, "name_en"),
                Confidence.of(CsvTable.cell(row, "confidence")),
                CsvTable.cell(row, "source"));
    }
}
