package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;
import static vn.binhyen.preventionmodels.Proposals.terms;

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

/** Where a model may run, and what the end of a point and of its model leave behind. */
@PersistenceTest
class PointsTest {

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    PointList list;

    @Autowired
    Holdings holdings;

    @Autowired
    LinkedChecks links;

    Body place;
    ModelId model = ModelId.fresh();

    @BeforeEach
    void aProposal(@Autowired Areas areas) {
        var ground = Ground.fresh(areas);
        place = new Body(ground.province(), ground.commune(), UUID.randomUUID(), "Trường thử");
        asSystem(() -> {
            models.propose(model, place, TODAY.minusDays(60), terms("Cổng an toàn"));
            models.certify(model, Proposals.COMPLETE);
            for (var stage : List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING))
                models.take(model, step(stage, TODAY.minusDays(50)));
        });
    }

    @Test
    void aModelRunsOnceAtAPlaceAndAgainOnceItEndedThere() {
        asSystem(() -> {
            var point = start(40);
            assertThat(points.start(point, model, place, at(40)))
                    .as("the same form again")
                    .isFalse();
            assertThatThrownBy(() -> start(30)).isInstanceOf(AlreadyRunsHere.class);
            points.end(point, TODAY.minusDays(20), "Nghỉ hè");
            assertThatThrownBy(() -> points.end(point, TODAY, "Lần nữa")).isInstanceOf(AlreadyEnded.class);
            assertThat(points.get(point).endedOn()).isEqualTo(TODAY.minusDays(20));
            start(10);
            assertThat(list.of(model, null, 9)).hasSize(2);
        });
    }

    @Test
    void aPointThatEndedDoesNotLaunchItsModel() {
        asSystem(() -> {
            var point = start(40);
            points.end(point, TODAY.minusDays(20), "Nghỉ hè");
            assertThatThrownBy(() -> models.take(model, step(Stage.PILOT, TODAY)))
                    .isInstanceOfSatisfying(
                            StepRefused.class,
                            refusal -> assertThat(refusal.why()).isEqualTo(StepRefused.Why.NO_POINT));
            start(10);
            models.take(model, step(Stage.PILOT, TODAY));
        });
    }

    @Test
    void noPointStartsInTheFutureOrOfAModelThatEndedNorIsThereALinkToOneThatEnded() {
        asSystem(() -> {
            assertThatThrownBy(() -> start(-1)).isInstanceOf(OutsideItsTime.class);
            var point = start(0);
            models.take(model, step(Stage.ENDED, TODAY.minusDays(5)));
            assertThat(points.get(point).endedOn())
                    .as("never before it started")
                    .isEqualTo(TODAY);
            assertThatThrownBy(() -> start(0)).isInstanceOf(AlreadyDecided.class);
            assertThatThrownBy(() -> links.make(points.get(point))).isInstanceOf(AlreadyEnded.class);
            assertThatThrownBy(() -> points.equip(point, List.of())).isInstanceOf(AlreadyEnded.class);
        });
    }

    @Test
    void noModelIsProposedInTheFuture() {
        assertThatThrownBy(() ->
                        asSystem(() -> models.propose(ModelId.fresh(), place, TODAY.plusDays(1), terms("Ngày mai"))))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refusal -> assertThat(refusal.why()).isEqualTo(StepRefused.Why.IN_THE_FUTURE));
    }

    @Test
    void aGroupIsFormedWithinItsPointsTimeAndDissolvedOnce() {
        asSystem(() -> {
            var point = start(40);
            assertThatThrownBy(() -> points.form(point, group(41))).isInstanceOf(OutsideItsTime.class);
            assertThatThrownBy(() -> points.form(point, group(-1))).isInstanceOf(OutsideItsTime.class);
            var group = group(40);
            points.form(point, group);
            points.form(point, group);
            assertThat(list.totals(model, true).groups()).isEqualTo(1);
            points.dissolve(point, group.group());
            assertThat(list.totals(model, true).groups()).isZero();
            assertThat(holdings.groups(point)).singleElement().matches(each -> TODAY.equals(each.dissolvedOn()));
            assertThatThrownBy(() -> points.dissolve(point, group.group())).isInstanceOf(AlreadyEnded.class);
        });
    }

    @Test
    void whatIsCountedTakesThePlaceOfWhatWasCountedBefore() {
        asSystem(() -> {
            var point = start(40);
            points.equip(point, List.of(new Stock(EquipmentKind.CAMERA, 8, 6), new Stock(EquipmentKind.LIGHT, 3, 0)));
            points.equip(point, List.of(new Stock(EquipmentKind.CAMERA, 8, 5), new Stock(EquipmentKind.LIGHT, 0, 0)));
            var gone = PointId.fresh();
            var elsewhere = new Body(place.provinceId(), place.communeId(), UUID.randomUUID(), "Nơi khác");
            points.start(gone, model, elsewhere, at(40));
            points.equip(gone, List.of(new Stock(EquipmentKind.CAMERA, 100, 1)));
            points.end(gone, TODAY, "Thôi làm");
            assertThat(holdings.equipment(point)).containsExactly(new Stock(EquipmentKind.CAMERA, 8, 5));
            var totals = list.totals(model, true);
            assertThat(List.of(totals.points(), totals.equipment(), totals.working()))
                    .containsExactly(1L, 8L, 5L);
        });
    }

    private PointId start(int ago) {
        var point = PointId.fresh();
        points.start(point, model, place, at(ago));
        return point;
    }

    private static PointTerms at(int ago) {
        return new PointTerms(TODAY.minusDays(ago), 1, null, null);
    }

    private static GroupForm group(int ago) {
        return new GroupForm(null, "Tổ 1", 5, TODAY.minusDays(ago));
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
