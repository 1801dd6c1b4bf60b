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
        var source = new SourceRecord("activities.session", UUID.randomUUID(), ground.province(), organisation);
        state(source, new Fact(SESSIONS, day, ground.commune(), organisation, false, BigDecimal.valueOf(amount)));
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
