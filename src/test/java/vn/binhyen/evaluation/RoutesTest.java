package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Offset.offset;
import static vn.binhyen.evaluation.DecisionTreeTest.refuses;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.Site.Role;

/** The tree's approaches that take many months or many sites. */
class RoutesTest {

    @Test
    void manySitesAreComparedMonthByMonth() {
        var designs = staggered(12, 14, 0.6, 1);
        var judgement = designs.judged();
        assertThat(judgement.approach()).isEqualTo(Approach.PANEL);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.level()).isEqualTo(new Maryland(4, 4));
        assertThat(judgement.finding().orElseThrow().ratio()).isCloseTo(0.6, offset(0.08));
        assertThat(judgement.words().verdict()).contains("shows");
    }

    @Test
    void fewSitesWithTheModelAreJudgedByLot() {
        var judgement = staggered(4, 9, 0.5, 2).judged();
        assertThat(judgement.approach()).isEqualTo(Approach.PANEL_BY_PERMUTATION);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
    }

    /** One cluster with a clustered error: six sites of which one or two began cannot rule out luck. */
    @Test
    void soFewSitesThatLuckCannotBeRuledOutShowNothing() {
        var judgement = staggered(2, 2, 0.3, 3).judged();
        assertThat(judgement.approach()).isEqualTo(Approach.PANEL_BY_PERMUTATION);
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(judgement.notes()).contains(Note.TOO_FEW_FOR_CHANCE);
    }

    @Test
    void withoutAnEffectManySitesSeldomShowOne() {
        int shown = 0;
        for (int seed = 100; seed < 150; seed++) {
            var verdict = staggered(5, 8, 1, seed).judged().verdict();
            if (verdict == Verdict.SHOWN_REDUCTION || verdict == Verdict.SHOWN_INCREASE) shown++;
        }
        assertThat(shown).isLessThanOrEqualTo(7);
    }

    /** A staggered beginning is never estimated by one coefficient, nor by sums of before and after. */
    @Test
    void sitesThatBeganAtDifferentTimesWithFewMonthsBeforeAreRefused() {
        var random = new Random(1);
        var designs = new Designs();
        designs.sites.add(Designs.drawn("a", Role.TREATED, 4, 20, 20, 0.5, random));
        designs.sites.add(Designs.drawn("b", Role.TREATED, 9, 20, 20, 0.5, random));
        designs.sites.add(Designs.drawn("c", Role.COMPARISON, Site.NEVER, 20, 20, 1, random));
        refuses(designs, Gate.TOO_SHORT);
    }

    @Test
    void manySitesThatDriftedApartAreRefused() {
        var random = new Random(5);
        var designs = new Designs();
        for (int i = 0; i < 12; i++) designs.sites.add(drifting("t" + i, 24, 36, -0.04, random));
        for (int i = 0; i < 12; i++)
            designs.sites.add(Designs.drawn("c" + i, Role.COMPARISON, Site.NEVER, 36, 20, 1, random));
        refuses(designs, Gate.DRIFTING_APART);
    }

    @Test
    void oneSiteBesideManyIsComparedWithAMixtureOfThem() {
        var judgement = mixture(24, 0.5, 60, 4).judged();
        assertThat(judgement.approach()).isEqualTo(Approach.SYNTHETIC_CONTROL);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.others()).as("the second specification").hasSize(1);
        assertThat(judgement.finding().orElseThrow().ratio()).isCloseTo(0.5, offset(0.1));
    }

    @Test
    void tooFewOthersForARankOfOneInTwentyShowNothing() {
        var judgement = mixture(12, 0.5, 60, 4).judged();
        assertThat(judgement.approach()).isEqualTo(Approach.SYNTHETIC_CONTROL);
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(judgement.notes()).contains(Note.TOO_FEW_FOR_CHANCE);
    }

    @Test
    void aSiteThatNoMixtureFollowsIsRefused() {
        var designs = mixture(24, 0.5, 60, 4);
        var random = new Random(9);
        designs.sites.set(0, Designs.drawn("gate", Role.TREATED, 30, 42, 600, 0.5, random));
        refuses(designs, Gate.POOR_FIT);
    }

    /** Twelve places with hardly an event: no range of a normal law, and no share of a hundred. */
    @Test
    void fewEventsOfManyPlacesAreTestedExactly() {
        var designs = new Designs();
        for (int place = 0; place < 24; place++) {
            boolean with = place < 12;
            double[] counts = new double[24];
            for (int month = 0; month < 24; month++) {
                int turn = place % 12 * 24 + month;
                counts[month] = with
                        ? turn % 24 == month && month < 12 && place == month ? 1 : 0
                        : month < 12 ? turn % 4 == 0 ? 2 : 0 : turn % 4 == 0 ? 1 : 0;
            }
            if (place == 3) counts[20] = 1;
            designs.sites.add(Designs.site(
                    "place " + place, with ? Site.Role.TREATED : Site.Role.COMPARISON, with ? 12 : Site.NEVER, counts));
        }
        var judgement = designs.judged();
        var finding = judgement.finding().orElseThrow();
        assertThat(finding.approach()).isEqualTo(Approach.EXACT_RATIO);
        assertThat(finding.p()).isCloseTo(0.064, within(1e-3));
        assertThat(judgement.notes()).contains(Note.FEW_EVENTS);
        assertThat(judgement.words().size()).doesNotContain("in 100 fewer");
    }

    @Test
    void manyPlacesInWhichNothingHappensAnyMoreAreTestedExactlyToo() {
        var designs = new Designs();
        for (int place = 0; place < 24; place++) {
            boolean with = place < 12;
            double[] counts = new double[24];
            for (int month = 0; month < 24; month++)
                counts[month] = !with ? (place + month) % 2 + 1 : month < 12 && (place + month) % 3 == 0 ? 1 : 0;
            designs.sites.add(Designs.site(
                    "place " + place, with ? Site.Role.TREATED : Site.Role.COMPARISON, with ? 12 : Site.NEVER, counts));
        }
        var finding = designs.judged().finding().orElseThrow();
        assertThat(finding.approach()).isEqualTo(Approach.EXACT_RATIO);
        assertThat(finding.observed()).isZero();
        assertThat(finding.expected()).isEqualTo(48);
    }

    /** No control as cause: the level caps the words. */
    @Test
    void oneSeriesWithoutComparisonOnlyTellsWhatChangedAtThatTime() {
        var designs = new Designs();
        designs.sites.add(Designs.drawn("gate", Role.TREATED, 36, 60, 80, 0.6, new Random(3)));
        var judgement = designs.judged();
        assertThat(judgement.approach()).isEqualTo(Approach.INTERRUPTED_SERIES);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
        assertThat(judgement.level()).isEqualTo(new Maryland(2, 2));
        assertThat(judgement.words().verdict()).contains("does not tell why").doesNotContain("shows", "suggests");
        designs.somethingElseBegan = true;
        refuses(designs, Gate.SOMETHING_ELSE_BEGAN);
    }

    @Test
    void aSeriesNeedsTwoYearsBeforeAndHalfAYearAfter() {
        var before = new Designs();
        before.sites.add(Designs.drawn("gate", Role.TREATED, 23, 60, 80, 0.6, new Random(3)));
        refuses(before, Gate.TOO_SHORT);
        var after = new Designs();
        after.sites.add(Designs.drawn("gate", Role.TREATED, 36, 41, 80, 0.6, new Random(3)));
        refuses(after, Gate.TOO_SHORT);
        var totals = new Designs();
        totals.monthly = false;
        totals.sites.add(Designs.site("gate", Role.TREATED, 1, 400, 200));
        refuses(totals, Gate.TOO_SHORT);
    }

    @Test
    void oneSiteBesideAFewIsComparedWithTheirSum() {
        var random = new Random(2);
        var designs = new Designs();
        designs.sites.add(Designs.drawn("gate", Role.TREATED, 24, 36, 40, 0.5, random));
        for (int i = 0; i < 3; i++)
            designs.sites.add(Designs.drawn("c" + i, Role.COMPARISON, Site.NEVER, 36, 40, 1, random));
        var judgement = designs.judged();
        assertThat(judgement.approach()).isEqualTo(Approach.RATE_RATIO);
        assertThat(judgement.level().level()).isEqualTo(4);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SHOWN_REDUCTION);
    }

    @Test
    void theSameSeedGivesTheSameJudgement() {
        var one = staggered(8, 9, 0.9, 6);
        assertThat(one.judged().finding()).isEqualTo(one.judged().finding());
    }

    private static Designs staggered(int treated, int compared, double ratio, long seed) {
        var random = new Random(seed);
        var designs = new Designs();
        for (int i = 0; i < treated; i++)
            designs.sites.add(Designs.drawn("t" + i, Role.TREATED, 18 + 6 * (i % 2), 36, 12 + i, ratio, random));
        for (int i = 0; i < compared; i++)
            designs.sites.add(Designs.drawn("c" + i, Role.COMPARISON, Site.NEVER, 36, 12 + i, 1, random));
        return designs;
    }

    private static Designs mixture(int donors, double ratio, double mean, long seed) {
        var random = new Random(seed);
        var designs = new Designs();
        designs.sites.add(smooth("gate", Role.TREATED, 30, mean, ratio, 0.5, random));
        for (int i = 0; i < donors; i++)
            designs.sites.add(smooth("c" + i, Role.COMPARISON, Site.NEVER, mean, 1, i / (donors - 1.0), random));
        return designs;
    }

    /** A season of a strength of the site's own, so that a mixture can follow it. */
    private static Site smooth(
            String name, Role role, int adoption, double mean, double ratio, double strength, Random random) {
        double[] counts = new double[42];
        for (int month = 0; month < 42; month++) {
            double expected =
                    mean * (1 + strength * 0.5 * Math.sin(month * Math.PI / 6)) * (month >= adoption ? ratio : 1);
            counts[month] = Math.max(0, Math.rint(expected + 0.2 * Math.sqrt(expected) * random.nextGaussian()));
        }
        return Designs.site(name, role, adoption, counts);
    }

    private static Site drifting(String name, int adoption, int months, double slope, Random random) {
        double[] counts = new double[months];
        for (int month = 0; month < months; month++)
            counts[month] = RateRatioTest.drawn(random, 20 * Math.exp(slope * (month - adoption)));
        return Designs.site(name, Role.TREATED, adoption, counts);
    }
}
