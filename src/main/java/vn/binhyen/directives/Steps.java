package vn.binhyen.directives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about obligations, step by step; nothing is ever changed or taken away. */
@Component
class Steps {

    private static final String ADD = """
            insert into directives.step (province_id, obligation_id, ordinal, id, commune_id, organisation_id, act,
                status, edition, side, actor, at, note, number, day, files, milestone, due, told)
            values (:province, :obligation, :ordinal, :form, :commune, :organisation, :act, :status, :edition, :side,
                :actor, :at, :note, :number, :day, :files, :milestone, :due, :told)
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Steps(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Whether the form was posted before. */
    boolean contain(Obligation obligation, UUID form) {
        return jdbc.sql("""
                select exists (select from directives.step
                    where province_id = :province and obligation_id = :obligation and id = :form)
                """)
                .param("province", obligation.addressee().provinceId())
                .param("obligation", obligation.id().id())
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    /** Whether the milestone was reached before. */
    boolean reach(Obligation obligation, String milestone) {
        return jdbc.sql("""
                select exists (select from directives.step
                    where province_id = :province and obligation_id = :obligation and milestone = :milestone)
                """)
                .param("province", obligation.addressee().provinceId())
                .param("obligation", obligation.id().id())
                .param("milestone", milestone)
                .query(Boolean.class)
                .single();
    }

    /** Writes the step down and tells the other modules. */
    void add(Obligation obligation, ObligationMoved moved, Step step) {
        var addressee = obligation.addressee();
        var result = step.result();
        jdbc.sql(ADD)
                .param("province", addressee.provinceId())
                .param("obligation", moved.obligation().id())
                .param("ordinal", moved.ordinal())
                .param("form", step.form())
                .param("commune", addressee.communeId())
                .param("organisation", addressee.organisationId())
                .param("act", moved.done().name())
                .param("status", moved.status().name())
                .param("edition", obligation.assignment().edition())
                .param("side", Side.of(step.by(), addressee).name())
                .param("actor", step.by().actor())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("note", result.note())
                .param("number", result.number())
                .param("day", result.day())
                .param("files", result.files().toArray(UUID[]::new))
                .param("milestone", step.milestone())
                .param(
                        "due",
                        moved.done() == Act.EXTENSION_GRANTED
                                ? obligation.assignment().due()
                                : null,
                        Types.DATE)
                .param("told", step.told() == null ? null : step.told().name())
                .update();
        events.publishEvent(moved.told(step.told()));
    }

    /** The steps about one obligation, the latest first. */
    List<PastStep> about(ObligationId id) {
        return jdbc.sql("select * from directives.step where obligation_id = :id order by ordinal desc")
                .param("id", id.id())
                .query(Steps::read)
                .list();
    }

    private static PastStep read(ResultSet row, int number) throws SQLException {
        return new PastStep(
                Act.valueOf(row.getString("act")),
                Side.valueOf(row.getString("side")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Result(
                        row.getBigDecimal("number"),
                        row.getObject("day", LocalDate.class),
                        List.of((UUID[]) row.getArray("files").getArray()),
                        note(row)),
                told(row),
                row.getObject("due", LocalDate.class),
                milestone(row));
    }

    private static @Nullable Milestone milestone(ResultSet row) throws SQLException {
        var code = row.getString("milestone");
        return code == null ? null : Milestone.parse(code);
    }

    private static @Nullable String note(ResultSet row) throws SQLException {
        return row.getString("note");
    }

    private static @Nullable Told told(ResultSet row) throws SQLException {
        var told = row.getString("told");
        return told == null ? null : Told.valueOf(told);
    }

    /** The last step about it. */
    Optional<LatestStep> latest(Obligation obligation) {
        return jdbc.sql("""
                select act, ordinal, actor, at from directives.step
                where province_id = :province and obligation_id = :obligation order by ordinal desc limit 1
                """)
                .param("province", obligation.addressee().provinceId())
                .param("obligation", obligation.id().id())
                .query((row, number) -> new LatestStep(
                        Act.valueOf(row.getString("act")),
                        row.getInt("ordinal"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
