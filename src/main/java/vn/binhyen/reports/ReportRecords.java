package vn.binhyen.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Period;

/** Keeps reports, what was done with them, and what their writers say in them. */
@Repository
class ReportRecords {

    private static final String SAME = """
            select * from reports.report where definition = :definition and period = :period and province_id = :province
                and commune_id is not distinct from :commune
            """;

    private final JdbcClient jdbc;
    private final Definitions definitions;

    ReportRecords(JdbcClient jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    /** A row, before the definition that it names is read. */
    private record Row(UUID definition, String name, BiFunction<Definition, Reporter, Report> filled) {}

    Optional<Report> find(String definition, Period period, Reporter reporter) {
        return same(SAME, definition, period, reporter)
                .query(ReportRecords::row)
                .optional()
                .map(row -> filled(row, reporter));
    }

    /** Until the transaction ends nobody else does anything with it; it is begun where there was none. */
    Report hold(Report begun) {
        begin(begun);
        return filled(
                same(SAME + " for update", begun.definition().code(), begun.period(), begun.reporter())
                        .query(ReportRecords::row)
                        .single(),
                begun.reporter());
    }

    void add(Report report, ReportStep step) {
        jdbc.sql("""
                        update reports.report set state = :state, steps = :steps, edition = :edition, received_on = :received,
                            submitted_by = :by where id = :id
                        """)
                .param("state", report.state().name())
                .param("steps", report.steps())
                .param("edition", report.edition())
                .param("received", report.receivedOn())
                .param("by", report.submittedBy())
                .param("id", report.id().value())
                .update();
        jdbc.sql("insert into reports.step values (:report, :number, :act, :at, :actor, :words)")
                .param("report", report.id().value())
                .param("number", step.number())
                .param("act", step.act().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("actor", step.actor())
                .param("words", step.words())
                .update();
    }

    List<ReportStep> steps(ReportId id) {
        return jdbc.sql("select * from reports.step where report_id = :id order by number")
                .param("id", id.value())
                .query((row, index) -> new ReportStep(
                        row.getInt("number"),
                        ReportAct.valueOf(row.getString("act")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("words")))
                .list();
    }

    /** What the writer says in place of computed sentences, by the section's number. */
    Map<Integer, Narrative> narratives(ReportId id) {
        var found = new HashMap<Integer, Narrative>();
        jdbc.sql("select section, body, beside, version from reports.narrative where report_id = :id")
                .param("id", id.value())
                .query(row -> {
                    found.put(
                            row.getInt("section"),
                            new Narrative(row.getString("body"), row.getString("beside"), row.getInt("version")));
                });
        return found;
    }

    void narrate(ReportId id, int section, Narrative narrative) {
        jdbc.sql("""
                        insert into reports.narrative (report_id, section, body, beside, version)
                        values (:id, :section, :body, :beside, :version)
                        on conflict (report_id, section) do update set body = excluded.body, beside = excluded.beside,
                            version = excluded.version
                        """)
                .param("id", id.value())
                .param("section", section)
                .param("body", narrative.body())
                .param("beside", narrative.beside())
                .param("version", narrative.version())
                .update();
    }

    void restore(ReportId id, int section) {
        jdbc.sql("delete from reports.narrative where report_id = :id and section = :section")
                .param("id", id.value())
                .param("section", section)
                .update();
    }

    private void begin(Report report) {
        var reporter = report.reporter();
        jdbc.sql("""
                        insert into reports.report (id, province_id, commune_id, area_name, definition, definition_id, period,
                            first_day, last_day, due, state, steps, edition)
                        values (:id, :province, :commune, :name, :definition, :definitionId, :period, :first, :last, :due, 'OPEN',
                            0, 0)
                        on conflict do nothing
                        """)
                .param("id", report.id().value())
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER)
                .param("name", reporter.name())
                .param("definition", report.definition().code())
                .param("definitionId", report.definition().id())
                .param("period", report.period().code())
                .param("first", report.period().firstDay())
                .param("last", report.period().lastDay())
                .param("due", report.due())
                .update();
    }

    private JdbcClient.StatementSpec same(String sql, String definition, Period period, Reporter reporter) {
        return jdbc.sql(sql)
                .param("definition", definition)
                .param("period", period.code())
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER);
    }

    private Report filled(Row row, Reporter reporter) {
        return row.filled().apply(definitions.get(row.definition()), reporter.named(row.name()));
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var id = new ReportId(row.getObject("id", UUID.class));
        var period = Calendars.standard().period(row.getString("period"));
        var due = row.getObject("due", LocalDate.class);
        var state = ReportState.valueOf(row.getString("state"));
        int steps = row.getInt("steps");
        int edition = row.getInt("edition");
        var received = row.getObject("received_on", LocalDate.class);
        var by = row.getString("submitted_by");
        return new Row(
                row.getObject("definition_id", UUID.class),
                row.getString("area_name"),
                (definition, reporter) ->
                        new Report(id, reporter, definition, period, due, state, steps, edition, received, by));
    }
}
