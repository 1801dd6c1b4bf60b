package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Offset.offset;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.binhyen.evaluation.Design.Choice;
import vn.binhyen.evaluation.Design.Registration;
import vn.binhyen.evaluation.Design.Span;

class DecisionTreeTest {

    @Test
    void aClearFallBesideAComparableAreaIsShown() {
        var judgement = Designs.totals(400, 200, 400, 410).judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.approach()).isEqualTo(Approach.RATE_RATIO);
        assertThat(judgement.level()).isEqualTo(new Maryland(3, 3));
        assertThat(judgement.finding()).hasValueSatisfying(finding -> {
            assertThat(finding.expected()).isCloseTo(410, offset(1e-9));
            assertThat(finding.observed()).isEqualTo(200);
        });
        assertThat(judgement.notes()).contains(Note.OVERDISPERSION_ASSUMED, Note.PRE_TREND_UNTESTED);
        assertThat(judgement.words().verdict()).contains("suggests");
    }

    /** A harm must be as easy to see. */
    @Property(tries = 300)
    void aRiseIsShownExactlyWhereTheSameFallIs(
            @ForAll @IntRange(min = 20, max = 600) int a,
            @ForAll @IntRange(min = 20, max = 600) int b,
            @ForAll @IntRange(min = 20, max = 600) int c) {
        var fall = Designs.totals(a, b, c, c).judged().verdict();
        var rise = Designs.totals(b, a, c, c).judged().verdict();
        assertThat(rise == Verdict.SHOWN_INCREASE).isEqualTo(fall == Verdict.SHOWN_REDUCTION);
        assertThat(rise == Verdict.NOT_SHOWN).isEqualTo(fall == Verdict.NOT_SHOWN);
    }

    @Test
    void theWorkedExampleOfThePaperCannotTell() {
        var judgement = Designs.totals(50, 30, 60, 55).judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(judgement.words().verdict()).contains("not evidence that it fails");
    }

    @Test
    void noEffectIsNeverConcludedFromTooFewEvents() {
        var judgement = Designs.totals(30, 28, 30, 30).judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(judgement.notes()).contains(Note.NOT_ENOUGH_EVENTS);
        assertThat(judgement.words().change()).contains("would need about");
    }

    /** Zero or tiny cells as “100 % reduction”. */
    @Test
    void aFallToNoneIsToldInEventsAndTestedExactly() {
        var judgement = Designs.totals(12, 0, 14, 15).judged();
        assertThat(judgement.approach()).isEqualTo(Approach.EXACT_RATIO);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.notes()).contains(Note.FEW_EVENTS);
        assertThat(judgement.words().size()).contains("0 happened").doesNotContain("100");
        assertThat(Designs.totals(5, 0, 10, 10).judged().verdict()).isEqualTo(Verdict.NOT_SHOWN);
    }

    @Test
    void aBaseBelowTwentyIsNotToldInAHundred() {
        var judgement = Designs.totals(18, 2, 300, 320).judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.words().size()).doesNotContain("in 100");
    }

    @Test
    void theMonthsTellTheirOwnScatter() {
        var judgement = Designs.pair(30, 0.5, 1).judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.notes()).doesNotContain(Note.OVERDISPERSION_ASSUMED, Note.PRE_TREND_UNTESTED);
    }

    /** Failed pre-trend. */
    @Test
    void areasThatDriftedApartBeforeTheStartAreRefused() {
        var designs = new Designs();
        double[] falling = new double[36];
        for (int month = 0; month < 36; month++) falling[month] = Math.rint(60 * Math.exp(-0.04 * month));
        double[] level = new double[36];
        Arrays.fill(level, 40);
        designs.sites.add(Designs.site("gate", Site.Role.TREATED, 24, falling));
        designs.sites.add(Designs.site("other", Site.Role.COMPARISON, Site.NEVER, level));
        refuses(designs, Gate.DRIFTING_APART);
        assertThat(designs.judged().words().verdict()).contains("already drifting apart before the start");
    }

    /** Worst-first selection uncorrected. */
    @Test
    void sitesChosenBecauseTheyWereBadAreRefusedUnlessTheMonthsOfTheChoiceAreLeftOut() {
        var designs = Designs.pair(30, 0.5, 2);
        designs.choice = Choice.WORST_FIRST;
        refuses(designs, Gate.WORST_FIRST);
        designs.selection = new Span(0, 23);
        refuses(designs, Gate.WORST_FIRST);
        designs.selection = new Span(12, 23);
        var judgement = designs.judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.notes()).contains(Note.SELECTION_LEFT_OUT);
        assertThat(judgement.others()).hasSize(1);
        assertThat(judgement.finding().orElseThrow().base())
                .isLessThan(judgement.others().getFirst().base());
        designs.selection = new Span(-12, -1);
        assertThat(designs.judged().others()).isEmpty();
        var totals = Designs.totals(400, 200, 400, 410);
        totals.choice = Choice.WORST_FIRST;
        totals.selection = new Span(0, 0);
        refuses(totals, Gate.WORST_FIRST);
    }

    /** A site that was chosen for one bad year falls back by itself, and that is no effect. */
    @Test
    void aFallFromTheYearOfTheChoiceAloneIsNotShown() {
        var designs = new Designs();
        double[] bad = new double[36];
        double[] level = new double[36];
        Arrays.fill(level, 10);
        for (int month = 0; month < 36; month++) bad[month] = month >= 12 && month < 24 ? 20 : 10 + month % 2;
        designs.sites.add(Designs.site("gate", Site.Role.TREATED, 24, bad));
        designs.sites.add(Designs.site("other", Site.Role.COMPARISON, Site.NEVER, level));
        designs.choice = Choice.WORST_FIRST;
        designs.selection = new Span(12, 23);
        assertThat(designs.judged().verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(designs.judged().others().getFirst().isReduction()).isTrue();
    }

    /** Recording change inside the window, post-hoc outcome, repeated looks, contaminated comparison, unknown choice. */
    @Test
    void whatMakesNumbersIncomparableIsRefused() {
        var recording = Designs.totals(400, 200, 400, 410);
        recording.recordingChanged = true;
        refuses(recording, Gate.RECORDING_CHANGED);
        var posthoc = Designs.totals(400, 200, 400, 410);
        posthoc.registration = Registration.AFTER_A_LOOK;
        refuses(posthoc, Gate.AFTER_A_LOOK);
        var looks = Designs.totals(400, 200, 400, 410);
        looks.looks = 2;
        refuses(looks, Gate.REPEATED_LOOKS);
        var contaminated = Designs.totals(400, 200, 400, 410);
        contaminated.contaminated = true;
        refuses(contaminated, Gate.CONTAMINATED);
        var unknown = Designs.totals(400, 200, 400, 410);
        unknown.choice = Choice.UNKNOWN;
        refuses(unknown, Gate.CHOICE_UNKNOWN);
    }

    @Test
    void everyOpenGateIsToldAndNotOnlyTheFirst() {
        var designs = Designs.totals(400, 200, 400, 410);
        designs.recordingChanged = true;
        designs.looks = 3;
        assertThat(designs.judged().refusals())
                .extracting(Refusal::gate)
                .containsExactly(Gate.RECORDING_CHANGED, Gate.REPEATED_LOOKS);
    }

    @Test
    void withoutABeforeOrAnAfterNothingIsEstimated() {
        var designs = new Designs();
        designs.sites.add(Designs.site("gate", Site.Role.TREATED, 0, 3, 4, 5));
        designs.sites.add(Designs.site("other", Site.Role.COMPARISON, Site.NEVER, 3, 4, 5));
        refuses(designs, Gate.NO_BEFORE);
        assertThat(designs.judged().level().level()).isEqualTo(1);
        var early = new Designs();
        early.sites.add(Designs.site("gate", Site.Role.TREATED, 3, 3, 4, 5));
        early.sites.add(Designs.site("other", Site.Role.COMPARISON, Site.NEVER, 3, 4, 5));
        refuses(early, Gate.NO_AFTER);
        var nobody = new Designs();
        nobody.sites.add(Designs.site("other", Site.Role.COMPARISON, Site.NEVER, 3, 4, 5));
        refuses(nobody, Gate.NOTHING_TREATED);
    }

    @Test
    void countsThatCannotBeComparedAreRefusedWithTheirSentence() {
        refuses(Designs.totals(0, 0, 0, 0), Gate.DATA_UNUSABLE);
        assertThat(Designs.totals(0, 0, 0, 0).judged().refusals().getFirst().sentence())
                .endsWith(".");
    }

    /** Fifteen models, one lucky. */
    @Test
    void oneLuckyFindingOfManyIsNotShown() {
        var designs = Designs.totals(400, 270, 400, 400);
        assertThat(designs.judged().verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        designs.others = Collections.nCopies(14, 0.6);
        assertThat(designs.judged().verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(designs.judged().notes()).contains(Note.MANY_FINDINGS);
    }

    @Test
    void aDesignLaidDownLateIsCappedInItsWording() {
        var designs = Designs.totals(400, 200, 400, 410);
        designs.registration = Registration.AFTER_THE_DATA;
        var judgement = designs.judged();
        assertThat(judgement.level()).isEqualTo(new Maryland(3, 2));
        assertThat(judgement.notes()).contains(Note.REGISTERED_LATE);
        assertThat(judgement.words().verdict()).contains("does not tell why").doesNotContain("suggests", "shows");
    }

    @Test
    void anAreaOfAnotherSizeIsNoComparableArea() {
        var judgement = Designs.totals(400, 200, 4000, 4100).judged();
        assertThat(judgement.level().level()).isEqualTo(2);
        assertThat(judgement.notes()).contains(Note.SCALE_MATTERS);
    }

    @Test
    void numbersAndRatiosThatDisagreeSaySo() {
        assertThat(Designs.totals(100, 140, 1000, 1200).judged().notes()).contains(Note.SCALES_DISAGREE);
    }

    @Test
    void levelsFollowTheDesign() {
        var lot = Designs.totals(400, 200, 400, 410);
        lot.choice = Choice.RANDOM;
        assertThat(lot.judged().level().level()).isEqualTo(5);
        var several = Designs.totals(400, 200, 200, 205);
        several.sites.add(Designs.site("third", Site.Role.COMPARISON, Site.NEVER, 200, 205));
        assertThat(several.judged().level().level()).isEqualTo(4);
        assertThat(several.judged().words().verdict()).contains("shows");
    }

    /** Displacement that eats the gain: the verdict goes by the total. */
    @Test
    void whatWasLostAroundTheTargetIsNotAGain() {
        var designs = Designs.totals(400, 250, 400, 400);
        designs.sites.add(Designs.site("around", Site.Role.BUFFER, 1, 300, 430));
        refuses(designs, Gate.BUFFER_WITHOUT_COMPARISON);
        designs.sites.add(Designs.site("far", Site.Role.BUFFER_COMPARISON, Site.NEVER, 300, 300));
        assertThat(designs.judged().verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(designs.judged().notes()).contains(Note.SPILLED_OVER);
        designs.sites.removeLast();
        designs.sites.removeLast();
        designs.sites.add(Designs.site("around", Site.Role.BUFFER, 1, 300, 290));
        designs.sites.add(Designs.site("far", Site.Role.BUFFER_COMPARISON, Site.NEVER, 300, 300));
        assertThat(designs.judged().verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
    }

    /** Neither the target nor its surroundings show it by themselves; what the target shows stands beside. */
    @Test
    void theTargetAndItsSurroundingsTogetherDecide() {
        var designs = Designs.totals(2000, 1850, 2000, 2000);
        assertThat(designs.judged().verdict()).isEqualTo(Verdict.NOT_SHOWN);
        designs.sites.add(Designs.site("around", Site.Role.BUFFER, 1, 2000, 1700));
        designs.sites.add(Designs.site("far", Site.Role.BUFFER_COMPARISON, Site.NEVER, 2000, 2000));
        var judgement = designs.judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.approach()).isEqualTo(Approach.WITH_SURROUNDINGS);
        var finding = judgement.finding().orElseThrow();
        assertThat(finding.expected() - finding.observed()).isEqualTo(450);
        assertThat(finding.p()).isCloseTo(0.0107, within(1e-4));
        assertThat(judgement.others()).extracting(Finding::approach).containsExactly(Approach.RATE_RATIO);
        var differences = judgement.differences().orElseThrow();
        assertThat(differences.target().estimate()).isEqualTo(-150);
        assertThat(differences.total().estimate()).isEqualTo(-450);
        assertThat(differences.totalNetEffect()).isEqualTo(450.0);
    }

    @Test
    void twoAreasOfQuiteAnotherSizeAreNoEqualOnes() {
        var designs = Designs.totals(400, 300, 4000, 4000);
        designs.sites.add(Designs.site("third", Site.Role.COMPARISON, Site.NEVER, 5000, 5000));
        assertThat(designs.judged().level().level()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void everyGateSaysWhyAndWhatHelps(Gate gate) {
        assertThat(gate.because()).isNotBlank().doesNotContain(".");
        assertThat(gate.helps()).isNotBlank().doesNotContain(".");
    }

    @Test
    void onlyTheTreeMakesAJudgement() {
        assertThat(Judgement.class.getDeclaredConstructors())
                .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers()));
        assertThat(Modifier.isFinal(Judgement.class.getModifiers())).isTrue();
    }

    @Test
    void aRefusalShowsNoNumber() {
        var designs = Designs.totals(400, 200, 400, 410);
        designs.looks = 2;
        var judgement = designs.judged();
        assertThat(judgement.finding()).isEmpty();
        assertThat(judgement.others()).isEmpty();
        assertThat(judgement.words().size()).isEmpty();
        assertThat(judgement.words().verdict()).startsWith("We do not give a number, because");
        assertThat(judgement.words().change()).startsWith("What helps: ");
    }

    @Test
    void noWordForAnybodyIsAStatisticiansOrACauses() {
        for (var designs : List.of(
                Designs.totals(400, 200, 400, 410),
                Designs.totals(50, 30, 60, 55),
                Designs.totals(200, 400, 400, 410))) {
            var words = designs.judged().words();
            assertThat(words.verdict() + words.size() + words.sure() + words.change())
                    .doesNotContainIgnoringCase("significan")
                    .doesNotContainIgnoringCase("because")
                    .doesNotContainIgnoringCase("caused")
                    .doesNotContain("p =");
        }
    }

    /** Without an effect and with months that scatter as by chance, about one design in twenty shows something. */
    @Test
    void withoutAnEffectAboutOneDesignInTwentyShowsOne() {
        int shown = 0;
        for (int seed = 0; seed < 600; seed++) {
            var verdict = Designs.pair(15, 1, seed).judged().verdict();
            if (verdict == Verdict.SHOWN_REDUCTION || verdict == Verdict.SHOWN_INCREASE) shown++;
        }
        assertThat(shown / 600d).isBetween(0.01, 0.07);
    }

    @Test
    void aSiteHasOneRoleAndANumberForEachMonth() {
        var twice = Designs.totals(1, 2, 3, 4);
        twice.sites.add(Designs.site("gate", Site.Role.COMPARISON, Site.NEVER, 1, 2));
        assertThatThrownBy(twice::design).hasMessageContaining("twice");
        var uneven = Designs.pair(3, 1, 1);
        uneven.sites.add(Designs.site("third", Site.Role.COMPARISON, Site.NEVER, 1, 2));
        assertThatThrownBy(uneven::design).hasMessageContaining("each month");
        assertThatThrownBy(() -> Designs.site("x", Site.Role.TREATED, Site.NEVER, 1, 2))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Designs.site("x", Site.Role.COMPARISON, 1, 1, 2))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Designs.site("x", Site.Role.TREATED, 1, 1, Double.NaN))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Designs().design()).isInstanceOf(Unusable.class);
    }

    @Test
    void totalsOfAThousandMillionAreJudged() {
        assertThat(Designs.totals(1e9, 0.9e9, 1e9, 1e9).judged().verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
    }

    /** With one event in a cell of otherwise huge counts there is still an exact answer, or a sentence. */
    @Test
    void aTinyCellBesideHugeOnesIsAnsweredOrRefused() {
        assertThat(Designs.totals(1e9, 3, 1e9, 1e9).judged().verdict()).isIn(Verdict.SHOWN_REDUCTION, Verdict.REFUSED);
        assertThat(Designs.totals(10, 3, 1e9, 1e9).judged().verdict()).isEqualTo(Verdict.NOT_SHOWN);
    }

    static void refuses(Designs designs, Gate gate) {
        var judgement = designs.judged();
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(judgement.refusals()).extracting(Refusal::gate).contains(gate);
        assertThat(judgement.finding()).isEmpty();
    }
}
