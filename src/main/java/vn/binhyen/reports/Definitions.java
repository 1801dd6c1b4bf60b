package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.calendars.Granularity;

/** Which reports there are. An edition is never rewritten: what a report asks for from another day on is another edition. */
@Repository
class Definitions {

    private static final String IN_FORCE = """
            select distinct on (code) code, effective_from, name_vi, name_en, calendar, granularity, days_to_send, basis, confirmed
            from reports.definition where effective_from <= :day order by code, effective_from desc
            """;

    private static final String SECTIONS = """
            select code, heading_vi, heading_en, measures from reports.section
            where (code, effective_from) in (select code, max(effective_from) from reports.definition
                where effective_from <= :day group by code)
            order by code, ordinal
            """;

    private final JdbcClient jdbc;

    Definitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The editions in force on the day, those asked for most often first. */
    List<Definition> inForce(LocalDate day) {
        var sections = sections(day);
        var found = new ArrayList<>(jdbc.sql(IN_FORCE)
                .param("day", day)
                .query((row, i) -> new Definition(
                        row.getString("code"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("calendar"),
                        Granularity.of(row.getString("granularity")),
                        row.getInt("days_to_send"),
                        row.getString("basis"),
                        row.getBoolean("confirmed"),
                        List.copyOf(sections.getOrDefault(row.getString("code"), List.of()))))
                .list());
        found.sort(java.util.Comparator.comparing(
                        (Definition each) -> each.granularity().months())
                .thenComparing(Definition::code));
        return found;
    }

    /** The edition in force on the day; a 404 where there is none. */
    Definition get(String code, LocalDate day) {
        return inForce(day).stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchReport::new);
    }

    private Map<String, List<Definition.Section>> sections(LocalDate day) {
        var sections = new LinkedHashMap<String, List<Definition.Section>>();
        jdbc.sql(SECTIONS).param("day", day).query(row -> {
            sections.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                    .add(new Definition.Section(
                            row.getString("heading_vi"), row.getString("heading_en"), List.of((String[])
                                    row.getArray("measures").getArray())));
        });
        return sections;
    }
}
