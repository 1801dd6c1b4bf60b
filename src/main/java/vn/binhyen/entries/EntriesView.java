package vn.binhyen.entries;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scopes;

/** Gathers what somebody sees who begins to enter: the periods to choose from, and their own sheets. */
@Component
@Transactional(readOnly = true)
class EntriesView {

    private static final int MONTHS = 13;
    private static final int LONGER = 3;

    private final Bodies bodies;
    private final Rhythms rhythms;
    private final SheetRecords sheets;
    private final Locks locks;

    EntriesView(Bodies bodies, Rhythms rhythms, SheetRecords sheets, Locks locks) {
        this.bodies = bodies;
        this.rhythms = rhythms;
        this.sheets = sheets;
        this.locks = locks;
    }

    /** A body of the viewer's, and its sheet of the period; null where none was begun. */
    record Own(Body body, @Nullable Sheet sheet, Lock lock) {

        SheetState state() {
            return sheet == null ? SheetState.OPEN : sheet.state();
        }
    }

    /** The period that is shown, those to choose from, and the viewer's own sheets in it. */
    record Shown(Period period, List<Period> periods, List<Own> own, boolean oversees) {}

    Shown of(@Nullable String code) {
        bodies.requireEnterer();
        var own = bodies.own();
        var periods = periods(own);
        var period = period(code);
        return new Shown(
                period,
                periods,
                own.stream()
                        .filter(body -> isAsked(body, period))
                        .map(body -> own(body, period))
                        .toList(),
                bodies.oversees());
    }

    /** The period of that code; without one, last month. */
    Period period(@Nullable String code) {
        return code == null || code.isBlank()
                ? Rhythm.MONTHLY.on(bodies.today()).previous()
                : Rhythms.read(code);
    }

    /** The commune of who has one alone. */
    @Nullable
    Integer onlyCommune() {
        var scope = Scopes.current();
        return scope.provinces().isEmpty() && scope.communes().size() == 1
                ? scope.communes().getFirst()
                : null;
    }

    private Own own(Body body, Period period) {
        var sheet = sheets.find(body, period).orElse(null);
        return new Own(body, sheet, sheet == null ? locks.of(body, period, null) : locks.of(sheet));
    }

    private boolean isAsked(Body body, Period period) {
        return rhythms.of(body, bodies.today()).stream().anyMatch(rhythm -> rhythm.includes(period));
    }

    /** The latest periods of every rhythm in which something is asked, the current one first. */
    private List<Period> periods(List<Body> own) {
        var today = bodies.today();
        var periods = new ArrayList<Period>();
        own.stream()
                .flatMap(body -> rhythms.of(body, today).stream())
                .distinct()
                .forEach(rhythm -> {
                    var period = rhythm.on(today);
                    int most = rhythm.equals(Rhythm.MONTHLY) ? MONTHS : LONGER;
                    for (int i = 0; i < most; i++) {
                        periods.add(period);
                        period = period.previous();
                    }
                });
        return periods;
    }
}
