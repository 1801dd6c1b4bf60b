package vn.binhyen.entries;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Keeper;

/** Keeps sheets, their steps, and what each submission said. */
@Repository
class SheetRecords {

    private static final String SHEET = "select * from entries.sheet where ";
    private static final String SAME_BODY = """
            province_id = :province and commune_id is not distinct from :commune and organisation_id is null
                and cast(:organisation as uuid) is null
                or organisation_id = cast(:organisation as uuid)
            """;

    private final JdbcClient jdbc;

    SheetRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Sheet get(SheetId id) {
        return jdbc.sql(SHEET + "id = :id")
                .param("id", id.value())
                .query(SheetRecords::sheet)
                .optional()
                .orElseThrow(NoSuchSheet::new);
    }

    /** Until the transaction ends nobody else does anything with the sheet. */
    Sheet hold(SheetId id) {
        return jdbc.sql(SHEET + "id = :id for update")
                .param("id", id.value())
                .query(SheetRecords::sheet)
                .optional()
                .orElseThrow(NoSuchSheet::new);
    }

    /** Begins the sheet of the body for the period; answers whether there was none. */
    boolean begin(Body body, Period period) {
        return of(jdbc.sql("""
                        insert into entries.sheet (id, province_id, commune_id, organisation_id, level, body_name, period,
                            first_day, last_day, state, steps)
                        values (:id, :province, :commune, cast(:organisation as uuid), :level, :name, :period, :first, :last, 'OPEN', 0)
                        on conflict do nothing
                        """), body)
                        .param("id", SheetId.fresh().value())
                        .param("level", body.level().name())
                        .param("name", body.name())
                        .param("period", period.code())
                        .param("first", period.firstDay())
                        .param("last", period.lastDay())
                        .update()
                == 1;
    }

    Sheet get(Body body, Period period) {
        return find(body, period).orElseThrow(NoSuchSheet::new);
    }

    Optional<Sheet> find(Body body, Period period) {
        return of(jdbc.sql(SHEET + "period = :period and (" + SAME_BODY + ")"), body)
                .param("period", period.code())
                .query(SheetRecords::sheet)
                .optional();
    }

    /** Notes the step that the sheet came to. */
    void add(Sheet sheet, Step step) {
        jdbc.sql("update entries.sheet set state = :state, steps = :steps, submitted_by = :by where id = :id")
                .param("state", sheet.state().name())
                .param("steps", sheet.steps())
                .param("by", sheet.submittedBy())
                .param("id", sheet.id().value())
                .update();
        jdbc.sql("insert into entries.step values (:sheet, :number, :act, :at, :actor, :words)")
                .param("sheet", sheet.id().value())
                .param("number", step.number())
                .param("act", step.act().name())
                .param("at", moment(step.at()))
                .param("actor", step.actor())
                .param("words", step.words())
                .update();
    }

    void add(Sheet sheet, List<Line> lines) {
        jdbc.sql("""
                        insert into entries.line (sheet_id, number, code, amount, comment)
                        select :sheet, :number, * from unnest(:codes, :amounts, :comments)
                        """)
                .param("sheet", sheet.id().value())
                .param("number", sheet.steps())
                .param("codes", lines.stream().map(Line::code).toArray(String[]::new))
                .param("amounts", lines.stream().map(Line::amount).toArray(BigDecimal[]::new))
                .param("comments", lines.stream().map(Line::comment).toArray(String[]::new))
                .update();
    }

    List<Step> steps(SheetId id) {
        return jdbc.sql("select * from entries.step where sheet_id = :id order by number")
                .param("id", id.value())
                .query((row, number) -> new Step(
                        row.getInt("number"),
                        Act.valueOf(row.getString("act")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("words")))
                .list();
    }

    /** What the body last submitted for the period, by code. */
    Map<String, Line> submitted(Body body, Period period) {
        var lines = new LinkedHashMap<String, Line>();
        of(jdbc.sql("""
                        select l.* from entries.line l
                        where (l.sheet_id, l.number) = (select s.id, max(p.number) from entries.sheet s
                            join entries.step p on p.sheet_id = s.id and p.act = 'SUBMIT'
                            where s.period = :period and (%s) group by s.id)
                        """.formatted(SAME_BODY)), body)
                .param("period", period.code())
                .query(row -> {
                    lines.put(
                            row.getString("code"),
                            new Line(row.getString("code"), row.getBigDecimal("amount"), row.getString("comment")));
                });
        return lines;
    }

    static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec sql, Body body) {
        return sql.param("province", body.provinceId())
                .param("commune", body.communeId(), java.sql.Types.INTEGER)
                .param("organisation", text(body.organisationId()), java.sql.Types.VARCHAR);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    static Sheet sheet(ResultSet row, int number) throws SQLException {
        var body = new Body(
                Keeper.valueOf(row.getString("level")),
                row.getInt("province_id"),
                row.getObject("commune_id", Integer.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("body_name"));
        return new Sheet(
                new SheetId(row.getObject("id", UUID.class)),
                body,
                Calendars.standard().period(row.getString("period")),
                SheetState.valueOf(row.getString("state")),
                row.getInt("steps"),
                row.getString("submitted_by"));
    }
}
