package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/**
 * Finds the rows of a batch that would count twice: what records of work and entered periods tell of the same place in the
 * same month, and what other files and programs told of it on the same day. A place is an organisation, or an area as a
 * whole. Levels do not add up, and are not looked at.
 */
@Repository
class ToldAlready {

    /**
     * A row that would count twice.
     *
     * @param byRecord whether a record of work or an entered period tells it; otherwise a file or a program
     * @param rows how many there are in all
     */
    record Row(int number, boolean byRecord, int rows) {

        BatchFlaw flaw() {
            return new BatchFlaw(
                    number, FactHead.MEASURE, "ledger.batch.flaw.told." + (byRecord ? "record" : "file"), List.of());
        }
    }

    /** The months of what happened in a batch, and its measures. */
    private record Span(LocalDate first, LocalDate last, Integer[] measures) {}

    /** Of the sums alone, which are few. */
    private static final String SPAN = """
            select cast(date_trunc('month', date '1970-01-01' + min(s.atom)) as date) as first,
                cast(date_trunc('month', date '1970-01-01' + max(s.atom)) + interval '1 month - 1 day' as date) as last,
                array_agg(distinct s.measure) as measures
            from ledger.staged_pack p, unnest(p.sum_measures, p.sum_atoms) as s (measure, atom)
            where p.batch = :batch and p.actor = :actor and p.province = :province
            having count(*) > 0
            """;

    private static final String ANY = """
            select exists (select from ledger.fact f
                where f.province_id = :province and f.measure_id = any (:measures) and f.day between :first and :last
                    and not f.level)
            """;

    private static final String ROWS = """
            with told as materialized (
                select t.number, t.measure, date '1970-01-01' + t.day as day, date_trunc('month', date '1970-01-01' + t.day) as month,
                    case when t.organisation is null then t.area else 0 end as area,
                    coalesce(t.organisation, '00000000-0000-0000-0000-000000000000') as organisation
                from ledger.staged_pack p, unnest(p.numbers, p.measures, p.days, p.areas, p.organisations, p.levels)
                    as t (number, measure, day, area, organisation, level)
                where p.batch = :batch and p.actor = :actor and p.province = :province and not t.level),
            others as materialized (
                select distinct f.measure_id as measure, f.day, date_trunc('month', f.day) as month,
                    case when f.organisation_id is null then f.area_id else 0 end as area,
                    coalesce(f.organisation_id, '00000000-0000-0000-0000-000000000000') as organisation,
                    r.id is null or r.source_kind not in ('ledger.batch', 'ledger.entry') as by_record
                from ledger.fact f left join ledger.recording r on r.province_id = f.province_id and r.id = f.recording_id
                where f.province_id = :province and f.measure_id = any (:measures) and f.day between :first and :last
                    and not f.level and f.reverses_recording is null
                    and (r.id is null or (r.source_kind, r.source_id) <> (:kind, :source))
                    and not exists (select from ledger.fact b where b.province_id = f.province_id
                        and b.reverses_recording = f.recording_id and b.reverses_number = f.number)),
            twice as (
                select told.number, bool_or(others.by_record) as by_record
                from told join others using (measure, month, area, organisation)
                where others.day = told.day or others.by_record
                group by told.number)
            select number, by_record, cast(count(*) over () as integer) as rows from twice order by number limit :most
            """;

    private final JdbcClient jdbc;

    ToldAlready(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first of them, in their order.
     *
     * @param staged under which id the rows are staged
     */
    List<Row> of(UUID staged, SourceRecord source) {
        return span(staged, source)
                .filter(span -> isAny(span, source))
                .map(span -> within(span, jdbc.sql(ROWS), source)
                        .param("batch", staged)
                        .param("actor", Scopes.current().actor())
                        .param("kind", source.kind())
                        .param("source", source.id())
                        .param("most", BatchTally.MOST_FLAWS)
                        .query(Mappers.of(Row.class))
                        .list())
                .orElse(List.of());
    }

    private Optional<Span> span(UUID staged, SourceRecord source) {
        return jdbc.sql(SPAN)
                .param("batch", staged)
                .param("actor", Scopes.current().actor())
                .param("province", source.provinceId())
                .query((row, number) -> new Span(
                        row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class), (Integer[])
                                row.getArray("measures").getArray()))
                .optional();
    }

    /** Whether anything at all was told of these measures in these months: mostly not, which is found out soon. */
    private boolean isAny(Span span, SourceRecord source) {
        return within(span, jdbc.sql(ANY), source).query(Boolean.class).single();
    }

    private static JdbcClient.StatementSpec within(Span span, JdbcClient.StatementSpec sql, SourceRecord source) {
        return sql.param("province", source.provinceId())
                .param("measures", span.measures())
                .param("first", span.first())
                .param("last", span.last());
    }
}
