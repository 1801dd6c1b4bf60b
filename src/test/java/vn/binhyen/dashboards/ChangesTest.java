package vn.binhyen.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaKind;
import vn.binhyen.dashboards.Change.Why;
import vn.binhyen.ledger.Confidence;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureBasis;
import vn.binhyen.ledger.MeasureKeeping;
import vn.binhyen.ledger.MeasureRule;
import vn.binhyen.ledger.MeasureText;
import vn.binhyen.ledger.Nature;

/** What is more or less than before is said only of what can be compared. */
class ChangesTest {

    private static final int CITY = 1;
    private static final String CODE = "B09";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate OLD = LocalDate.of(2025, 7, 1);
    private static final Place PLACE = new Place(Place.Kind.CITY, CITY, CITY, null, "Hà Nội");
    private static final Span SPAN = Span.of("calendar_year:2026:month:9", DAY);

    @Test
    void aCommuneOfWhichOnePeriodIsNotKnownHasNoPartInTheChange() {
        var change =
                changed(DAY, List.of(), row(11, 5, 45), row(12, null, 700), row(13, 900, null), row(14, null, null));
        assertThat(change.by()).isEqualByComparingTo("40");
        assertThat(change.communes()).extracting(Change.Part::area).containsExactly(11);
        assertThat(change.reasons()).extracting(Change.Reason::why).containsExactly(Why.NEWLY_KNOWN, Why.NOT_YET_KNOWN);
    }

    @Test
    void aCommuneThatBeganToExistAfterTheEarlierPeriodBeganHasNoPartInTheChange() {
        var first = SPAN.before().firstDay();
        var cards = Map.of(11, card(11, first), 12, card(12, first.plusDays(1)), 13, card(13, null));
        var table = table(List.of(), row(11, 5, 10), row(12, 1, 90), row(13, 5, 7));
        var change = changes(DAY, table, cards).getFirst();
        assertThat(change.communes()).extracting(Change.Part::area).containsExactly(11, 13);
    }

    @Test
    void acrossANewDefinitionNothingIsMoreOrLess() {
        var day = SPAN.before().firstDay().plusDays(1);
        var change = changed(DAY, List.of(new FigureTable.Break(CODE, day)), row(11, 5, 45));
        assertThat(change.by()).isNull();
        assertThat(change.communes()).isEmpty();
        assertThat(change.reasons()).extracting(Change.Reason::why).containsExactly(Why.DEFINITION);
    }

    @Test
    void aDefinitionThatHeldInBothPeriodsAndThatOfAnotherMeasureAreInNobodysWay() {
        var breaks = List.of(
                new FigureTable.Break(CODE, SPAN.before().firstDay()),
                new FigureTable.Break("B10", SPAN.period().firstDay()));
        var change = changed(DAY, breaks, row(11, 5, 45));
        assertThat(change.by()).isEqualByComparingTo("40");
        assertThat(change.reasons()).isEmpty();
    }

    @Test
    void whileThePeriodGoesOnNothingIsMoreOrLess() {
        var last = SPAN.period().lastDay();
        var running = changed(last, List.of(), row(11, 5, 45));
        assertThat(running.by()).isNull();
        assertThat(running.communes()).isEmpty();
        assertThat(running.reasons()).extracting(Change.Reason::why).containsExactly(Why.RUNNING);
        assertThat(changed(last.plusDays(1), List.of(), row(11, 5, 45)).by()).isEqualByComparingTo("40");
    }

    private static Change changed(LocalDate today, List<FigureTable.Break> breaks, FigureRow... rows) {
        var cards = Map.of(11, card(11, OLD), 12, card(12, OLD), 13, card(13, OLD), 14, card(14, OLD));
        return changes(today, table(breaks, rows), cards).getFirst();
    }

    private static List<Change> changes(LocalDate today, FigureTable table, Map<Integer, AreaCard> cards) {
        var figure = new HeadFigure(
                measure(), BigDecimal.valueOf(60), BigDecimal.valueOf(20), null, false, 1, List.of(), "/figures");
        var heads = new Reading.Heads(List.of(figure), table.breaks());
        return new Changes(PLACE, SPAN, heads, table, Map.of(), cards, today).found();
    }

    private static FigureTable table(List<FigureTable.Break> breaks, FigureRow... rows) {
        return new FigureTable(
                List.of(measure()), List.of(SPAN.before(), SPAN.period()), List.of(rows), breaks, Map.of(), null);
    }

    private static FigureRow row(int area, @Nullable Integer before, @Nullable Integer now) {
        return new FigureRow(
                CODE,
                CITY,
                area,
                Arrays.asList(amount(before), amount(now)),
                List.of(1, 1),
                List.of(),
                List.of(area),
                List.of());
    }

    private static @Nullable BigDecimal amount(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static AreaCard card(int id, @Nullable LocalDate from) {
        var name = "Phường " + id;
        return new AreaCard(new AreaId(id), "0" + id, name, AreaKind.WARD, new AreaId(CITY), null, from, null, null);
    }

    private static Measure measure() {
        var text = new MeasureText("Số buổi", "Số buổi đã tổ chức", "buổi");
        return new Measure(
                1,
                CODE,
                LocalDate.of(2000, 1, 1),
                text,
                text,
                new MeasureRule(Nature.FLOW, false, null, null, 0, true, true),
                new MeasureKeeping(Keeper.COMMUNE, Keeper.COMMUNE, null, false, true),
                new MeasureBasis("", Confidence.OFFICE, true));
    }
}
