package vn.binhyen.entries;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Nature;

/** Puts together what a sheet asks and shows: the form as it was left, what was submitted, what stood there before. */
@Component
class Rows {

    private final Rhythms rhythms;
    private final KnownFigures figures;
    private final SheetRecords sheets;
    private final Drafts drafts;
    private final Clock clock;

    Rows(Rhythms rhythms, KnownFigures figures, SheetRecords sheets, Drafts drafts, Clock clock) {
        this.rhythms = rhythms;
        this.figures = figures;
        this.sheets = sheets;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** With the draft of the hand; no hand: as it was submitted. */
    List<Row> of(Sheet sheet, @Nullable Hand hand) {
        var body = sheet.body();
        var period = sheet.period();
        var measures = rhythms.on(body, period, day(period));
        var known =
                figures.of(body, period, measures.stream().map(Measure::code).toList());
        var draft = hand == null ? Map.<String, Field>of() : drafts.of(sheet.id(), hand);
        var told = sheets.submitted(body, period);
        var last = sheets.submitted(body, period.previous());
        var yearBefore = sheets.submitted(body, KnownFigures.yearBefore(period));
        return measures.stream()
                .map(measure -> {
                    var code = measure.code();
                    var series = known.getOrDefault(code, KnownFigures.Series.UNKNOWN);
                    var beside = new Row.Beside(
                            before(body, measure, last.get(code), series.last()),
                            before(body, measure, yearBefore.get(code), series.yearBefore()));
                    return row(body, measure, field(code, draft, told), told.get(code), series.now(), beside);
                })
                .toList();
    }

    Instant savedAt(SheetId sheet, Hand hand) {
        return drafts.savedAt(sheet, hand);
    }

    /** Flows are counted on the last day of their period, or today while it runs. */
    LocalDate day(Period period) {
        var today = LocalDate.now(clock);
        return today.isBefore(period.lastDay()) ? today : period.lastDay();
    }

    static Field field(String code, Map<String, Field> draft, Map<String, Line> told) {
        return Optional.ofNullable(draft.get(code))
                .or(() -> Optional.ofNullable(told.get(code)).map(Field::of))
                .orElseGet(() -> Field.empty(code));
    }

    private static Row row(
            Body body, Measure measure, Field field, @Nullable Line told, @Nullable BigDecimal now, Row.Beside beside) {
        boolean asked = body.enters(measure);
        return asked
                ? new Row(measure, true, field, told, null, beside, elsewhere(measure, told, now))
                : new Row(measure, false, Field.empty(measure.code()), null, now, beside, null);
    }

    /** The body's own figure; where it had no sheet then, the area's, unless others add to that. */
    private static @Nullable BigDecimal before(
            Body body, Measure measure, @Nullable Line own, @Nullable BigDecimal known) {
        if (own != null) return own.amount();
        boolean isOnlyTheBodys = measure.keeping().enteredBy() == body.level();
        return isOnlyTheBodys || !measure.isEntered() ? known : null;
    }

    private static @Nullable BigDecimal elsewhere(Measure measure, @Nullable Line told, @Nullable BigDecimal now) {
        if (now == null || measure.rule().nature() != Nature.FLOW) return null;
        var own = told == null || told.amount() == null ? BigDecimal.ZERO : told.amount();
        var rest = now.subtract(own);
        return rest.signum() == 0 ? null : rest;
    }
}
