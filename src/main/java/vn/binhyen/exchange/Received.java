package vn.binhyen.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Folding;

/** Answers what an office received of other installations. */
@Service
@Transactional(readOnly = true)
class Received {

    private static final String REPORTS = """
            select r.id, i.name as installation, r.definition, r.name_vi, r.name_en, r.period, r.first_day, r.last_day, r.level,
                r.place_code, r.place_name, r.in_name, r.area is not null as place_known, r.edition, r.approved_at, r.received_at,
                not exists (select from exchange.received_report n
                    where (n.province_id, n.definition, n.period, n.level, n.place_code)
                        = (r.province_id, r.definition, r.period, r.level, r.place_code) and n.edition > r.edition) as latest
            from exchange.received_report r join exchange.installation i on i.id = r.installation_id
            where r.province_id = :province
            """;

    private final JdbcClient jdbc;
    private final ExchangeRules rules;

    Received(JdbcClient jdbc, ExchangeRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** A section as it was told. */
    record Part(String headingVi, String headingEn, String narrative, List<Figure> figures) {

        String heading(java.util.Locale language) {
            return language.getLanguage().equals("en") ? headingEn : headingVi;
        }
    }

    /** A figure as it was told. */
    record Figure(
            String measure,
            String nameVi,
            String nameEn,
            String unitVi,
            String unitEn,
            java.math.@Nullable BigDecimal value,
            java.math.@Nullable BigDecimal yearBefore,
            java.math.@Nullable BigDecimal periodBefore,
            java.math.@Nullable BigDecimal target,
            List<String> estimated) {

        boolean isEstimated(String figure) {
            return estimated.contains(figure);
        }

        String name(java.util.Locale language) {
            return language.getLanguage().equals("en") ? nameEn : nameVi;
        }

        String unit(java.util.Locale language) {
            return language.getLanguage().equals("en") ? unitEn : unitVi;
        }
    }

    /** A period of which something was received. */
    record Span(String code, LocalDate firstDay, LocalDate lastDay) {}

    /** The latest editions of a period (null: of all) of places whose name or code holds the words, a page of them. */
    List<ReceivedReport> page(@Nullable String period, @Nullable String words, int offset, int size) {
        return jdbc.sql(REPORTS + """
                         and not exists (select from exchange.received_report n
                            where (n.province_id, n.definition, n.period, n.level, n.place_code)
                                = (r.province_id, r.definition, r.period, r.level, r.place_code) and n.edition > r.edition)
                        and (:period::text is null or r.period = :period)
                        and (:words::text is null or position(:words in r.place_words) > 0)
                        order by r.last_day desc, r.definition, r.in_code, r.level desc, r.place_name, r.id
                        limit :size offset :offset
                        """)
                .param("province", rules.province())
                .param("period", period)
                .param("words", words == null || words.isBlank() ? null : Folding.fold(words))
                .param("size", size)
                .param("offset", offset)
                .query(Received::report)
                .list();
    }

    ReceivedReport get(UUID id) {
        return jdbc.sql(REPORTS + " and r.id = :id")
                .param("province", rules.province())
                .param("id", id)
                .query(Received::report)
                .optional()
                .orElseThrow(NoSuchExchange::new);
    }

    /** All that were received of the same, the latest first. */
    List<ReceivedReport> editions(ReceivedReport report) {
        return jdbc.sql(REPORTS + """
                         and (r.definition, r.period, r.level, r.place_code) = (:definition, :period, :level, :place)
                        order by r.edition desc
                        """)
                .param("province", rules.province())
                .param("definition", report.definition())
                .param("period", report.period())
                .param("level", report.level())
                .param("place", report.placeCode())
                .query(Received::report)
                .list();
    }

    List<Span> periods() {
        return jdbc.sql("""
                        select distinct period, first_day, last_day from exchange.received_report where province_id = :province
                        order by last_day desc, period
                        """)
                .param("province", rules.province())
                .query((row, index) -> new Span(
                        row.getString("period"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    List<Part> parts(ReceivedReport report) {
        var figures = new TreeMap<Integer, List<Figure>>();
        jdbc.sql("select * from exchange.received_figure where report_id = :id order by section, ordinal")
                .param("id", report.id())
                .query(row -> {
                    figures.computeIfAbsent(row.getInt("section"), section -> new ArrayList<>())
                            .add(figure(row));
                });
        return jdbc.sql("select * from exchange.received_section where report_id = :id order by ordinal")
                .param("id", report.id())
                .query((row, index) -> new Part(
                        row.getString("heading_vi"),
                        row.getString("heading_en"),
                        row.getString("narrative"),
                        figures.getOrDefault(row.getInt("ordinal"), List.of())))
                .list();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("measure"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("unit_vi"),
                row.getString("unit_en"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("year_before"),
                row.getBigDecimal("period_before"),
                row.getBigDecimal("target"),
                List.of((String[]) row.getArray("estimated").getArray()));
    }

    private static ReceivedReport report(ResultSet row, int index) throws SQLException {
        return new ReceivedReport(
                row.getObject("id", UUID.class),
                row.getString("installation"),
                row.getString("definition"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("period"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("level"),
                row.getString("place_code"),
                row.getString("place_name"),
                row.getString("in_name"),
                row.getBoolean("place_known"),
                row.getInt("edition"),
                row.getBoolean("latest"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
