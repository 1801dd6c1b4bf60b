package vn.binhyen.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.reports.Difference.Figure;

/**
 * A figure of a report as it was approved last, by itself.
 *
 * @param value null: nothing was known
 * @param estimated which of its amounts have parts that were apportioned
 */
public record ApprovedFigure(
        Head report,
        String headingVi,
        String headingEn,
        Measure measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal yearBefore,
        @Nullable BigDecimal periodBefore,
        @Nullable BigDecimal target,
        Set<Figure> estimated) {

    public ApprovedFigure {
        estimated = Set.copyOf(estimated);
    }

    /**
     * Which report, of which place and period.
     *
     * @param communeId null: of the whole province
     */
    public record Head(
            String definition,
            String nameVi,
            String nameEn,
            String period,
            LocalDate firstDay,
            LocalDate lastDay,
            int provinceId,
            @Nullable Integer communeId,
            String areaName,
            int edition,
            Instant approvedAt) {

        /** The city or the commune that it is about. */
        public int area() {
            return communeId == null ? provinceId : communeId;
        }

        public ReportKey key() {
            return new ReportKey(definition, period, area());
        }
    }
}
