package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;
import static vn.binhyen.preventionmodels.Proposals.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What is kept of each commune is what its points, counted anew, come to. */
@PersistenceTest
@Tag("persistence") // jqwik does not read that of JUnit
class CommuneTallyTest {

    private static final AtomicInteger COMMUNES = new AtomicInteger(880_000_000);
    private static final int MODELS = 3;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    AliveChecks checks;

    @Autowired
    CommuneCounts counts;

    @Autowired
    CheckList list;

    /** What can happen to what is counted. */
    enum Deed {
        START,
        CHECK,
        WORK,
        FORM,
        EQUIP,
        CORRECT,
        END,
        STEP,
        PAUSE,
        END_MODEL
    }

    /** Something happens to one of them, so many days ago; what else there is to say depends on the number. */
    record Act(Deed deed, int which, int ago, int number) {

        LocalDate day() {
            return TODAY.minusDays(ago);
        }
    }

    final List<ModelId> known = new ArrayList<>();
    final List<PointId> begun = new ArrayList<>();
    int commune;
    int other;

    /** The application that all tests share; jqwik does not ask Spring for it. */
    @BeforeProperty
    void bringTheApplication() throws Exception {
        new TestContextManager(CommuneTallyTest.class).prepareTestInstance(this);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        // Points are begun and checked more often than all else
        var deed = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Deed.START, Deed.CHECK)), Tuple.of(4, Arbitraries.of(Deed.values())));
        return Combinators.combine(
                        deed,
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 11))
                .as(Act::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
    }

    @Property(tries = 25)
    void whatIsKeptIsWhatThePointsComeTo(@ForAll("acts") List<Act> acts) {
        onFreshGround();
        for (var act : acts) {
            attempt(act);
            assertThat(kept()).as("%s", act).isEqualTo(recounted());
            assertThat(keptRisk()).as("%s", act).isEqualTo(recountedRisk());
        }
    }

    /** Of points that were last known to run on each of many days, some reach the end of a period just today. */
    @Example
    void aCheckComesRoundAndAPointFallsSilentOnTheSameDayInWhatIsKept() {
        onFreshGround();
        for (int ago = 20; ago <= 70; ago++) attempt(new Act(Deed.START, 0, ago, 0));
        attempt(new Act(Deed.STEP, 0, 0, 0));
        assertThat(keptRisk()).isEqualTo(recountedRisk());
        assertThat(keptRisk().due()).isPositive();
        assertThat(keptRisk().silent()).isPositive();
    }

    /** Two who change one commune at once: the later counts what the earlier did. */
    @Example
    void twoWhoChangeOneCommuneAtOnceAreBothCounted() {
        onFreshGround();
        var both = IntStream.range(0, 8)
                .mapToObj(number ->
                        CompletableFuture.runAsync(() -> attempt(new Act(Deed.START, number, 10 + number, 0))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();
        assertThat(kept().stream().mapToLong(CommuneCount::points).sum()).isEqualTo(8);
        assertThat(kept()).isEqualTo(recounted());
    }

    private void onFreshGround() {
        commune = COMMUNES.getAndAdd(2);
        other = commune + 1;
        known.clear();
        begun.clear();
        for (int i = 0; i < MODELS; i++) known.add(launched());
    }

    private ModelId launched() {
        var id = ModelId.fresh();
        var day = TODAY.minusDays(300);
        Scopes.run(Scope.system("test"), () -> {
            models.propose(id, new Body(1, commune, UUID.randomUUID(), "Chủ trì"), day, terms("Thử"));
            models.certify(id, Proposals.COMPLETE);
            models.take(id, step(Stage.SURVEYED, day));
            models.take(id, step(Stage.APPROVED, day));
            models.take(id, step(Stage.BUILDING, day));
        });
        return id;
    }

    /** What the rules refuse changes nothing, here as elsewhere. */
    private void attempt(Act act) {
        try {
            Scopes.run(Scope.system("test"), () -> happen(act));
        } catch (ErrorResponseException refused) {
            assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        }
    }

    private void happen(Act act) {
        var model = known.get(act.which() % MODELS);
        switch (act.deed()) {
            case START -> start(model, act);
            case STEP -> models.take(model, step(act.number() % 2 == 0 ? Stage.PILOT : Stage.RUNNING, act.day()));
            case PAUSE -> models.take(model, step(Stage.PAUSED, act.day()));
            case END_MODEL -> models.take(model, step(Stage.ENDED, act.day()));
            case CHECK, WORK, FORM, EQUIP, CORRECT, END -> {
                if (!begun.isEmpty()) happenAt(begun.get(act.which() % begun.size()), act);
            }
        }
    }

    private void start(ModelId model, Act act) {
        var id = PointId.fresh();
        var place = new Body(1, act.number() % 2 == 0 ? commune : other, UUID.randomUUID(), "Nơi thử");
        points.start(id, model, place, new PointTerms(act.day(), 1 + act.number(), null, null));
        synchronized (begun) {
            begun.add(id);
        }
    }

    private void happenAt(PointId point, Act act) {
        int number = act.number();
        switch (act.deed()) {
            case CHECK ->
                checks.answer(
                        point, new AliveCheck(null, act.day(), number % 4 > 0, null, number, number / 2, null, null));
            case WORK -> checks.hasWorked(point, act.day());
            case FORM -> points.form(point, new GroupForm(null, "Tổ", 5, act.day()));
            case EQUIP -> points.equip(point, List.of(new Stock(EquipmentKind.CAMERA, number, number / 3)));
            case CORRECT -> points.correct(point, new PointTerms(act.day(), 1 + number, null, null));
            case END -> points.end(point, act.day(), "Thôi làm");
            case START, STEP, PAUSE, END_MODEL -> throw new IllegalArgumentException(act.toString());
        }
    }

    /** Of the two communes, from what is kept of them. */
    private AliveChecks.Risk keptRisk() {
        return reading(() -> sum(risk(commune, null), risk(other, null)));
    }

    /** The same counted from the points, model by model. */
    private AliveChecks.Risk recountedRisk() {
        return reading(() -> known.stream()
                .flatMap(model -> Stream.of(risk(commune, model), risk(other, model)))
                .reduce(CommuneTallyTest::sum)
                .orElseThrow());
    }

    private AliveChecks.Risk risk(int place, @Nullable ModelId model) {
        return list.risk(TODAY, new PointFilter(null, place, model == null ? null : model.value()));
    }

    private static AliveChecks.Risk sum(AliveChecks.Risk one, AliveChecks.Risk two) {
        return new AliveChecks.Risk(
                one.asOf(), one.silent() + two.silent(), one.stopped() + two.stopped(), one.due() + two.due());
    }

    private List<CommuneCount> kept() {
        return read(counts::today);
    }

    private List<CommuneCount> recounted() {
        return read(counts::recounted);
    }

    private List<CommuneCount> read(Supplier<List<CommuneCount>> reading) {
        return reading(() -> reading.get().stream()
                .sorted(Comparator.comparing(CommuneCount::commune))
                .toList());
    }

    private <T> T reading(Supplier<T> work) {
        var scope = new Scope("test", false, List.of(), List.of(commune, other), List.of());
        return Scopes.call(scope, () -> {
            TestViewer.reads();
            try {
                return work.get();
            } finally {
                TestViewer.leaves();
            }
        });
    }
}
