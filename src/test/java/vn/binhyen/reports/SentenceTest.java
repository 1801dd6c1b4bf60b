package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureRule;
import vn.binhyen.ledger.MeasureText;
import vn.binhyen.ledger.Nature;
import vn.binhyen.reports.Difference.Figure;
import vn.binhyen.reports.ReportLine.Communes;
import vn.binhyen.reports.ReportLine.Coverage;
import vn.binhyen.reports.Sentence.Kind;

/** What may be said of a figure, and what may not. */
class SentenceTest {

    @Property
    void aRiseOrFallIsSaidAsItIsAndNeverOfWhatIsNotKnown(
            @ForAll @IntRange(max = 1000) int value, @ForAll @IntRange(max = 1000) int before) {
        var sentence = first(line(Nature.FLOW, value, before, false));
        if (value > before && before > 0) assertThat(sentence.kind()).isEqualTo(Kind.ROSE);
        if (value < before) assertThat(sentence.kind()).isEqualTo(Kind.FELL);
        if (value == before) assertThat(sentence.kind()).isEqualTo(value == 0 ? Kind.NONE : Kind.SAME);
        if (sentence.kind() == Kind.ROSE || sentence.kind() == Kind.FELL) {
            assertThat(sentence.amounts().get(1)).isEqualByComparingTo(BigDecimal.valueOf(Math.abs(value - before)));
            assertThat(sentence.amounts().get(2).doubleValue())
                    .isBetween(
                            100.0 * Math.abs(value - before) / before - 0.0501,
                            100.0 * Math.abs(value - before) / before + 0.0501);
        }
        assertThat(first(line(Nature.FLOW, value, null, false)).kind()).isEqualTo(value == 0 ? Kind.NONE : Kind.PLAIN);
        assertThat(first(line(Nature.FLOW, null, before, false)).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(first(line(Nature.FLOW, value, before, true)).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void fromNothingThereIsNoShareAndSharesChangeByPoints() {
        assertThat(first(line(Nature.FLOW, 7, 0, false)).kind()).isEqualTo(Kind.NEW);
        assertThat(first(line(Nature.RATIO, 70, 50, false)))
                .isEqualTo(
                        new Sentence(Kind.ROSE_POINTS, List.of(BigDecimal.valueOf(70), BigDecimal.valueOf(20)), null));
        assertThat(first(line(Nature.RATIO, 40, 50, false)).kind()).isEqualTo(Kind.FELL_POINTS);
    }

    @Property
    void theHighestIsOneAloneAmongNearlyAllThatThereAre(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 6) Integer> values,
            @ForAll @IntRange(max = 3) int unknown) {
        var known = new HashMap<Integer, BigDecimal>();
        for (int i = 0; i < values.size(); i++) known.put(i, BigDecimal.valueOf(values.get(i)));
        var names = names(values.size() + unknown);
        var found = Extremity.of(measure(Nature.FLOW, "B09", true), names, known);
        boolean enough = values.size() >= 5 && values.size() * 100 >= names.size() * 90;
        if (!enough) assertThat(found).isNull();
        if (found != null && found.highest() != null) {
            int highest = found.highest().value().intValueExact();
            assertThat(values).filteredOn(value -> value >= highest).hasSize(1);
        }
        if (found != null && found.lowest() != null) {
            int lowest = found.lowest().value().intValueExact();
            assertThat(values).filteredOn(value -> value <= lowest).hasSize(1);
        }
        if (enough && found == null) assertThat(many(values)).isTrue();
    }

    /** Where nothing is known of the year before, and only there, it stands beside the period before. */
    @Property
    void thePeriodBeforeIsToldOnlyInPlaceOfTheYearBefore(
            @ForAll @IntRange(max = 50) int value,
            @ForAll @IntRange(max = 50) int previous,
            @ForAll boolean knowsYear) {
        var line = new ReportLine(
                measure(Nature.FLOW, "B09", true),
                number(value),
                knowsYear ? number(value) : null,
                number(previous),
                null,
                false,
                null,
                null,
                Set.of(),
                false);
        var kind = first(line).kind();
        if (value == 0) assertThat(kind).isEqualTo(Kind.NONE);
        else if (knowsYear) assertThat(kind).isEqualTo(Kind.SAME);
        else if (value == previous) assertThat(kind).isEqualTo(Kind.SAME_SINCE);
        else assertThat(kind).isEqualTo(value > previous ? Kind.ROSE_SINCE : Kind.FELL_SINCE);
    }

    /** A part of a period is neither more nor less than a whole one, and what fewer communes told is not a fall. */
    @Property
    void neitherARunningPeriodNorOneThatFewerToldOfIsMoreOrLess(
            @ForAll @IntRange(min = 1, max = 50) int value,
            @ForAll @IntRange(max = 50) int before,
            @ForAll @IntRange(max = 50) int previous) {
        for (var knowsYear : List.of(true, false)) {
            var year = knowsYear ? number(before) : null;
            assertThat(first(beside(value, year, number(previous), null, true)).kind())
                    .isEqualTo(Kind.PLAIN);
            var fewer = coverage(80, 90, 90);
            assertThat(first(beside(value, year, number(previous), fewer, false))
                            .kind())
                    .isEqualTo(Kind.PLAIN);
        }
        var nearlyAll = coverage(81, 90, 70);
        assertThat(beside(value, number(before), null, nearlyAll, false).change())
                .isEqualByComparingTo(String.valueOf(value - before));
        assertThat(beside(value, null, number(previous), nearlyAll, false).changeSince())
                .isNull();
        var more = coverage(81, 70, 90);
        assertThat(beside(value, number(before), null, more, false).change()).isNull();
        assertThat(beside(value, null, number(previous), more, false).changeSince())
                .isEqualByComparingTo(String.valueOf(value - previous));
    }

    @Test
    void allCommunesOfBeforeAreAsManyAsAllOfNow() {
        var changed = new Coverage(new Communes(126, 126), new Communes(579, 579), new Communes(400, 579));
        assertThat(beside(5, number(3), null, changed, false).change()).isEqualByComparingTo("2");
        assertThat(beside(5, null, number(3), changed, false).changeSince()).isNull();
    }

    @Test
    void whatIsEstimatedIsNeitherMoreNorLess() {
        var told = beside(5, number(3), number(4), null, false);
        for (var figure : List.of(Figure.VALUE, Figure.YEAR_BEFORE, Figure.PERIOD_BEFORE)) {
            var line = new ReportLine(
                    told.measure(),
                    told.value(),
                    told.before(),
                    told.previous(),
                    null,
                    false,
                    null,
                    null,
                    Set.of(figure),
                    false);
            assertThat(line.change() == null).isEqualTo(figure != Figure.PERIOD_BEFORE);
            assertThat(line.changeSince() == null).isEqualTo(figure != Figure.YEAR_BEFORE);
        }
    }

    private static Coverage coverage(int known, int yearBefore, int periodBefore) {
        return new Coverage(new Communes(known, 100), new Communes(yearBefore, 100), new Communes(periodBefore, 100));
    }

    /** Information from the people is never ranked, and what may not be added up is not compared. */
    @Test
    void nothingOfThePoliceIsRanked() {
        var known = IntStream.range(0, 6).boxed().collect(Collectors.toMap(i -> i, BigDecimal::valueOf));
        assertThat(Extremity.of(measure(Nature.FLOW, "B09", true), names(6), known))
                .isNotNull();
        assertThat(Extremity.of(measure(Nature.FLOW, "E41", true), names(6), known))
                .isNull();
        assertThat(Extremity.of(measure(Nature.FLOW, "B09", false), names(6), known))
                .isNull();
    }

    /** Neither the most nor the least is one alone. */
    private static boolean many(List<Integer> values) {
        int most = values.stream().mapToInt(Integer::intValue).max().orElseThrow();
        int least = values.stream().mapToInt(Integer::intValue).min().orElseThrow();
        return values.stream().filter(value -> value == most).count() > 1
                && values.stream().filter(value -> value == least).count() > 1;
    }

    private static Map<Integer, String> names(int communes) {
        return IntStream.range(0, communes).boxed().collect(Collectors.toMap(i -> i, i -> "Phường " + i));
    }

    private static Sentence first(ReportLine line) {
        return Sentence.of(line).getFirst();
    }

    private static ReportLine line(Nature nature, @Nullable Integer value, @Nullable Integer before, boolean broken) {
        return new ReportLine(
                measure(nature, "B09", true),
                number(value),
                number(before),
                null,
                null,
                broken,
                null,
                null,
                Set.of(),
                false);
    }

    private static ReportLine beside(
            int value,
            @Nullable BigDecimal before,
            @Nullable BigDecimal previous,
            @Nullable Coverage coverage,
            boolean isRunning) {
        return new ReportLine(
                measure(Nature.FLOW, "B09", true),
                number(value),
                before,
                previous,
                null,
                false,
                null,
                coverage,
                Set.of(),
                isRunning);
    }

    private static @Nullable BigDecimal number(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static Measure measure(Nature nature, String code, boolean summed) {
        var text = new MeasureText("Số buổi", "Số buổi đã diễn ra", "buổi");
        return new Measure(
                1,
                code,
                LocalDate.of(2000, 1, 1),
                text,
                text,
                new MeasureRule(nature, false, null, null, 0, true, summed),
                null,
                null);
    }
}
