package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;

/** Tells facts of sessions in two communes of a test's own. */
final class DashboardFixture {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String SESSIONS = "B09";
    /** What happened, a stock that is told in levels, and one of which is told what came and went. */
    static final String DRILLS = "D34";

    static final String MEMBERS = "C27";
    static final String EXEMPLARS = "C28";

    final Ledger ledger;
    final TransactionTemplate transaction;
    final Ground ground;

    DashboardFixture(Ledger ledger, TransactionTemplate transaction, Ground ground) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.ground = ground;
    }

    SourceRecord source() {
        return new SourceRecord("activities.session", UUID.randomUUID(), ground.province(), null);
    }

    SourceRecord tell(int commune, LocalDate day, long amount) {
        var source = source();
        state(source, new Fact(SESSIONS, day, commune, null, false, BigDecimal.valueOf(amount)));
        return source;
    }

    void tell(UUID organisation, LocalDate day, long amount) {
        tell(organisation, SESSIONS, day, amount);
    }

    void tell(UUID organisation, String measure, LocalDate day, long amount) {
        state(
                source(organisation),
                new Fact(measure, day, ground.commune(), organisation, false, BigDecimal.valueOf(amount)));
    }

    SourceRecord tellLevel(UUID organisation, LocalDate day, long amount) {
        var source = source(organisation);
        state(source, new Fact(MEMBERS, day, ground.commune(), organisation, false, true, BigDecimal.valueOf(amount)));
        return source;
    }

    void tellChange(UUID organisation, LocalDate day, long amount) {
        tell(organisation, EXEMPLARS, day, amount);
    }

    private SourceRecord source(UUID organisation) {
        return new SourceRecord("activities.session", UUID.randomUUID(), ground.province(), organisation);
    }

    void state(SourceRecord source, Fact... facts) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> ledger.state(source, List.of(facts))));
    }

    static LocalDate firstOf(int monthsAgo) {
        return YearMonth.from(TODAY).minusMonths(monthsAgo).atDay(1);
    }

    static Period month(int monthsAgo) {
        return Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(firstOf(monthsAgo), Granularity.MONTH);
    }
}
