package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;

/**
 * What is told of one organisation alone, its shares included: it reads no sums of its area. What happened in a period, and of
 * stocks how much there was at its end; who may not see the organisation's facts finds nothing.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationFigures {

    private static final String SUMS = """
            select m.code, width_bucket(f.day, cast(:starts as date[])) as period, sum(f.amount) as amount
            from ledger.fact f join ledger.measure m on m.id = f.measure_id
            where f.organisation_id = :organisation and f.day between :first and :last and not f.level
                and m.code = any (:codes)
            group by m.code, period
            having sum(case when f.reverses_recording is null then 1 else -1 end) > 0
            """;

    /** Of what is told in levels the latest until then, wherever the organisation was; of the rest all that came less all that went. */
    private static final String LEVELS = """
            with period as (
                select ordinality::integer as period, last from unnest(cast(:lasts as date[])) with ordinality as each (last)),
            told as (
                select m.code, f.* from ledger.fact f join ledger.measure m on m.id = f.measure_id
                where f.organisation_id = :organisation and f.day <= :last and m.code = any (:codes)),
            level as (
                select distinct on (t.code, p.period) t.code, p.period, t.amount from period p join told t on t.day <= p.last
                where t.level and t.reverses_recording is null
                    and not exists (select from ledger.fact b where b.province_id = t.province_id
                        and b.reverses_recording = t.recording_id and b.reverses_number = t.number)
                order by t.code, p.period, t.day desc, t.recording_id desc, t.number desc)
            select code, period, amount from level
            union all
            select t.code, p.period, sum(t.amount) from period p join told t on t.day <= p.last
            where not t.level
            group by t.code, p.period
            having sum(case when t.reverses_recording is null then 1 else -1 end) > 0
            """;

    private static final String STOCKS = """
            select distinct m.code from ledger.fact f join ledger.measure m on m.id = f.measure_id
                join ledger.measure_edition e on e.measure_id = m.id
            where f.organisation_id = :organisation and f.day <= :last and e.nature = 'STOCK'
            order by m.code
            """;

    private static final String EACH = """
            select f.organisation_id, width_bucket(f.day, cast(:starts as date[])) as period, sum(f.amount) as amount
            from ledger.fact f join ledger.measure m on m.id = f.measure_id
            where f.organisation_id = any (:organisations) and f.day between :first and :last and not f.level and m.code = :code
            group by f.organisation_id, period
            having sum(case when f.reverses_recording is null then 1 else -1 end) > 0
            """;

    private final JdbcClient jdbc;

    OrganisationFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The values by code, one for each of the periods that follow one another; null where nothing is known. */
    public Map<String, List<@Nullable BigDecimal>> read(
            UUID organisation, Collection<String> codes, List<Period> periods) {
        var values = new HashMap<String, List<@Nullable BigDecimal>>();
        jdbc.sql(SUMS)
                .param("organisation", organisation)
                .param("first", periods.getFirst().firstDay())
                .param("last", periods.getLast().lastDay())
                .param("codes", codes.toArray(String[]::new))
                .param("starts", starts(periods))
                .query(row -> {
                    put(row, values, periods.size());
                });
        return values;
    }

    /** Of stocks, how much there was at the end of each period; null before the first was told. */
    public Map<String, List<@Nullable BigDecimal>> levels(
            UUID organisation, Collection<String> stocks, List<Period> periods) {
        var values = new HashMap<String, List<@Nullable BigDecimal>>();
        jdbc.sql(LEVELS)
                .param("organisation", organisation)
                .param("last", periods.getLast().lastDay())
                .param("codes", stocks.toArray(String[]::new))
                .param(
                        "lasts",
                        periods.stream()
                                .map(Period::lastDay)
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .query(row -> {
                    put(row, values, periods.size());
                });
        return values;
    }

    /** The codes of the stocks of which anything was told of the organisation by a day, in their order. */
    public List<String> stocks(UUID organisation, LocalDate day) {
        return jdbc.sql(STOCKS)
                .param("organisation", organisation)
                .param("last", day)
                .query((row, number) -> row.getString("code"))
                .list();
    }

    private static void put(ResultSet row, Map<String, List<@Nullable BigDecimal>> values, int periods)
            throws SQLException {
        values.computeIfAbsent(row.getString("code"), code -> new ArrayList<>(Collections.nCopies(periods, null)))
                .set(row.getInt("period") - 1, row.getBigDecimal("amount"));
    }

    /** One measure of many organisations, a value for each of the periods; of whom nothing is known at all is not among them. */
    public Map<UUID, List<@Nullable BigDecimal>> read(
            Collection<UUID> organisations, String code, List<Period> periods) {
        var values = new HashMap<UUID, List<@Nullable BigDecimal>>();
        jdbc.sql(EACH)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("first", periods.getFirst().firstDay())
                .param("last", periods.getLast().lastDay())
                .param("code", code)
                .param("starts", starts(periods))
                .query(row -> {
                    values.computeIfAbsent(
                                    row.getObject("organisation_id", UUID.class),
                                    organisation -> new ArrayList<>(Collections.nCopies(periods.size(), null)))
                            .set(row.getInt("period") - 1, row.getBigDecimal("amount"));
                });
        return values;
    }

    private static String[] starts(List<Period> periods) {
        return periods.stream().map(Period::firstDay).map(LocalDate::toString).toArray(String[]::new);
    }
}
