package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;
import static vn.binhyen.preventionmodels.Proposals.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Whatever happened in whatever order, the counts of any day are those of a naive recount. */
@PersistenceTest
class ModelCountsTest {

    private static final int DAYS = 300;
    private static final AtomicInteger COMMUNES = new AtomicInteger(870_000_000);
    private static final List<Stage> WAY =
            List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT, Stage.RUNNING, Stage.ENDED);

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    ModelCounts counts;

    @Autowired
    CommuneCounts communeCounts;

    /** Something that was there from one day until before another. */
    record Span(LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    record History(List<Span> models, List<Span> proposals, List<Span> points, List<Span> groups) {}

    @Test
    void countsAreThoseOfANaiveRecount() {
        for (int seed = 0; seed < 6; seed++) {
            int commune = COMMUNES.getAndIncrement();
            var history = new History(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            var random = new Random(seed);
            Scopes.run(Scope.system("test"), () -> {
                for (int i = 0; i < 4; i++) live(random, commune, history);
            });
            for (int ago = 0; ago <= DAYS; ago += 11) compare(commune, TODAY.minusDays(ago), history, seed);
            compareCommune(commune, history, seed);
        }
    }

    private void compare(int commune, LocalDate day, History history, int seed) {
        var counted = Scopes.call(new Scope("test", false, List.of(), List.of(commune), List.of()), () -> counted(day));
        assertThat(List.of(counted.models(), counted.proposals(), counted.points(), counted.groups()))
                .as("seed %d, %s", seed, day)
                .isEqualTo(List.of(
                        held(history.models(), day),
                        held(history.proposals(), day),
                        held(history.points(), day),
                        held(history.groups(), day)));
    }

    private void compareCommune(int commune, History history, int seed) {
        var scope = new Scope("test", false, List.of(), List.of(commune), List.of());
        var counted = Scopes.call(scope, () -> reading(communeCounts::today));
        assertThat(counted).allMatch(count -> Integer.valueOf(commune).equals(count.commune()));
        assertThat(counted.stream().mapToLong(CommuneCount::points).sum())
                .as("points, seed %d", seed)
                .isEqualTo(held(history.points(), TODAY));
        assertThat(counted.stream().mapToLong(CommuneCount::groups).sum())
                .as("groups, seed %d", seed)
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

    /** One model goes as far as chance takes it, with points and groups that come and go. */
    private void live(Random random, int commune, History history) {
        var id = ModelId.fresh();
        var owner = new Body(1, commune, UUID.randomUUID(), "Đơn vị thử");
        var day = TODAY.minusDays(DAYS);
        var proposed = day;
        models.propose(id, owner, day, terms("Thử"));
        models.certify(id, Proposals.COMPLETE);
        var made = new ArrayList<Made>();
        for (int i = 0; i < 3; i++) made.add(point(random, id, commune));
        LocalDate launched = null;
        LocalDate ended = null;
        int far = random.nextInt(WAY.size() + 1);
        for (var stage : WAY.subList(0, far)) {
            day = day.plusDays(random.nextInt(45));
            if (stage == Stage.PILOT && made.stream().allMatch(each -> each.until != null)) break;
            models.take(id, step(stage, day));
            if (stage == Stage.PILOT) launched = day;
            if (stage == Stage.ENDED) ended = day;
        }
        history.proposals().add(new Span(proposed, launched));
        if (launched != null) history.models().add(new Span(launched, ended));
        for (var each : made) recount(each, ended, history);
    }

    private static void recount(Made point, LocalDate modelEnded, History history) {
        var until = point.until;
        if (until == null && modelEnded != null) until = modelEnded.isBefore(point.from) ? point.from : modelEnded;
        history.points().add(new Span(point.from, until));
        if (until == null || point.formed.isBefore(until)) history.groups().add(new Span(point.formed, until));
    }

    /** A point with one group. */
    record Made(LocalDate from, LocalDate formed, LocalDate until) {}

    private Made point(Random random, ModelId model, int commune) {
        var id = PointId.fresh();
        var from = TODAY.minusDays(random.nextInt(DAYS));
        var body = new Body(1, commune, UUID.randomUUID(), "Nơi thử");
        points.start(id, model, body, new PointTerms(from, 1, null));
        var formed = from.plusDays(random.nextInt((int) (TODAY.toEpochDay() - from.toEpochDay()) + 1));
        points.form(id, new GroupForm(null, "Tổ 1", 5, formed));
        if (random.nextBoolean()) return new Made(from, formed, null);
        var until = from.plusDays(random.nextInt((int) (TODAY.toEpochDay() - from.toEpochDay()) + 1));
        points.end(id, until, "Thôi làm");
        return new Made(from, formed, until);
    }
}
