package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Tells facts in a commune of a test's own, and reads what became of them. */
final class LedgerFixture {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String SESSIONS = "B09";
    static final String TEAMS = "D31";
    static final String POINTS = "C20";

    final Ledger ledger;
    final Figures figures;
    final TransactionTemplate transaction;
    final Ground ground;

    LedgerFixture(Ledger ledger, Figures figures, TransactionTemplate transaction, Ground ground) {
        this.ledger = ledger;
        this.figures = figures;
        this.transaction = transaction;
        this.ground = ground;
    }

    SourceRecord source() {
        return source(null);
    }

    SourceRecord source(UUID host) {
        return new SourceRecord("activities.session", UUID.randomUUID(), ground.province(), host);
    }

    void state(SourceRecord source, Fact... facts) {
        as(Scope.system("test"), () -> stated(source, facts));
    }

    boolean stated(SourceRecord source, Fact... facts) {
        transaction.executeWithoutResult(status -> ledger.state(source, List.of(facts)));
        return true;
    }

    Fact fact(String measure, LocalDate day, long amount) {
        return new Fact(measure, day, ground.commune(), null, false, BigDecimal.valueOf(amount));
    }

    Fact of(UUID organisation, boolean share, LocalDate day, long amount) {
        return new Fact(SESSIONS, day, ground.commune(), organisation, share, BigDecimal.valueOf(amount));
    }

    Fact level(String measure, LocalDate day, long amount) {
        return new Fact(measure, day, ground.commune(), null, false, true, BigDecimal.valueOf(amount));
    }

    static Period month(LocalDate day) {
        return Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(day, Granularity.MONTH);
    }

    static Period year(LocalDate day) {
        return Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(day, Granularity.YEAR);
    }

    static LocalDate firstOf(int monthsAgo) {
        return YearMonth.from(TODAY).minusMonths(monthsAgo).atDay(1);
    }

    /** The commune's value, or null where nothing is known. */
    BigDecimal value(String measure, Period period) {
        return value(measure, period, null);
    }

    BigDecimal value(String measure, Period period, java.time.Instant asOf) {
        var query = new FigureQuery(List.of(measure), FigureLevel.COMMUNE, ground.commune(), List.of(period), asOf);
        var table = as(Scope.system("test"), () -> figures.read(query));
        return table.row(measure, ground.commune()).map(row -> row.value(0)).orElse(null);
    }

    static <T> T as(Scope scope, Supplier<T> work) {
        return Scopes.call(scope, work::get);
    }
}
