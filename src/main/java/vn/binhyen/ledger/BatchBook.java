package vn.binhyen.ledger;

import static vn.binhyen.ledger.FactRecords.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Scopes;

/** Writes facts and sums of whole batches, set-wise: a row never leaves the database. */
@Repository
class BatchBook {

    /** A recording of a batch in a province. */
    record Recording(int province, long id, Instant at) {}

    private static final String FACTS = """
            insert into ledger.fact (province_id, recording_id, recorded_at, number, measure_id, day, area_id, organisation_id,
                share, level, amount)
            select p.province, :recording, :at, t.number, t.measure, date '1970-01-01' + t.day, t.area, t.organisation,
                false, t.level, t.amount * 0.01
            from ledger.staged_pack p, unnest(p.numbers, p.measures, p.days, p.areas, p.organisations, p.levels, p.amounts)
                as t (number, measure, day, area, organisation, level, amount)
            where p.batch = :batch and p.actor = :actor and p.province = :province and p.ordinal = :ordinal
            """;

    private static final String ADD = """
            insert into ledger.rollup as r (province_id, measure_id, atom, area_id, facts, amount)
            %s
            order by 2, 3, 4
            on conflict (province_id, measure_id, atom, area_id)
                do update set facts = r.facts + excluded.facts, amount = r.amount + excluded.amount
            """;

    private static final String SUMS = ADD.formatted("""
            select :province, s.measure, date '1970-01-01' + s.atom, s.area, sum(s.facts), sum(s.amount) * 0.01
            from ledger.staged_pack p, unnest(p.sum_measures, p.sum_atoms, p.sum_areas, p.sum_facts, p.sum_amounts)
                as s (measure, atom, area, facts, amount)
            where p.batch = :batch and p.actor = :actor and p.province = :province
            group by s.measure, s.atom, s.area
            """);

    /** The last one, where one more was loaded than taken back. */
    private static final String STANDING = """
            select id, recorded_at from (
                select r.id, r.recorded_at, count(*) over () as recordings, row_number() over (order by r.id desc) as place
                from ledger.recording r
                where r.source_kind = :kind and r.source_id = :source and r.province_id = :province) all_of_it
            where place = 1 and recordings % 2 = 1
            """;

    private static final String OPPOSITES = """
            insert into ledger.fact (province_id, recording_id, recorded_at, number, measure_id, day, area_id, organisation_id,
                share, level, amount, reverses_recording, reverses_number)
            select province_id, :recording, :at, number, measure_id, day, area_id, organisation_id, share, level, -amount,
                recording_id, number
            from ledger.fact where province_id = :province and recording_id = :reversed order by number
            """;

    private static final String LESS = ADD.formatted("""
            select :province, measure_id, (cast(:atoms as date[]))[width_bucket(day, cast(:atoms as date[]))], area_id,
                -count(*), -sum(amount)
            from ledger.fact where province_id = :province and recording_id = :reversed and not share and not level
            group by 2, 3, 4
            """);

    private static final String DAYS = """
            select min(day) as first, max(day) as last from ledger.fact
            where province_id = :province and recording_id = :recording
            """;

    private final JdbcClient jdbc;
    private final RollUp rollUp;

    BatchBook(JdbcClient jdbc, RollUp rollUp) {
        this.jdbc = jdbc;
        this.rollUp = rollUp;
    }

    /** The recording of the source that stands, whoever told it. */
    Optional<Recording> standing(SourceRecord source) {
        return jdbc.sql(STANDING)
                .param("kind", source.kind())
                .param("source", source.id())
                .param("province", source.provinceId())
                .query((row, number) -> new Recording(
                        source.provinceId(),
                        row.getLong("id"),
                        row.getObject("recorded_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .optional();
    }

    void addFacts(UUID batch, Recording recording, int ordinal) {
        of(batch, recording.province(), FACTS)
                .param("recording", recording.id())
                .param("at", moment(recording.at()))
                .param("ordinal", ordinal)
                .update();
    }

    void addSums(UUID batch, int province) {
        of(batch, province, SUMS).update();
    }

    void addOpposites(Recording reversed, Recording recording) {
        jdbc.sql(OPPOSITES)
                .param("province", recording.province())
                .param("recording", recording.id())
                .param("at", moment(recording.at()))
                .param("reversed", reversed.id())
                .update();
    }

    void lessenSums(Recording reversed) {
        var atoms = atoms(reversed);
        if (atoms.length == 0) return;
        jdbc.sql(LESS)
                .param("province", reversed.province())
                .param("reversed", reversed.id())
                .param("atoms", atoms)
                .update();
    }

    private String[] atoms(Recording recording) {
        return jdbc.sql(DAYS)
                .param("province", recording.province())
                .param("recording", recording.id())
                .query((row, number) ->
                        atoms(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .single();
    }

    private String[] atoms(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null
                ? new String[0]
                : rollUp.atomsWithin(first, last).stream()
                        .map(LocalDate::toString)
                        .toArray(String[]::new);
    }

    private JdbcClient.StatementSpec of(UUID batch, int province, String sql) {
        return jdbc.sql(sql)
                .param("batch", batch)
                .param("actor", Scopes.current().actor())
                .param("province", province);
    }
}
