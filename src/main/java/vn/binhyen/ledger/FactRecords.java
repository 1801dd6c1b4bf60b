package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Scopes;

/** Keeps what was told, in the order of telling; nothing is ever changed. */
@Repository
class FactRecords {

    private static final String STANDING = """
            select f.recording_id, f.number, f.measure_id, f.day, f.area_id, f.organisation_id, f.share, f.level, f.amount
            from ledger.recording r join ledger.fact f on f.province_id = r.province_id and f.recording_id = r.id
            where r.source_id = :source and r.source_kind = :kind and r.province_id = :province
                and f.reverses_recording is null
                and not exists (select from ledger.fact b
                    where b.reverses_recording = f.recording_id and b.reverses_number = f.number
                        and b.province_id = f.province_id)
            order by f.recording_id, f.number
            """;

    private static final String ADD = """
            insert into ledger.fact (province_id, recording_id, recorded_at, number, measure_id, day, area_id, organisation_id,
                host_id, share, level, amount, reverses_recording, reverses_number)
            select :province, :recording, :at, number, measure_id, day, area_id, organisation_id,
                nullif(cast(:host as uuid), organisation_id), share, level, amount, reverses_recording, reverses_number
            from unnest(:measures, cast(:days as date[]), :areas, :organisations, :shares, :levels, :amounts, :recordings, :numbers)
                with ordinality as told (measure_id, day, area_id, organisation_id, share, level, amount,
                    reverses_recording, reverses_number, number)
            """;

    private final JdbcClient jdbc;

    FactRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else states the same record. */
    void hold(SourceRecord source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:source, 0))")
                .param("source", source.kind() + ":" + source.id())
                .query()
                .singleRow();
    }

    /** Until the transaction ends nobody else loads a batch of the province, so that no two tell the same. */
    void holdLoading(int province) {
        hold(new SourceRecord("ledger.loading", new UUID(0, province), province, null));
    }

    Map<FactName, Entry> standing(SourceRecord source) {
        var standing = new LinkedHashMap<FactName, Entry>();
        jdbc.sql(STANDING)
                .param("source", source.id())
                .param("kind", source.kind())
                .param("province", source.provinceId())
                .query(row -> {
                    standing.put(
                            new FactName(row.getLong("recording_id"), row.getInt("number")),
                            new Entry(
                                    row.getInt("measure_id"),
                                    row.getObject("day", LocalDate.class),
                                    row.getInt("area_id"),
                                    row.getObject("organisation_id", UUID.class),
                                    row.getBoolean("share"),
                                    row.getBoolean("level"),
                                    row.getBigDecimal("amount")));
                });
        return standing;
    }

    /** Begins an act of telling and answers its number. */
    long begin(SourceRecord source, List<FactRow> rows, Instant at) {
        var areas = rows.stream().map(row -> row.entry().area()).distinct().toList();
        return begin(source, areas.size() == 1 ? areas.getFirst() : null, at);
    }

    /** The same, where all is of one area or of several. */
    long begin(SourceRecord source, @Nullable Integer area, Instant at) {
        var commune = area == null || area == source.provinceId() ? null : area;
        return jdbc.sql("""
                        insert into ledger.recording (province_id, commune_id, organisation_id, source_kind, source_id,
                            recorded_at, recorded_by)
                        values (:province, :commune, :organisation, :kind, :source, :at, :actor) returning id
                        """)
                .param("province", source.provinceId())
                .param("commune", commune)
                .param("organisation", source.host())
                .param("kind", source.kind())
                .param("source", source.id())
                .param("at", moment(at))
                .param("actor", Scopes.current().actor())
                .query(Long.class)
                .single();
    }

    void add(SourceRecord source, long recording, List<FactRow> rows, Instant at) {
        jdbc.sql(ADD)
                .param("province", source.provinceId())
                .param("recording", recording)
                .param("at", moment(at))
                .param("host", source.host())
                .param("measures", of(rows, row -> row.entry().measure(), Integer[]::new))
                .param("days", of(rows, row -> row.entry().day().toString(), String[]::new))
                .param("areas", of(rows, row -> row.entry().area(), Integer[]::new))
                .param("organisations", of(rows, row -> row.entry().organisation(), UUID[]::new))
                .param("shares", of(rows, row -> row.entry().share(), Boolean[]::new))
                .param("levels", of(rows, row -> row.entry().level(), Boolean[]::new))
                .param("amounts", of(rows, row -> row.entry().amount(), BigDecimal[]::new))
                .param("recordings", of(rows, FactRecords::recording, Long[]::new))
                .param("numbers", of(rows, FactRecords::number, Integer[]::new))
                .update();
    }

    static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static <T extends @Nullable Object> T[] of(
            List<FactRow> rows, Function<FactRow, T> column, IntFunction<T[]> array) {
        return rows.stream().map(column).toArray(array);
    }

    private static @Nullable Long recording(FactRow row) {
        return row.reverses() == null ? null : row.reverses().recording();
    }

    private static @Nullable Integer number(FactRow row) {
        return row.reverses() == null ? null : row.reverses().number();
    }
}
