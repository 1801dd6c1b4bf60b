package vn.binhyen.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;
import vn.binhyen.reports.ApprovedFigure.Head;

/** Reads the figures of many approved reports at once, as far as the transaction's scope shows them. */
@Repository
class ApprovedFigures {

    private static final int AT_ONCE = 1000;

    private static final String HEADS = """
            select r.definition, d.name_vi, d.name_en, r.period, r.first_day, r.last_day, r.province_id, r.commune_id,
                r.area_name, r.edition, a.approved_at
            from reports.report r
                join reports.definition d on d.id = r.definition_id
                join reports.approved a on a.report_id = r.id and a.edition = r.edition
            where r.last_day between :from and :to
            order by r.last_day desc, r.definition, r.province_id, r.commune_id nulls first, r.period
            """;

    private static final String FIGURES = """
            select r.definition, d.name_vi, d.name_en, r.period, r.first_day, r.last_day, r.province_id, r.commune_id,
                r.area_name, r.edition, a.approved_at, s.heading_vi, s.heading_en, f.code, f.effective_from, f.amount,
                f.year_before, f.period_before, f.target, f.estimated
            from reports.report r
                join reports.definition d on d.id = r.definition_id
                join reports.approved a on a.report_id = r.id and a.edition = r.edition
                join reports.approved_figure f on f.report_id = r.id and f.edition = r.edition
                join reports.section s on s.definition_id = r.definition_id and s.ordinal = f.section
            where r.last_day between :from and :to and (:definition::text is null or r.definition = :definition)
            order by r.last_day, r.definition, r.province_id, r.commune_id nulls first, r.period, f.section, f.ordinal
            """;

    private final JdbcClient jdbc;
    private final Measures measures;

    ApprovedFigures(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    List<Head> heads(LocalDate from, LocalDate to) {
        return jdbc.sql(HEADS)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> head(row))
                .list();
    }

    void tell(LocalDate from, LocalDate to, @Nullable String definition, Consumer<ApprovedFigure> each) {
        var known = new HashMap<Edition, Measure>();
        jdbc.sql(FIGURES)
                .param("from", from)
                .param("to", to)
                .param("definition", definition)
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    each.accept(figure(row, known));
                });
    }

    private record Edition(String code, LocalDate from) {}

    private ApprovedFigure figure(ResultSet row, Map<Edition, Measure> known) throws SQLException {
        var edition = new Edition(row.getString("code"), row.getObject("effective_from", LocalDate.class));
        return new ApprovedFigure(
                head(row),
                row.getString("heading_vi"),
                row.getString("heading_en"),
                known.computeIfAbsent(edition, one -> measures.get(one.code(), one.from())),
                row.getBigDecimal("amount"),
                row.getBigDecimal("year_before"),
                row.getBigDecimal("period_before"),
                row.getBigDecimal("target"),
                ApprovedLines.estimated(row));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("definition"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("period"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("province_id"),
                row.getObject("commune_id", Integer.class),
                row.getString("area_name"),
                row.getInt("edition"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant());
    }
}
