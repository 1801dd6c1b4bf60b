package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;
import static vn.binhyen.preventionmodels.Proposals.terms;

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

/** What the signs of life of points tell. */
@PersistenceTest
class AliveChecksTest {

    static final LocalDate LAUNCH = TODAY.minusMonths(14);

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    AliveChecks checks;

    @Autowired
    PointList list;

    @Autowired
    CheckList answers;

    @Autowired
    Survival survival;

    @Autowired
    ModelCounts counts;

    @Autowired
    Areas areas;

    Ground ground;
    ModelId model = ModelId.fresh();

    @BeforeEach
    void aLaunchedModel() {
        ground = Ground.fresh(areas);
        asSystem(() -> {
            var owner = new Body(ground.province(), ground.commune(), null, "Phường thử");
            models.propose(model, owner, LAUNCH, terms("Camera an ninh"));
            models.certify(model, Proposals.COMPLETE);
            point();
            for (var stage : List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT))
                models.take(model, step(stage, LAUNCH));
        });
    }

    @Test
    void aPointIsSilentAfterTwoPeriodsWithoutASignToTheDay() {
        asSystem(() -> {
            var point = point();
            assertThat(life(point)).isEqualTo(Life.SILENT);
            checks.answer(point, running(TODAY.minusMonths(2).minusDays(1)));
            assertThat(life(point)).isEqualTo(Life.SILENT);
            checks.answer(point, running(TODAY.minusMonths(2).plusDays(1)));
            assertThat(life(point)).isEqualTo(Life.ALIVE);
            var slow = PointId.fresh();
            points.start(slow, model, place(), new PointTerms(TODAY.minusMonths(5), 3, null, null));
            assertThat(life(slow)).isEqualTo(Life.ALIVE);
        });
    }

    @Test
    void whatStoppedIsAtRiskUntilItRunsOrWorksAgain() {
        asSystem(() -> {
            var point = point();
            checks.answer(point, stopped(TODAY.minusDays(9)));
            assertThat(life(point)).isEqualTo(Life.STOPPED);
            checks.answer(point, running(TODAY.minusDays(20)));
            assertThat(life(point)).isEqualTo(Life.STOPPED);
            checks.hasWorked(point, TODAY.minusDays(2));
            assertThat(life(point)).isEqualTo(Life.ALIVE);
            checks.hasNotWorked(point, null);
            assertThat(life(point)).isEqualTo(Life.STOPPED);
        });
    }

    @Test
    void onTheLastDayOfTheSecondPeriodAPointIsNotSilentYet() {
        asSystem(() -> {
            var point = point();
            checks.answer(point, running(earliestReaching(2, TODAY)));
            assertThat(life(point)).isEqualTo(Life.ALIVE);
        });
    }

    @Test
    void aPointStoppedOnTheFirstDayThatSaysSoAndWorkOnThatDayIsASign() {
        asSystem(() -> {
            var point = point();
            var third = LAUNCH.plusMonths(3).plusDays(3); // three months are complete, however long they are
            checks.answer(point, stopped(third));
            checks.answer(point, stopped(LAUNCH.plusMonths(9)));
            assertThat(survival.curve(model, null).drops())
                    .extracting(SurvivalCurve.Drop::month)
                    .containsExactly(3);
            checks.hasNotWorked(point, null);
            assertThat(survival.curve(model, null).drops())
                    .extracting(SurvivalCurve.Drop::month)
                    .containsExactly(3);
            checks.hasNotWorked(point, third);
            assertThat(life(point)).isNotEqualTo(Life.STOPPED);
            checks.hasNotWorked(point, null);
            checks.hasWorked(point, third);
            assertThat(life(point)).isNotEqualTo(Life.STOPPED);
        });
    }

    @Test
    void inEveryMonthTheEarliestDayReachesTodayAndTheDayBeforeItDoesNot() {
        var first = LocalDate.of(2027, 1, 1);
        first.datesUntil(first.plusYears(2)).forEach(today -> {
            var day = earliestReaching(2, today);
            assertThat(day.plusMonths(2)).isAfterOrEqualTo(today);
            assertThat(day.minusDays(1).plusMonths(2)).isBefore(today);
        });
    }

    @Test
    void aPointDoesNotBeginAfterTheFirstDayOnWhichItIsKnownWhateverIsKnownOfItLater() {
        asSystem(() -> {
            var point = point();
            checks.answer(point, running(LAUNCH.plusDays(90)));
            checks.answer(point, running(TODAY));
            checks.answer(
                    point,
                    new AliveCheck(null, LAUNCH.plusDays(60), false, LAUNCH.plusDays(30), null, null, null, null));
            assertThatThrownBy(() -> points.correct(point, at(LAUNCH.plusDays(31))))
                    .isInstanceOfSatisfying(
                            KnownBefore.class,
                            refusal -> assertThat(refusal.getDetailMessageArguments())
                                    .containsExactly(LAUNCH.plusDays(30)));
            points.correct(point, at(LAUNCH.plusDays(30)));
            points.correct(point, at(LAUNCH.minusDays(5)));
            assertThat(points.get(point).terms().startedOn()).isEqualTo(LAUNCH.minusDays(5));
        });
    }

    /** A running point's check may tell of an activity before it became one of the model's. */
    @Test
    void anActivityBeforeTheStartForbidsNothingButALaterStart() {
        asSystem(() -> {
            var point = point();
            checks.answer(point, new AliveCheck(null, TODAY, true, LAUNCH.minusDays(9), null, null, null, null));
            points.correct(point, new PointTerms(LAUNCH, 3, null, null));
            assertThat(points.get(point).terms().rhythmMonths()).isEqualTo(3);
            assertThatThrownBy(() -> points.correct(point, at(LAUNCH.plusDays(1))))
                    .isInstanceOf(KnownBefore.class);
        });
    }

    @Test
    void theSameCheckTwiceIsOne() {
        asSystem(() -> {
            var point = point();
            var check = running(TODAY);
            checks.answer(point, check);
            checks.answer(point, check);
            assertThat(answers.of(point, 9)).hasSize(1);
        });
    }

    @Test
    void monthsAreCountedWhenTheyAreComplete() {
        asSystem(() -> {
            var start = LocalDate.of(LAUNCH.getYear(), 1, 15).minusYears(1);
            for (var end : List.of(start.plusMonths(4).minusDays(1), start.plusMonths(6))) {
                var point = PointId.fresh();
                points.start(point, model, place(), new PointTerms(start, 1, null, null));
                points.end(point, end, "Hết kinh phí");
            }
            assertThat(survival.curve(model, start.getYear()).drops())
                    .extracting(SurvivalCurve.Drop::month)
                    .containsExactly(3, 6);
        });
    }

    @Test
    void aCheckIsNeitherInTheFutureNorBeforeTheStartNorOfMoreThanThereIs() {
        asSystem(() -> {
            var point = point();
            assertThatThrownBy(() -> checks.answer(point, running(TODAY.plusDays(1))))
                    .isInstanceOf(OutsideItsTime.class);
            assertThatThrownBy(() -> checks.answer(point, running(LAUNCH.minusDays(1))))
                    .isInstanceOf(OutsideItsTime.class);
            var many = new AliveCheck(null, TODAY, true, null, 3, 4, null, null);
            assertThatThrownBy(() -> checks.answer(point, many)).isInstanceOf(RuntimeException.class);
            assertThat(list.find(point).orElseThrow().knownUntil()).isEqualTo(LAUNCH);
            points.end(point, TODAY, "Thôi làm");
            assertThatThrownBy(() -> checks.answer(point, running(TODAY))).isInstanceOf(AlreadyEnded.class);
        });
    }

    @Test
    void theShareOfWorkingEquipmentIsTheLatestCount() {
        asSystem(() -> {
            var point = point();
            points.equip(point, List.of(new Stock(EquipmentKind.CAMERA, 10, 10)));
            checks.answer(point, new AliveCheck(null, TODAY.minusDays(3), true, null, 10, 2, 5, null));
            assertThat(points.get(point).stock()).isEqualTo(new Working(10, 10, TODAY));
            checks.answer(point, new AliveCheck(null, TODAY, true, null, 10, 4, 5, null));
            assertThat(points.get(point).stock()).isEqualTo(new Working(10, 4, TODAY));
        });
    }

    @Test
    void theRiskOfTheDeskIsThatOfItsCommune() {
        asSystem(() -> checks.answer(point(), stopped(TODAY)));
        TestViewer.reads();
        try {
            var desk = new Scope("test", false, List.of(), List.of(ground.commune()), List.of());
            assertThat(Scopes.call(desk, checks::atRisk)).isEqualTo(new AliveChecks.Risk(TODAY, 1, 1, 0));
            var other = new Scope("test", false, List.of(), List.of(ground.otherCommune()), List.of());
            assertThat(Scopes.call(other, checks::atRisk).points()).isZero();
        } finally {
            TestViewer.leaves();
        }
    }

    @Test
    void survivalCountsASilentPointOnlyUntilItWasLastKnown() {
        asSystem(() -> {
            checks.answer(point(), running(LAUNCH.plusMonths(8)));
            points.end(point(), LAUNCH.plusMonths(4), "Hết kinh phí");
            checks.answer(point(), stopped(LAUNCH.plusMonths(6)));
            var curve = survival.curve(model, null);
            assertThat(curve.points()).isEqualTo(4);
            assertThat(curve.ended()).isEqualTo(2);
            assertThat(curve.runningAfter(4)).isCloseTo(2.0 / 3, within(1e-9));
            assertThat(curve.runningAfter(6)).isCloseTo(1.0 / 3, within(1e-9));
            assertThat(survival.curve(model, LAUNCH.getYear() - 1).points()).isZero();
        });
    }

    @Test
    void survivalKeepsThePointsOfAPausedModelAndLeavesOutThoseThatNeverBegan() {
        asSystem(() -> {
            points.end(point(), LAUNCH.plusMonths(4), "Hết kinh phí");
            checks.answer(point(), running(LAUNCH.plusMonths(8)));
            var before = survival.curve(model, null);
            models.take(model, step(Stage.PAUSED, TODAY));
            assertThat(survival.curve(model, null)).isEqualTo(before);

            var neverLaunched = ModelId.fresh();
            models.propose(neverLaunched, place(), LAUNCH, terms("Chưa ra mắt"));
            points.start(PointId.fresh(), neverLaunched, place(), new PointTerms(LAUNCH, 1, null, null));
            models.take(neverLaunched, step(Stage.ENDED, TODAY));
            assertThat(survival.curve(neverLaunched, null).points()).isZero();
        });
    }

    /** The earliest day from which so many months reach today; months differ in length. */
    private static LocalDate earliestReaching(int months, LocalDate today) {
        var day = today.minusMonths(months);
        return day.plusMonths(months).isBefore(today) ? day.plusDays(1) : day;
    }

    private Life life(PointId point) {
        return list.find(point).orElseThrow().life();
    }

    private PointId point() {
        var point = PointId.fresh();
        points.start(point, model, place(), new PointTerms(LAUNCH, 1, null, null));
        return point;
    }

    private Body place() {
        return new Body(ground.province(), ground.commune(), UUID.randomUUID(), "Nơi thử");
    }

    private static PointTerms at(LocalDate start) {
        return new PointTerms(start, 1, null, null);
    }

    private static AliveCheck running(LocalDate day) {
        return new AliveCheck(null, day, true, null, null, null, null, null);
    }

    private static AliveCheck stopped(LocalDate day) {
        return new AliveCheck(null, day, false, null, null, null, null, null);
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
