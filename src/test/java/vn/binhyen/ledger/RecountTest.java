package vn.binhyen.ledger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.ledger.BatchFixture.HEADS;
import static vn.binhyen.ledger.LedgerFixture.POINTS;
import static vn.binhyen.ledger.LedgerFixture.SESSIONS;
import static vn.binhyen.ledger.LedgerFixture.TEAMS;
import static vn.binhyen.ledger.LedgerFixture.as;
import static vn.binhyen.ledger.LedgerFixture.firstOf;
import static vn.binhyen.ledger.LedgerFixture.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.jobs.JobState;
import vn.binhyen.jobs.Jobs;

/**
 * Many write at once into the same sums: records that say this and that and take it back, and files that are loaded and taken
 * back. In the end the sums are those of the facts that stand, counted naively.
 */
@PersistenceTest
@Tag("persistence") // jqwik does not read that of JUnit
class RecountTest {

    private static final int WRITERS = 4;
    private static final int ACTS = 25;

    /** What stands, level by level: the last told of a day holds until the next day that has one. */
    private static final String NAIVE = """
            with standing as (
                select * from ledger.fact f where area_id = any (:areas) and reverses_recording is null
                    and not exists (select from ledger.fact b where b.province_id = f.province_id
                        and b.reverses_recording = f.recording_id and b.reverses_number = f.number)),
            levels as (
                select distinct on (measure_id, area_id, organisation_id, day) * from standing where level
                order by measure_id, area_id, organisation_id, day, recording_id desc, number desc),
            said as (
                select measure_id, day, area_id, amount from standing where not level and not share
                union all
                select measure_id, day, area_id, amount - lag(amount, 1, 0::numeric)
                    over (partition by measure_id, area_id, organisation_id order by day) from levels)
            select measure_id || ' ' || date_trunc('month', day)::date || ' ' || area_id || ' ' || count(*) || ' ' || sum(amount)
            from said group by measure_id, date_trunc('month', day), area_id order by 1
            """;

    private static final String KEPT = """
            select measure_id || ' ' || date_trunc('month', atom)::date || ' ' || area_id || ' ' || sum(facts) || ' ' || sum(amount)
            from ledger.rollup where area_id = any (:areas)
            group by measure_id, date_trunc('month', atom), area_id having sum(facts) > 0 order by 1
            """;

    @Autowired
    FactBatches batches;

    @Autowired
    Figures figures;

    @Autowired
    Ledger facts;

    @Autowired
    Jobs jobs;

    @Autowired
    Areas places;

    @Autowired
    Registered registered;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    LedgerFixture ledger;
    BatchFixture files;

    /** What is told of a measure on a day: of the stock of points, how many came or went. */
    record Told(String measure, int monthsAgo, int day, int amount) {

        LocalDate on() {
            return firstOf(monthsAgo).plusDays(day);
        }
    }

    /** A record says this now, whatever it said before. */
    record Statement(int source, List<Told> says) {}

    /** A file is loaded, and perhaps taken back. */
    record Sent(List<Told> rows, boolean takenBack) {}

    /** The application that all tests share; jqwik does not ask Spring for it. */
    @BeforeProperty
    void bringTheApplication() throws Exception {
        new TestContextManager(RecountTest.class).prepareTestInstance(this);
        files = new BatchFixture(batches, jobs, places);
    }

    @Provide
    Arbitrary<List<List<Statement>>> writers() {
        var statement = Combinators.combine(
                        Arbitraries.integers().between(0, 2), told().list().ofMaxSize(4))
                .as(Statement::new);
        return statement.list().ofSize(ACTS).list().ofSize(WRITERS);
    }

    @Provide
    Arbitrary<List<List<Sent>>> senders() {
        var sent = Combinators.combine(told().list().ofMinSize(1).ofMaxSize(40), Arbitraries.of(true, false))
                .as(Sent::new);
        return sent.list().ofSize(3).list().ofSize(2);
    }

    private static Arbitrary<Told> told() {
        return Combinators.combine(
                        Arbitraries.of(SESSIONS, TEAMS, POINTS),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 8))
                .as(Told::new);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void theSumsAreThoseOfTheFactsThatStandWhoeverWroteAtOnce(
            @ForAll("writers") List<List<Statement>> writers, @ForAll("senders") List<List<Sent>> senders)
            throws Exception {
        ledger = new LedgerFixture(facts, figures, transaction, Ground.fresh(places));
        var all = new ArrayList<Callable<Boolean>>();
        writers.forEach(statements -> all.add(() -> state(statements)));
        senders.forEach(sent -> all.add(() -> send(sent)));
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            for (var each : threads.invokeAll(all)) each.get();
        }
        assertThat(listed(KEPT)).isNotEmpty().isEqualTo(listed(NAIVE));
        assertTheProvinceIsTheSumOfItsCommunes();
    }

    private int provinceOf(int area) {
        var province = places.get(new AreaId(area)).province();
        return province == null ? area : province.value();
    }

    /** Of the whole province, what is told of itself included, whatever other tests told there: they run one after another. */
    private void assertTheProvinceIsTheSumOfItsCommunes() {
        var periods = FigureQuery.periods(month(firstOf(6)), month(firstOf(1)));
        var measures = List.of(SESSIONS, POINTS, TEAMS);
        var province = read(FigureLevel.PROVINCE, ledger.ground.province(), measures, periods);
        var communes = read(FigureLevel.COMMUNE, null, measures, periods).stream()
                .filter(row -> provinceOf(row.area()) == ledger.ground.province())
                .toList();
        for (var measure : measures)
            for (int i = 0; i < periods.size(); i++) {
                int place = i;
                var values = communes.stream()
                        .filter(row -> row.measure().equals(measure))
                        .map(row -> row.value(place))
                        .filter(Objects::nonNull)
                        .toList();
                var row = province.stream()
                        .filter(each -> each.measure().equals(measure))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.areas().get(i)).as(measure).isEqualTo(values.size());
                if (!values.isEmpty())
                    assertThat(row.value(i))
                            .as(measure)
                            .isEqualByComparingTo(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
    }

    private List<FigureRow> read(FigureLevel level, Integer area, List<String> measures, List<Period> periods) {
        var query = new FigureQuery(measures, level, area, periods, null);
        return as(Scope.system("test"), () -> figures.read(query)).rows();
    }

    private boolean state(List<Statement> statements) {
        var sources = List.of(ledger.source(), ledger.source(), ledger.source());
        for (var each : statements)
            ledger.state(
                    sources.get(each.source()),
                    each.says().stream().map(this::fact).toArray(Fact[]::new));
        return true;
    }

    /** Each file tells of an organisation of its own, for the same sums: what is told already would not be taken. */
    private boolean send(List<Sent> all) {
        for (var each : all) {
            var organisation = registered.school(ledger.ground).value();
            var batch = files.receive(HEADS
                    + each.rows().stream()
                            .map(told -> line(fact(told), organisation))
                            .collect(joining()));
            assertThat(files.load(batch).state()).isEqualTo(JobState.DONE);
            if (each.takenBack()) assertThat(files.takeBack(batch).state()).isEqualTo(JobState.DONE);
        }
        return true;
    }

    private Fact fact(Told told) {
        return switch (told.measure()) {
            case TEAMS -> ledger.level(TEAMS, told.on(), told.amount());
            case POINTS -> ledger.fact(POINTS, told.on(), told.amount() - 4);
            default -> ledger.fact(told.measure(), told.on(), told.amount());
        };
    }

    private String line(Fact fact, UUID organisation) {
        var place = files.code(fact.area()) + "," + organisation;
        return fact.measure() + "," + fact.day() + "," + place + "," + fact.amount() + "\n";
    }

    private List<String> listed(String sql) {
        return as(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql(sql)
                        .param("areas", new Integer[] {ledger.ground.commune()})
                        .query(String.class)
                        .list()));
    }
}
