package vn.binhyen.ledger;

import java.math.BigDecimal;
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
 * What is told of one organisation alone, its shares included: it reads no sums of its area. Only what happened in a period;
 * who may not see the organisation's facts finds nothing.
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
                .param(
                        "starts",
                        periods.stream()
                                .map(Period::firstDay)
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .query(row -> {
                    values.computeIfAbsent(
                                    row.getString("code"),
                                    code -> new ArrayList<>(Collections.nCopies(periods.size(), null)))
                            .set(row.getInt("period") - 1, row.getBigDecimal("amount"));
                });
        return values;
    }
}
