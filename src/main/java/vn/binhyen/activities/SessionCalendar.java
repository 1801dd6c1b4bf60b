package vn.binhyen.activities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lays the sessions in the viewer's scope out by days; what was cancelled is left out. */
@Component
@Transactional(readOnly = true)
class SessionCalendar {

    private static final int WEEK = 7;
    private static final int SHOWN_OF_A_WEEKS_DAY = 20;
    private static final int SHOWN_OF_A_MONTHS_DAY = 3;

    private static final String CARDS = """
            select s.id, s.kind, k.name_vi, k.name_en, s.day, s.starts, s.ends, s.organisation_id, s.host_name, s.commune_id,
                s.place, s.theme, s.planned, s.came, s.people, s.state, s.version, s.recorded_at
            from (select *, row_number() over (partition by day order by starts nulls last, id) as place_of_day
                from activities.session where day between :first and :last and state <> 'CANCELLED') s
            join activities.kind k on k.code = s.kind where s.place_of_day <= :most order by s.day, s.place_of_day
            """;

    private final Recorders recorders;
    private final JdbcClient jdbc;

    SessionCalendar(Recorders recorders, JdbcClient jdbc) {
        this.recorders = recorders;
        this.jdbc = jdbc;
    }

    /** The Monday-to-Sunday week of a day. */
    List<CalendarDay> week(LocalDate day) {
        var monday = monday(day);
        return days(monday, monday.plusDays(WEEK - 1), SHOWN_OF_A_WEEKS_DAY);
    }

    /** The whole weeks in which a month lies. */
    List<List<CalendarDay>> month(YearMonth month) {
        var first = monday(month.atDay(1));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var days = days(first, last, SHOWN_OF_A_MONTHS_DAY);
        return Stream.iterate(0, from -> from < days.size(), from -> from + WEEK)
                .map(from -> days.subList(from, from + WEEK))
                .toList();
    }

    LocalDate today() {
        return recorders.today();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<CalendarDay> days(LocalDate first, LocalDate last, int most) {
        recorders.requireReader();
        var counts = counts(first, last);
        var sessions = jdbc
                .sql(CARDS)
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .query(Mappers.of(SessionCard.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(SessionCard::day));
        return first.datesUntil(last.plusDays(1))
                .map(day -> new CalendarDay(day, sessions.getOrDefault(day, List.of()), counts.getOrDefault(day, 0L)))
                .toList();
    }

    private Map<LocalDate, Long> counts(LocalDate first, LocalDate last) {
        return jdbc
                .sql("""
                        select day, count(*) as sessions from activities.session
                        where day between :first and :last and state <> 'CANCELLED' group by day
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getLong("sessions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
