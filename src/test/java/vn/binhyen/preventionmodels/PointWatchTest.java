package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.PointFilter.Which;

/** Which points are listed for whoever watches them. */
@PersistenceTest
class PointWatchTest {

    @Autowired
    PointWatch watch;

    @Autowired
    ModelsFixture fixture;

    @Autowired
    AliveChecks checks;

    @Autowired
    Points points;

    @Autowired
    Areas areas;

    Ground ground;
    UUID model;

    @BeforeEach
    void aModelWhoseFirstPointIsSilent() {
        ground = Ground.fresh(areas);
        model = fixture.launched(place(ground.commune()), "Chuông báo").model().value();
    }

    @Test
    void aCheckComesRoundOnTheDayAndIsDoneByAnySignOfLife() {
        asSystem(() -> {
            var due = point(ground.commune());
            var early = point(ground.commune());
            checks.answer(due, running(TODAY.minusMonths(1)));
            checks.answer(early, running(TODAY.minusMonths(1).plusDays(1)));
            assertThat(listed(Which.DUE, null)).containsExactly(due.value());
            assertThat(risk(null)).isEqualTo(new AliveChecks.Risk(TODAY, 1, 0, 1));
            checks.hasWorked(due, TODAY);
            assertThat(listed(Which.DUE, null)).isEmpty();
        });
    }

    @Test
    void theListIsNarrowedByStateAndCommune() {
        asSystem(() -> {
            var stopped = point(ground.otherCommune());
            checks.answer(stopped, new AliveCheck(null, TODAY, false, null, null, null, null, null));
            var ended = point(ground.otherCommune());
            points.end(ended, TODAY, "Hết kinh phí");
            var alive = point(ground.otherCommune());
            checks.answer(alive, running(TODAY));
            assertThat(listed(Which.STOPPED, null)).containsExactly(stopped.value());
            assertThat(listed(Which.ENDED, null)).containsExactly(ended.value());
            assertThat(listed(Which.SILENT, null)).hasSize(1);
            assertThat(listed(Which.SILENT, ground.otherCommune())).isEmpty();
            assertThat(listed(null, null)).hasSize(2).contains(stopped.value());
            assertThat(listed(Which.RUNNING, ground.otherCommune()))
                    .containsExactlyInAnyOrder(stopped.value(), alive.value());
            assertThat(risk(ground.otherCommune())).isEqualTo(new AliveChecks.Risk(TODAY, 0, 1, 0));
        });
    }

    @Test
    void whateverTheListIsItComesInPiecesTheLongestSilentFirst() {
        asSystem(() -> {
            var late = point(ground.commune());
            checks.answer(late, running(TODAY.minusMonths(3)));
            var filter = new PointFilter(Which.SILENT, null, model);
            var first = watch.page(filter, null, 1);
            assertThat(first.getFirst().id()).isNotEqualTo(late.value());
            assertThat(watch.page(filter, first.getFirst().id(), 5))
                    .extracting(PointCard::id)
                    .containsExactly(late.value());
        });
    }

    private List<UUID> listed(Which which, Integer commune) {
        return watch.page(new PointFilter(which, commune, model), null, 50).stream()
                .map(PointCard::id)
                .toList();
    }

    private AliveChecks.Risk risk(Integer commune) {
        return watch.risk(new PointFilter(null, commune, model));
    }

    private PointId point(int commune) {
        var point = PointId.fresh();
        points.start(point, new ModelId(model), place(commune), new PointTerms(ModelsFixture.LAUNCH, 1, null, null));
        return point;
    }

    private Body place(int commune) {
        return new Body(ground.province(), commune, UUID.randomUUID(), "Nơi thử");
    }

    private static AliveCheck running(LocalDate day) {
        return new AliveCheck(null, day, true, null, null, null, null, null);
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
