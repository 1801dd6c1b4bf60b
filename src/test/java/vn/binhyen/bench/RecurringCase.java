package vn.binhyen.bench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.jobs.PeriodicWork;

/**
 * Asks 200 monthly tasks of 10,000 organisations anew for the next month, as the night's work does, while somebody of the
 * office goes on reading. The limit copies the same rows into an identical table without policies and foreign keys.
 */
final class RecurringCase {

    private static final int TASKS = 200;
    private static final int READS = 40;
    private static final double GOAL = 600;
    private static final double PAGE_GOAL = 100;
    private static final double MAX_RATIO = 3;
    private static final double MILLISECONDS = 1000;

    private final Installation installation;
    private final Population population;

    RecurringCase(Installation installation, Population population) {
        this.installation = installation;
        this.population = population;
    }

    void measure(Consumer<Figure> found) throws Exception {
        var read = population.issue(population.drafted(1));
        var until = installation.today().plusYears(1);
        var monthly = new EachPeriod(Calendars.CALENDAR_YEAR, Granularity.MONTH, PeriodDay.last(), until);
        var recurring = population.issue(population.drafted(TASKS, monthly));
        population.settle();
        var before = new Timings();
        for (int i = 0; i < READS; i++) read(before, read);
        var meanwhile = new Timings();
        var asked = new Timings();
        askWhileReading(read, asked, meanwhile);
        requireAllAsked(recurring);
        var bare = new Timings();
        bare.time(() -> copy(recurring));
        found.accept(new Figure("recurring", asked.median(), "s", bare.median(), GOAL, MAX_RATIO, asked.spread(1)));
        found.accept(new Figure(
                "recurring-pages",
                meanwhile.p95() * MILLISECONDS,
                "ms",
                before.p95() * MILLISECONDS,
                PAGE_GOAL,
                Double.POSITIVE_INFINITY,
                meanwhile.spread(MILLISECONDS)));
    }

    private void askWhileReading(DirectiveId read, Timings asked, Timings meanwhile) throws Exception {
        var work = CompletableFuture.runAsync(() -> {
            try {
                asked.time(() -> installation.asSystem(() -> {
                    OfficeClock.ago(aheadOfNextMonth(), night()::run);
                    return read;
                }));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        while (!work.isDone()) read(meanwhile, read);
        work.get();
    }

    private PeriodicWork night() {
        return installation.all(PeriodicWork.class).stream()
                .filter(work -> work.name().equals("directives.rounds"))
                .findFirst()
                .orElseThrow();
    }

    /** The last day of the month, told as an earlier time: it lies ahead. */
    private Duration aheadOfNextMonth() {
        var today = installation.today();
        return Duration.ofDays(today.getDayOfMonth() - today.lengthOfMonth());
    }

    private void read(Timings timings, DirectiveId directive) throws Exception {
        var visitor = visitor();
        timings.time(() -> visitor.open("/obligations?letter=T"));
        timings.time(() -> visitor.open("/directives/" + directive + "/coverage"));
    }

    private Visitor known;

    private Visitor visitor() throws Exception {
        if (known == null) known = installation.officeVisitor();
        return known;
    }

    private void requireAllAsked(DirectiveId recurring) {
        long rows = installation
                .owner()
                .sql("select count(*) from directives.obligation where directive_id = ? and period <> ?")
                .params(
                        recurring.id(),
                        "calendar_year:%d:month:%d"
                                .formatted(
                                        installation.today().getYear(),
                                        installation.today().getMonthValue()))
                .query(Long.class)
                .single();
        if (rows != (long) TASKS * Population.ORGANISATIONS)
            throw new IllegalStateException("Only " + rows + " were asked");
    }

    private int copy(DirectiveId recurring) {
        var owner = installation.owner();
        owner.sql("create schema if not exists bench").update();
        owner.sql("create table bench.recurring (like directives.obligation including all)")
                .update();
        return owner.sql("""
                insert into bench.recurring overriding system value
                select * from directives.obligation where directive_id = ? and period <> ? order by id
                """)
                .params(
                        recurring.id(),
                        "calendar_year:%d:month:%d"
                                .formatted(
                                        installation.today().getYear(),
                                        installation.today().getMonthValue()))
                .update();
    }
}
