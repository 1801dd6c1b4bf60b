package vn.binhyen.reports;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.reports.Difference.Figure;
import vn.binhyen.reports.ReportLine.Communes;
import vn.binhyen.reports.ReportLine.Coverage;
import vn.binhyen.reports.ReportLine.Extremes;
import vn.binhyen.reports.ReportLine.Place;

/** How a line of an approved report stands in its row. */
final class ApprovedLines {

    private ApprovedLines() {}

    static Object[] row(ReportId id, int edition, int section, int ordinal, ReportLine line) {
        var extremes = line.extremes();
        var highest = extremes == null ? null : extremes.highest();
        var lowest = extremes == null ? null : extremes.lowest();
        var coverage = line.coverage();
        return new Object[] {
            id.value(),
            edition,
            section,
            ordinal,
            line.measure().code(),
            line.measure().effectiveFrom(),
            line.value(),
            line.before(),
            line.previous(),
            line.target(),
            line.isBroken(),
            highest == null ? null : highest.area(),
            highest == null ? null : highest.name(),
            highest == null ? null : highest.value(),
            lowest == null ? null : lowest.area(),
            lowest == null ? null : lowest.name(),
            lowest == null ? null : lowest.value(),
            coverage == null ? null : coverage.now().known(),
            coverage == null ? null : coverage.yearBefore().known(),
            coverage == null ? null : coverage.periodBefore().known(),
            coverage == null ? null : coverage.now().all(),
            coverage == null ? null : coverage.yearBefore().all(),
            coverage == null ? null : coverage.periodBefore().all(),
            line.estimated().stream().map(Enum::name).sorted().toArray(String[]::new)
        };
    }

    static ReportLine line(ResultSet row, Map<String, List<Measure>> editions) throws SQLException {
        var highest = place(row, "highest");
        var lowest = place(row, "lowest");
        return new ReportLine(
                edition(row, editions),
                row.getBigDecimal("amount"),
                row.getBigDecimal("year_before"),
                row.getBigDecimal("period_before"),
                row.getBigDecimal("target"),
                row.getBoolean("broken"),
                highest == null && lowest == null ? null : new Extremes(highest, lowest),
                coverage(row),
                estimated(row),
                false);
    }

    static Set<Figure> estimated(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("estimated").getArray())
                .map(Figure::valueOf)
                .collect(toSet());
    }

    static @Nullable Origins origins(ResultSet row) throws SQLException {
        var since = row.getObject("began_on", LocalDate.class);
        if (since == null) return null;
        var units = Stream.concat(units(row, "made_of", true), units(row, "made_of_parts", false));
        return new Origins(since, units.toList());
    }

    private static Stream<Origins.Unit> units(ResultSet row, String column, boolean whole) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(name -> new Origins.Unit(name, whole));
    }

    private static Measure edition(ResultSet row, Map<String, List<Measure>> editions) throws SQLException {
        var from = row.getObject("effective_from", LocalDate.class);
        return editions.getOrDefault(row.getString("code"), List.of()).stream()
                .filter(each -> each.effectiveFrom().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Coverage coverage(ResultSet row) throws SQLException {
        var communes = row.getObject("communes", Integer.class);
        if (communes == null) return null;
        return new Coverage(
                new Communes(row.getInt("communes_known"), communes),
                new Communes(
                        row.getInt("communes_year_before"),
                        Objects.requireNonNullElse(row.getObject("communes_in_year_before", Integer.class), communes)),
                new Communes(
                        row.getInt("communes_period_before"),
                        Objects.requireNonNullElse(
                                row.getObject("communes_in_period_before", Integer.class), communes)));
    }

    private static @Nullable Place place(ResultSet row, String which) throws SQLException {
        BigDecimal value = row.getBigDecimal(which);
        return value == null ? null : new Place(row.getInt(which + "_area"), row.getString(which + "_name"), value);
    }
}
