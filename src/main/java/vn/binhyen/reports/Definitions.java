package vn.binhyen.reports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.calendars.Granularity;

/**
 * Which reports there are. An edition is never rewritten: what a report asks for from another day on is another edition. What a province's office says
 * goes before what was shipped with the same day.
 */
@Repository
class Definitions {

    private static final String COLUMNS = """
            id, code, effective_from, jurisdiction, name_vi, name_en, calendar, granularity, days_to_send, basis, confirmed,
            comparisons, recipients, asked
            """;

    private static final String ALL = """
            select %s from reports.definition where jurisdiction is null or jurisdiction = :province
            order by code, effective_from desc, jurisdiction nulls last
            """.formatted(COLUMNS);

    private static final String ON = """
            select %s from reports.definition
            where code = :code and (jurisdiction is null or jurisdiction = :province) and effective_from <= :day
            order by effective_from desc, jurisdiction nulls last limit 1
            """.formatted(COLUMNS);

    private static final String EDITIONS = """
            select %s from reports.definition where code = :code and (jurisdiction is null or jurisdiction = :province)
            order by effective_from desc, jurisdiction nulls last
            """.formatted(COLUMNS);

    private static final String ONE = "select %s from reports.definition where id = :id".formatted(COLUMNS);

    private static final String SECTIONS = """
            select definition_id, heading_vi, heading_en, measures from reports.section
            where definition_id = any (:ids) order by definition_id, ordinal
            """;

    private final JdbcClient jdbc;

    Definitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All editions that a province has seen or will see. */
    History history(int province) {
        return new History(filled(jdbc.sql(ALL).param("province", province)));
    }

    /** The editions in force in the province on the day, those asked for most often first. */
    List<Definition> inForce(LocalDate day, int province) {
        return history(province).inForce(day);
    }

    /** The edition in force in the province on the day; a 404 where there is none. */
    Definition get(String code, LocalDate day, int province) {
        var said = jdbc.sql(ON).param("code", code).param("province", province).param("day", day);
        return new History(filled(said)).find(code, day).orElseThrow(NoSuchReport::new);
    }

    Definition get(UUID id) {
        return filled(jdbc.sql(ONE).param("id", id)).stream().findFirst().orElseThrow(NoSuchReport::new);
    }

    /** All editions that a province has seen or will see, the latest first. */
    List<Definition> editions(String code, int province) {
        return filled(jdbc.sql(EDITIONS).param("code", code).param("province", province));
    }

    /** All that are taken: shipped, or the province's own. */
    Set<String> codes(int province) {
        return Set.copyOf(
                jdbc.sql("""
                        select distinct code from reports.definition where jurisdiction is null or jurisdiction = :province
                        """).param("province", province).query(String.class).list());
    }

    void add(Definition definition) {
        var terms = definition.terms();
        jdbc.sql("""
                        insert into reports.definition (id, code, effective_from, jurisdiction, name_vi, name_en, calendar,
                            granularity, days_to_send, basis, confirmed, comparisons, recipients, asked)
                        values (:id, :code, :from, :jurisdiction, :nameVi, :nameEn, :calendar, :granularity, :days, :basis,
                            :confirmed, :comparisons, :recipients, :asked)
                        """)
                .param("id", definition.id())
                .param("code", definition.code())
                .param("from", definition.effectiveFrom())
                .param("jurisdiction", definition.jurisdiction())
                .param("nameVi", terms.nameVi())
                .param("nameEn", terms.nameEn())
                .param("calendar", terms.calendar())
                .param("granularity", terms.granularity().code())
                .param("days", terms.daysToSend())
                .param("basis", terms.basis())
                .param("confirmed", definition.confirmed())
                .param(
                        "comparisons",
                        terms.comparisons().stream().map(Enum::name).toArray(String[]::new))
                .param("recipients", terms.recipients().toArray(String[]::new))
                .param("asked", terms.isAsked())
                .update();
        for (int i = 0; i < definition.sections().size(); i++)
            add(definition.id(), i + 1, definition.sections().get(i));
    }

    private void add(UUID definition, int ordinal, Definition.Section section) {
        jdbc.sql("""
                        insert into reports.section (definition_id, ordinal, heading_vi, heading_en, measures)
                        values (:definition, :ordinal, :vi, :en, :measures)
                        """)
                .param("definition", definition)
                .param("ordinal", ordinal)
                .param("vi", section.headingVi())
                .param("en", section.headingEn())
                .param("measures", section.measures().toArray(String[]::new))
                .update();
    }

    private List<Definition> filled(JdbcClient.StatementSpec sql) {
        var found = sql.query(Definitions::definition).list();
        var sections = sections(found.stream().map(Definition::id).toList());
        return found.stream()
                .map(each -> new Definition(
                        each.id(),
                        each.code(),
                        each.effectiveFrom(),
                        each.jurisdiction(),
                        each.confirmed(),
                        each.terms(),
                        sections.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Definition.Section>> sections(Collection<UUID> ids) {
        var sections = new HashMap<UUID, List<Definition.Section>>();
        jdbc.sql(SECTIONS).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            sections.merge(
                    row.getObject("definition_id", UUID.class),
                    List.of(new Definition.Section(
                            row.getString("heading_vi"), row.getString("heading_en"), words(row.getArray("measures")))),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        });
        return sections;
    }

    private static Definition definition(ResultSet row, int index) throws SQLException {
        Set<Comparison> comparisons = words(row.getArray("comparisons")).stream()
                .map(Comparison::valueOf)
                .collect(Collectors.toSet());
        return new Definition(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("jurisdiction", Integer.class),
                row.getBoolean("confirmed"),
                new Definition.Terms(
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("calendar"),
                        Granularity.of(row.getString("granularity")),
                        row.getInt("days_to_send"),
                        row.getString("basis"),
                        comparisons,
                        words(row.getArray("recipients")),
                        row.getBoolean("asked")),
                List.of());
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
