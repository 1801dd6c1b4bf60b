package vn.binhyen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.Structures;

/** Finds the facts that figures are made of: those that stand, and that the viewer may see. */
@Repository
class Contributions {

    private static final Instant NOW = Instant.parse("9999-01-01T00:00:00Z");

    private static final String STANDING = """
            with standing as (
                select f.*, r.source_kind, r.source_id
                from ledger.fact f left join ledger.recording r
                    on r.province_id = f.province_id and r.id = f.recording_id
                where f.province_id = :province and f.measure_id = :measure and f.day <= :end and not f.share
                    and (:commune = 0 or f.area_id = :commune) and f.reverses_recording is null and f.recorded_at <= :asOf
                    and not exists (select from ledger.fact b where b.province_id = f.province_id
                        and b.reverses_recording = f.recording_id and b.reverses_number = f.number
                        and b.recorded_at <= :asOf)),
            counted as (%s)
            """;

    private static final String PAGE = """
            select c.*, a.name as area_name, o.name as organisation_name
            from counted c join areas.area_card a on a.id = c.area_id
                left join organisations.public_card o on o.id = c.organisation_id
            where (c.day, c.recording_id, c.number) > (:afterDay, :afterRecording, :afterNumber)
            order by c.day, c.recording_id, c.number limit :size
            """;

    /** Of one place in one month there are both, which no batch may bring about, but a record of work that came after it. */
    private static final String TWICE = """
            select exists (select from counted where source_kind is not null
                group by area_id, organisation_id, date_trunc('month', day)
                having bool_or(source_kind in ('ledger.batch', 'ledger.entry'))
                    and bool_or(source_kind not in ('ledger.batch', 'ledger.entry')))
            """;

    private static final String HAPPENED = "select * from standing where day >= :start";
    private static final String CAME_AND_WENT = "select * from standing";
    private static final String LEVELS = """
            select distinct on (area_id, organisation_id) * from standing where level and area_id <> all (:former)
            order by area_id, organisation_id, day desc, recording_id desc, number desc
            """;

    private static final String AREAS = "select distinct area_id from counted";

    private final JdbcClient jdbc;
    private final Structures structures;

    Contributions(JdbcClient jdbc, Structures structures) {
        this.jdbc = jdbc;
        this.structures = structures;
    }

    List<Contribution> page(ContributionQuery query, int size) {
        var after = query.after() == null ? new String[] {"0001-01-01", "0", "0"} : place(query.after());
        return standing(query, former(query), PAGE)
                .param("afterDay", LocalDate.parse(after[0]))
                .param("afterRecording", Long.parseLong(after[1]))
                .param("afterNumber", Integer.parseInt(after[2]))
                .param("size", size)
                .query(Contributions::contribution)
                .list();
    }

    /** Whether records of work, and a file or program beside them, tell of the same place in the same month. */
    boolean isToldTwice(ContributionQuery query) {
        return query.measure().rule().nature() == Nature.FLOW
                && standing(query, List.of(), TWICE).query(Boolean.class).single();
    }

    /** Of these nothing is in the sum of a province any more: a unit that came of them has told a level of its own (decision 74). */
    private List<Integer> former(ContributionQuery query) {
        if (query.commune() != null || !query.measure().isToldInLevels()) return List.of();
        var told = standing(query, List.of(), AREAS)
                .query((row, number) -> row.getInt("area_id"))
                .list();
        var telling = new HashSet<>(told);
        var descendants = structures.descendants(told);
        return told.stream()
                .filter(area ->
                        descendants.getOrDefault(area, List.of()).stream().anyMatch(telling::contains))
                .toList();
    }

    private JdbcClient.StatementSpec standing(ContributionQuery query, List<Integer> former, String select) {
        return jdbc.sql(STANDING.formatted(counted(query.measure())) + select)
                .param("province", query.province())
                .param("measure", query.measure().id())
                .param("commune", query.commune() == null ? 0 : query.commune())
                .param("former", former.toArray(Integer[]::new))
                .param("start", query.period().firstDay())
                .param("end", query.period().lastDay())
                .param("asOf", FactRecords.moment(query.asOf() == null ? NOW : query.asOf()));
    }

    private static String counted(Measure measure) {
        if (measure.rule().nature() == Nature.FLOW) return HAPPENED;
        return measure.isToldInLevels() ? LEVELS : CAME_AND_WENT;
    }

    private static String[] place(String after) {
        if (!after.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}:[0-9]{1,18}:[0-9]{1,9}")) throw new OddPeriods();
        return after.split(":");
    }

    static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getLong("recording_id"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getInt("area_id"),
                row.getString("area_name"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                row.getBigDecimal("amount"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("source_kind"),
                row.getObject("source_id", UUID.class));
    }
}
