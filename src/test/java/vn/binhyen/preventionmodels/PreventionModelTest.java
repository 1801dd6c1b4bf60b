package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.preventionmodels.Proposals.COMPLETE;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;
import static vn.binhyen.preventionmodels.Proposals.terms;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhyen.preventionmodels.StepRefused.Why;

/** What a model itself insists on, whoever asks. */
class PreventionModelTest {

    static final LocalDate BEGIN = TODAY.minusYears(2);
    static final LifeRules.RatingRule RATING = new LifeRules.RatingRule(6, Confidence.UNCONFIRMED);
    static final Circumstances NOW = new Circumstances(TODAY, true, RATING, 0);

    PreventionModel model = PreventionModel.proposed(
            ModelId.fresh(), new Body(1, 4, UUID.randomUUID(), "Trường A"), terms("Cổng"), BEGIN);

    @Test
    void aStepTellsWhereItCameFromAndMovesTheModel() {
        var taken = take(Stage.SURVEYED, BEGIN.plusDays(3));
        assertThat(taken.fromStage()).isEqualTo(Stage.PROPOSED);
        assertThat(taken.ordinal()).isEqualTo(1);
        assertThat(model.stage()).isEqualTo(Stage.SURVEYED);
        assertThat(model.text().standing().since()).isEqualTo(BEGIN.plusDays(3));
    }

    @Test
    void aStepIsNeitherInTheFutureNorBeforeTheOneBefore() {
        refused(Stage.SURVEYED, TODAY.plusDays(1), Why.IN_THE_FUTURE);
        take(Stage.SURVEYED, BEGIN.plusDays(9));
        refused(Stage.BUILDING, BEGIN.plusDays(8), Why.BEFORE_THE_LAST);
        take(Stage.BUILDING, BEGIN.plusDays(9));
    }

    @Test
    void whatAStepMustShowIsAskedFor() {
        var empty = new StepForm(null, Stage.RENEWED, TODAY, " ", "", null);
        refused(rule(Stage.RENEWED, true, false, false), empty, Why.DOCUMENT_MISSING);
        refused(rule(Stage.RENEWED, false, true, false), empty, Why.REASON_MISSING);
        refused(rule(Stage.RENEWED, false, false, true), empty, Why.LESSONS_MISSING);
        model.take(rule(Stage.RENEWED, false, false, false), empty, NOW);
    }

    @ParameterizedTest
    @EnumSource
    void whatLacksOneItemOfTheBirthCertificateIsNotApproved(BirthCertificate.Item lacking) {
        model.certify(without(lacking));
        assertThat(model.text().birth().missing()).containsExactly(lacking);
        refused(Stage.APPROVED, TODAY, Why.BIRTH_INCOMPLETE);
        model.certify(COMPLETE);
        take(Stage.APPROVED, TODAY);
    }

    @Test
    void anApprovedBirthCertificateStands() {
        model.certify(COMPLETE);
        take(Stage.APPROVED, TODAY);
        assertThatThrownBy(() -> model.certify(BirthCertificate.empty())).isInstanceOf(AlreadyDecided.class);
        model.correct(terms("Tên khác"));
        take(Stage.ENDED, TODAY);
        assertThatThrownBy(() -> model.correct(terms("Tên nữa"))).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void nothingIsLaunchedThatRunsNowhere() {
        var nowhere = new Circumstances(TODAY, false, RATING, 0);
        assertThatThrownBy(() -> model.take(rule(Stage.PILOT, false, false, false), step(Stage.PILOT, TODAY), nowhere))
                .isInstanceOfSatisfying(
                        StepRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NO_POINT));
    }

    @Test
    void itIsRatedOnceItRanLongEnoughToTheDay() {
        refused(Stage.RATED, TODAY, Why.TOO_EARLY);
        var pilot = TODAY.minusMonths(8);
        take(Stage.PILOT, pilot);
        refused(Stage.RATED, pilot.plusMonths(6).minusDays(1), Why.TOO_EARLY);
        take(Stage.RATED, pilot.plusMonths(6));
    }

    @Test
    void itDoesNotRunWhileItIsPaused() {
        var pilot = TODAY.minusMonths(8);
        take(Stage.PILOT, pilot);
        var paused = new Circumstances(TODAY, true, RATING, 20);
        var rule = rule(Stage.RATED, false, false, false);
        var early = step(Stage.RATED, pilot.plusMonths(6).plusDays(19));
        assertThatThrownBy(() -> model.take(rule, early, paused))
                .isInstanceOfSatisfying(
                        StepRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.TOO_EARLY));
        model.take(rule, step(Stage.RATED, pilot.plusMonths(6).plusDays(20)), paused);
    }

    private BirthCertificate without(BirthCertificate.Item item) {
        var lacking = EnumSet.of(item);
        return new BirthCertificate(
                lacking.contains(BirthCertificate.Item.MEASURE) ? null : COMPLETE.measure(),
                lacking.contains(BirthCertificate.Item.BASELINE) ? null : COMPLETE.baseline(),
                lacking.contains(BirthCertificate.Item.BASELINE_FROM) ? null : COMPLETE.baselineFrom(),
                lacking.contains(BirthCertificate.Item.BASELINE_UNTIL) ? null : COMPLETE.baselineUntil(),
                lacking.contains(BirthCertificate.Item.BASELINE_SOURCE) ? null : COMPLETE.baselineSource(),
                lacking.contains(BirthCertificate.Item.TARGET) ? null : COMPLETE.target(),
                lacking.contains(BirthCertificate.Item.TARGET_BY) ? null : COMPLETE.targetBy(),
                lacking.contains(BirthCertificate.Item.MECHANISM) ? null : COMPLETE.mechanism(),
                lacking.contains(BirthCertificate.Item.START_COST) ? null : COMPLETE.startCost(),
                lacking.contains(BirthCertificate.Item.YEARLY_COST) ? null : COMPLETE.yearlyCost(),
                lacking.contains(BirthCertificate.Item.PAYER) ? null : COMPLETE.payer(),
                lacking.contains(BirthCertificate.Item.RESPONSIBLE) ? null : COMPLETE.responsible(),
                lacking.contains(BirthCertificate.Item.COMPARED_WITH) ? null : COMPLETE.comparedWith(),
                null,
                lacking.contains(BirthCertificate.Item.STOP_WHEN) ? " " : COMPLETE.stopWhen());
    }

    private Step take(Stage to, LocalDate day) {
        return model.take(rule(to, false, false, false), step(to, day), NOW);
    }

    private void refused(Stage to, LocalDate day, Why why) {
        refused(rule(to, false, false, false), step(to, day), why);
    }

    private void refused(Transition rule, StepForm form, Why why) {
        assertThatThrownBy(() -> model.take(rule, form, NOW))
                .isInstanceOfSatisfying(
                        StepRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private Transition rule(Stage to, boolean document, boolean reason, boolean lessons) {
        return new Transition(model.stage(), to, Who.OWNER, document, reason, lessons, Confidence.UNCONFIRMED);
    }
}
