package vn.binhyen.preventionmodels;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;
import static vn.binhyen.preventionmodels.Proposals.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Whatever happened in whatever order, the counts of any day are those of a naive recount. */
@PersistenceTest
@Tag("persistence") // jqwik does not read that of JUnit
class ModelCountsTest {

    private static final int DAYS = 300;
    private static final AtomicInteger COMMUNES = new AtomicInteger(870_000_000);
    private static final List<Stage> WAY = List.of(
            Stage.SURVEYED,
            Stage.APPROVED,
            Stage.BUILDING,
            Stage.PILOT,
            Stage.RUNNING,
            Stage.REVIEWED,
            Stage.PAUSED,
            Stage.ENDED);

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    ModelCounts counts;

    @Autowired
    CommuneCounts communeCounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Something that was there from one day until before another. */
    record Span(LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    record History(
            List<Span> models, List<Span> proposals, List<Span> points, List<Span> groups, List<LocalDate> reviews) {

        static History empty() {
            return new History(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** A point with one group: how many days ago it started, when in its time the group was formed, its end, and whether the group is dissolved. */
    record SomePoint(int ago, int formedAt, int endedAt, boolean ends, boolean dissolves) {

        LocalDate from() {
            return TODAY.minusDays(ago);
        }

        LocalDate formed() {
            return within(formedAt);
        }

        LocalDate until() {
            return ends ? within(endedAt) : null;
        }

        private LocalDate within(int percent) {
            return from().plusDays((long) ago * percent / 100);
        }
    }

    /** A model: the days between its steps, as many as it takes, its points, and whether it is given up wherever it stands. */
    record SomeModel(List<Integer> steps, List<SomePoint> points, boolean givenUp) {}

    /** The application that all tests share; jqwik does not ask Spring for it. */
    @BeforeProperty
    void bringTheApplication() throws Exception {
        new TestContextManager(ModelCountsTest.class).prepareTestInstance(this);
    }

    @Provide
    Arbitrary<List<SomeModel>> someModels() {
        var percent = Arbitraries.integers().between(0, 100);
        var points = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        percent,
                        percent,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(SomePoint::new);
        var steps = Arbitraries.integers().between(0, 33).list().ofMaxSize(WAY.size());
        return Combinators.combine(steps, points.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as(SomeModel::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 12)
    void countsAreThoseOfANaiveRecount(@ForAll("someModels") List<SomeModel> lived) {
        int commune = COMMUNES.getAndIncrement();
        var history = History.empty();
        Scopes.run(Scope.system("test"), () -> lived.forEach(each -> live(each, commune, history)));
        for (int ago = 0; ago <= DAYS; ago += 11) {
            compare(commune, TODAY.minusDays(ago), history);
            compareLedger(commune, TODAY.minusDays(ago), history);
        }
        compareCommune(commune, history);
    }

    private void compare(int commune, LocalDate day, History history) {
        var counted = Scopes.call(new Scope("test", false, List.of(), List.of(commune), List.of()), () -> counted(day));
        assertThat(List.of(counted.models(), counted.proposals(), counted.points(), counted.groups()))
                .as("%s", day)
                .isEqualTo(List.of(
                        held(history.models(), day),
                        held(history.proposals(), day),
                        held(history.points(), day),
                        held(history.groups(), day)));
    }

    /** What the ledger is told: stocks as they stand on the day, and what happened until then. */
    private void compareLedger(int commune, LocalDate day, History history) {
        var ended = history.models().stream()
                .filter(span -> span.until() != null && !span.until().isAfter(day))
                .count();
        var launched = history.models().stream()
                .filter(span -> !span.from().isAfter(day))
                .count();
        var reviews =
                history.reviews().stream().filter(done -> !done.isAfter(day)).count();
        assertThat(told(commune, day))
                .as("ledger, %s", day)
                .isEqualTo(nonzero(Map.of(
                        "C19",
                        held(history.models(), day),
                        "C20",
                        held(history.points(), day),
                        "C21",
                        held(history.groups(), day),
                        "C22",
                        launched,
                        "C24",
                        reviews,
                        "C25",
                        ended)));
    }

    private Map<String, Long> told(int commune, LocalDate day) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> nonzero(jdbc
                        .sql("""
                        select measure, sum(amount) as amount from preventionmodels.counted
                        where area_id = :commune and day <= :day group by measure
                        """)
                        .param("commune", commune)
                        .param("day", day)
                        .query((row, number) -> Map.entry(row.getString("measure"), row.getLong("amount")))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)))));
    }

    private static Map<String, Long> nonzero(Map<String, Long> amounts) {
        var told = new TreeMap<>(amounts);
        told.values().removeIf(amount -> amount == 0);
        return told;
    }

    private void compareCommune(int commune, History history) {
        var scope = new Scope("test", false, List.of(), List.of(commune), List.of());
        var counted = Scopes.call(scope, () -> reading(communeCounts::today));
        assertThat(counted).allMatch(count -> Integer.valueOf(commune).equals(count.commune()));
        assertThat(counted.stream().mapToLong(CommuneCount::points).sum())
                .as("points")
                .isEqualTo(held(history.points(), TODAY));
        assertThat(counted.stream().mapToLong(CommuneCount::groups).sum())
                .as("groups")
                .isEqualTo(held(history.groups(), TODAY));
    }

    private ModelCounts.Counts counted(LocalDate day) {
        return reading(() -> counts.on(day));
    }

    private static <T> T reading(Supplier<T> read) {
        TestViewer.reads();
        try {
            return read.get();
        } finally {
            TestViewer.leaves();
        }
    }

    private static long held(List<Span> spans, LocalDate day) {
        return spans.stream().filter(span -> span.holds(day)).count();
    }

    /** One model goes through its steps, with points and groups that come and go. */
    private void live(SomeModel lived, int commune, History history) {
        var id = ModelId.fresh();
        var owner = new Body(1, commune, UUID.randomUUID(), "Đơn vị thử");
        var proposed = TODAY.minusDays(DAYS);
        models.propose(id, owner, proposed, terms("Thử"));
        models.certify(id, Proposals.COMPLETE);
        lived.points().forEach(point -> live(point, id, commune));
        LocalDate launched = null;
        LocalDate ended = null;
        var day = proposed;
        for (int i = 0; i < lived.steps().size(); i++) {
            var stage = WAY.get(i);
            day = day.plusDays(lived.steps().get(i));
            if (stage == Stage.PILOT && lived.points().stream().allMatch(SomePoint::ends)) break;
            models.take(id, step(stage, day));
            if (stage == Stage.PILOT) launched = day;
            if (stage == Stage.ENDED) ended = day;
            if (stage == Stage.REVIEWED) history.reviews().add(day);
        }
        if (lived.givenUp() && ended == null) {
            models.take(id, step(Stage.ENDED, day));
            ended = day;
        }
        history.proposals().add(new Span(proposed, launched == null ? ended : launched));
        if (launched != null) history.models().add(new Span(launched, ended));
        for (var point : lived.points()) recount(point, ended, history);
    }

    private void live(SomePoint lived, ModelId model, int commune) {
        var id = PointId.fresh();
        points.start(
                id,
                model,
                new Body(1, commune, UUID.randomUUID(), "Nơi thử"),
                new PointTerms(lived.from(), 1, null, null));
        var group = new GroupForm(null, "Tổ 1", 5, lived.formed());
        points.form(id, group);
        if (lived.dissolves()) points.dissolve(id, group.group());
        if (lived.ends()) points.end(id, lived.until(), "Thôi làm");
    }

    private static void recount(SomePoint point, LocalDate modelEnded, History history) {
        var until = point.until();
        if (until == null && modelEnded != null) until = modelEnded.isBefore(point.from()) ? point.from() : modelEnded;
        history.points().add(new Span(point.from(), until));
        var gone = point.dissolves() && (until == null || until.isAfter(TODAY)) ? TODAY : until;
        if (gone == null || point.formed().isBefore(gone)) history.groups().add(new Span(point.formed(), gone));
    }
}
