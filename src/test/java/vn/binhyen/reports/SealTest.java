package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureRule;
import vn.binhyen.ledger.MeasureText;
import vn.binhyen.ledger.Nature;
import vn.binhyen.reports.Difference.Figure;
import vn.binhyen.reports.ReportLine.Communes;
import vn.binhyen.reports.ReportLine.Coverage;
import vn.binhyen.reports.ReportLine.Extremes;
import vn.binhyen.reports.ReportLine.Place;

/** Who approves says by the seal what they read: whatever a report says otherwise gives another seal. */
class SealTest {

    private static final UUID DEFINITION = UUID.randomUUID();
    private static final Extremes HIGHEST = new Extremes(new Place(7, "Phường Một", BigDecimal.TEN), null);
    private static final Coverage ALL = new Coverage(new Communes(9, 9), new Communes(9, 9), new Communes(9, 9));

    @Test
    void everyFigureIsUnderIt() {
        var seal = seal(line(12, 10, 11, 16, HIGHEST, ALL));
        assertThat(List.of(
                        seal(line(13, 10, 11, 16, HIGHEST, ALL)),
                        seal(line(12, 9, 11, 16, HIGHEST, ALL)),
                        seal(line(12, 10, 12, 16, HIGHEST, ALL)),
                        seal(line(12, 10, 11, 17, HIGHEST, ALL)),
                        seal(line(12, 10, 11, null, HIGHEST, ALL)),
                        seal(line(12, null, 11, 16, HIGHEST, ALL))))
                .doesNotContain(seal)
                .doesNotHaveDuplicates();
    }

    @Test
    void whichCommuneIsNamedIsUnderIt() {
        var seal = seal(line(12, 10, 11, 16, HIGHEST, ALL));
        assertThat(List.of(
                        seal(line(12, 10, 11, 16, highest(7, "Phường Hai", 10), ALL)),
                        seal(line(12, 10, 11, 16, highest(8, "Phường Một", 10), ALL)),
                        seal(line(12, 10, 11, 16, highest(7, "Phường Một", 9), ALL)),
                        seal(line(12, 10, 11, 16, null, ALL))))
                .doesNotContain(seal)
                .doesNotHaveDuplicates();
    }

    @Test
    void ofHowManyCommunesSomethingIsKnownIsUnderIt() {
        var seal = seal(line(12, 10, 11, 16, HIGHEST, ALL));
        assertThat(seal(line(
                        12,
                        10,
                        11,
                        16,
                        HIGHEST,
                        new Coverage(new Communes(8, 9), new Communes(9, 9), new Communes(9, 9)))))
                .isNotEqualTo(seal);
    }

    @Test
    void whatWasWrittenAndHowFarTheReportHasComeIsUnderIt() {
        var report = report(line(12, 10, 11, 16, HIGHEST, ALL));
        var seal = Seal.of(report, 1, Map.of());
        assertThat(Seal.of(report, 2, Map.of())).isNotEqualTo(seal);
        assertThat(Seal.of(report, 1, Map.of(1, new Narrative("Lời", "", 1)))).isNotEqualTo(seal);
        assertThat(Seal.of(report, 1, Map.of(1, new Narrative("Lời khác", "", 1))))
                .isNotEqualTo(Seal.of(report, 1, Map.of(1, new Narrative("Lời", "", 1))));
    }

    @Test
    void howAnAmountIsWrittenDownIsNot() {
        var plain = line(12, 10, 11, 16, null, null);
        assertThat(seal(new ReportLine(
                        plain.measure(),
                        new BigDecimal("12.000"),
                        new BigDecimal("1E+1"),
                        plain.previous(),
                        plain.target(),
                        false,
                        null,
                        null,
                        Set.of(),
                        false)))
                .isEqualTo(seal(plain));
    }

    @Test
    void thatAFigureIsEstimatedIsUnderIt() {
        var told = line(12, 10, 11, 16, null, null);
        assertThat(seal(new ReportLine(
                        told.measure(),
                        told.value(),
                        told.before(),
                        told.previous(),
                        told.target(),
                        false,
                        null,
                        null,
                        Set.of(Figure.VALUE),
                        false)))
                .isNotEqualTo(seal(told));
    }

    private static String seal(ReportLine line) {
        return Seal.of(report(line), 1, Map.of());
    }

    private static AssembledReport report(ReportLine line) {
        var terms = new Definition.Terms(
                "Báo cáo",
                "Report",
                Calendars.CALENDAR_YEAR,
                Granularity.MONTH,
                5,
                "Kế hoạch",
                Set.of(Comparison.values()),
                List.of(),
                true);
        var section = new Definition.Section("Phần", "Part", List.of("B09"));
        var definition = new Definition(DEFINITION, "thu", LocalDate.of(2020, 1, 1), 1, false, terms, List.of(section));
        return new AssembledReport(
                definition,
                Calendars.standard().period("calendar_year:2026:month:10"),
                new Reporter(1, null, "Hà Nội", null, null),
                List.of(new AssembledReport.Part(section, List.of(line))),
                List.of());
    }

    private static Extremes highest(int area, String name, long value) {
        return new Extremes(new Place(area, name, BigDecimal.valueOf(value)), null);
    }

    private static ReportLine line(
            int value,
            @Nullable Integer before,
            int previous,
            @Nullable Integer target,
            @Nullable Extremes extremes,
            @Nullable Coverage coverage) {
        var text = new MeasureText("Số buổi", "Số buổi đã diễn ra", "buổi");
        var measure = new Measure(
                1,
                "B09",
                LocalDate.of(2000, 1, 1),
                text,
                text,
                new MeasureRule(Nature.FLOW, false, null, null, 0, true, true),
                null,
                null);
        return new ReportLine(
                measure,
                BigDecimal.valueOf(value),
                before == null ? null : BigDecimal.valueOf(before),
                BigDecimal.valueOf(previous),
                target == null ? null : BigDecimal.valueOf(target),
                false,
                extremes,
                coverage,
                Set.of(),
                false);
    }
}
