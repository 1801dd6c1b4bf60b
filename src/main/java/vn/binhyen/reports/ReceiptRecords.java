package vn.binhyen.reports;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds which reports came, and where they stand. */
@Repository
class ReceiptRecords {

    private static final String OF_CITY = """
            select commune_id, state, due, received_on from reports.report
            where province_id = :province and commune_id is not null and definition = :definition and period = :period
            """;

    private static final String STATES = """
            select definition, period, state from reports.report
            where province_id = :province and commune_id is not distinct from :commune
            """;

    private final JdbcClient jdbc;

    ReceiptRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A definition and a period, by their codes. */
    record Asked(String definition, String period) {}

    /** A report that came, by the commune whose it is. */
    record Came(
            int commune,
            ReportState state,
            LocalDate due,
            @Nullable LocalDate receivedOn) {}

    /** Those of the communes of a city, by commune. */
    Map<Integer, Came> of(Report city) {
        var came = new HashMap<Integer, Came>();
        jdbc.sql(OF_CITY)
                .param("province", city.reporter().provinceId())
                .param("definition", city.definition().code())
                .param("period", city.period().code())
                .query(row -> {
                    came.put(
                            row.getInt("commune_id"),
                            new Came(
                                    row.getInt("commune_id"),
                                    ReportState.valueOf(row.getString("state")),
                                    Objects.requireNonNull(row.getObject("due", LocalDate.class)),
                                    row.getObject("received_on", LocalDate.class)));
                });
        return came;
    }

    /** Where a place stands with each report that it began. */
    Map<Asked, ReportState> states(Reporter reporter) {
        var states = new HashMap<Asked, ReportState>();
        jdbc.sql(STATES)
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER)
                .query(row -> {
                    states.put(
                            new Asked(row.getString("definition"), row.getString("period")),
                            ReportState.valueOf(row.getString("state")));
                });
        return states;
    }
}
