package vn.binhyen.reports;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scopes;

/** What a city or a commune aims at in a period. */
@Repository
class Targets {

    private final JdbcClient jdbc;
    private final Clock clock;

    Targets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the codes of the measures. */
    Map<String, BigDecimal> of(Reporter reporter, Period period) {
        var targets = new HashMap<String, BigDecimal>();
        jdbc.sql("""
                        select code, amount from reports.target
                        where province_id = :province and commune_id is not distinct from :commune and period = :period
                        """)
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER)
                .param("period", period.code())
                .query(row -> {
                    targets.put(row.getString("code"), row.getBigDecimal("amount"));
                });
        return targets;
    }

    /** What is aimed at of some measures, in place of what was; of others it stays. */
    void keep(Reporter reporter, Period period, Collection<String> measures, Map<String, BigDecimal> targets) {
        var codes = targets.keySet().toArray(String[]::new);
        jdbc.sql("""
                        delete from reports.target
                        where province_id = :province and commune_id is not distinct from :commune and period = :period
                            and code = any (:measures)
                        """)
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER)
                .param("period", period.code())
                .param("measures", measures.toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into reports.target (province_id, commune_id, code, period, amount, set_at, set_by)
                        select :province, cast(:commune as integer), code, :period, amount, :at, :by
                        from unnest(:codes, :amounts) as told (code, amount)
                        """)
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER)
                .param("period", period.code())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", Scopes.current().actor())
                .param("codes", codes)
                .param("amounts", targets.values().toArray(BigDecimal[]::new))
                .update();
    }
}
