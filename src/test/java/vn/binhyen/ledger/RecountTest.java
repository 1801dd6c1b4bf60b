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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
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
class RecountTest {

    private static final int WRITERS = 6;
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
    Areas places;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    LedgerFixture ledger;
    BatchFixture files;

    @BeforeEach
    void standOnFreshGround(@Autowired Ledger facts, @Autowired Jobs jobs) {
        ledger = new LedgerFixture(facts, figures, transaction, Ground.fresh(places));
        files = new BatchFixture(batches, jobs, places);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSumsAreThoseOfTheFactsThatStandWhoeverWroteAtOnce(long seed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(i -> (Callable<Boolean>) () -> write(new Random(seed * 100 + i), i < 2))
                    .toList();
            for (var each : threads.invokeAll(writers)) each.get();
        }
        assertThat(listed(KEPT)).isNotEmpty().isEqualTo(listed(NAIVE));
        assertTheProvinceIsTheSumOfItsCommunes();
    }

    /** Of the whole province, whatever other tests told there: they run one after another. */
    private void assertTheProvinceIsTheSumOfItsCommunes() {
        var periods = FigureQuery.periods(month(firstOf(6)), month(firstOf(1)));
        var measures = List.of(SESSIONS, POINTS, TEAMS);
        var province = read(FigureLevel.PROVINCE, ledger.ground.province(), measures, periods);
        var communes = read(FigureLevel.COMMUNE, null, measures, periods).stream()
                .filter(row -> places.get(new AreaId(row.area())).province() != null)
                .filter(row -> places.get(new AreaId(row.area())).province().value() == ledger.ground.province())
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

    private boolean write(Random random, boolean inBatches) {
        if (inBatches) {
            for (int i = 0; i < 3; i++) batch(random);
            return true;
        }
        var sources = List.of(ledger.source(), ledger.source(), ledger.source());
        for (int act = 0; act < ACTS; act++) {
            var said = new ArrayList<Fact>();
            for (int i = random.nextInt(5); i > 0; i--) said.add(fact(random));
            ledger.state(sources.get(random.nextInt(3)), said.toArray(Fact[]::new));
        }
        return true;
    }

    private Fact fact(Random random) {
        var day = firstOf(1 + random.nextInt(6)).plusDays(random.nextInt(25));
        return switch (random.nextInt(3)) {
            case 0 -> ledger.fact(SESSIONS, day, random.nextInt(9));
            case 1 -> ledger.level(TEAMS, day, random.nextInt(9));
            default -> ledger.fact(POINTS, day, random.nextInt(9) - 4);
        };
    }

    private void batch(Random random) {
        var batch = files.receive(
                HEADS + IntStream.range(0, 40).mapToObj(i -> line(fact(random))).collect(joining()));
        assertThat(files.load(batch).state()).isEqualTo(JobState.DONE);
        if (random.nextBoolean()) assertThat(files.takeBack(batch).state()).isEqualTo(JobState.DONE);
    }

    private String line(Fact fact) {
        return fact.measure() + "," + fact.day() + "," + files.code(fact.area()) + ",," + fact.amount() + "\n";
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
