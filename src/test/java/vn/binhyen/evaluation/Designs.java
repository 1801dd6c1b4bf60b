package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Design.Choice;
import vn.binhyen.evaluation.Design.Circumstances;
import vn.binhyen.evaluation.Design.Looks;
import vn.binhyen.evaluation.Design.Plan;
import vn.binhyen.evaluation.Design.Registration;
import vn.binhyen.evaluation.Design.Span;

/** Designs for the tests of the tree, each a sound one with one thing changed. */
final class Designs {

    Choice choice = Choice.OTHERWISE;
    Registration registration = Registration.BEFORE_THE_DATA;

    @Nullable
    Span selection;

    double hopedRatio = 0.8;
    boolean recordingChanged;
    boolean contaminated;
    boolean somethingElseBegan;
    int looks = 1;
    List<Double> others = List.of();
    boolean monthly = true;
    final List<Site> sites = new ArrayList<>();

    static Designs totals(double a, double b, double c, double d) {
        var designs = new Designs();
        designs.monthly = false;
        designs.sites.add(site("gate", Site.Role.TREATED, 1, a, b));
        designs.sites.add(site("other", Site.Role.COMPARISON, Site.NEVER, c, d));
        return designs;
    }

    /** One site with the model and one without, 24 months before and 12 after, the model's ratio as given. */
    static Designs pair(double mean, double ratio, long seed) {
        var random = new Random(seed);
        var designs = new Designs();
        designs.sites.add(drawn("gate", Site.Role.TREATED, 24, 36, mean, ratio, random));
        designs.sites.add(drawn("other", Site.Role.COMPARISON, Site.NEVER, 36, mean, 1, random));
        return designs;
    }

    static Site drawn(String name, Site.Role role, int adoption, int months, double mean, double ratio, Random random) {
        double[] counts = new double[months];
        for (int month = 0; month < months; month++)
            counts[month] = RateRatioTest.drawn(random, month >= adoption ? mean * ratio : mean);
        return site(name, role, adoption, counts);
    }

    static Site site(String name, Site.Role role, int adoption, double... counts) {
        double[] exposure = new double[counts.length];
        Arrays.fill(exposure, 1);
        return new Site(name, role, adoption, counts, exposure);
    }

    Design design() {
        return new Design(
                new Plan(choice, registration, selection, hopedRatio),
                new Circumstances(recordingChanged, contaminated, somethingElseBegan),
                new Looks(looks, others),
                monthly,
                sites);
    }

    Judgement judged() {
        return DecisionTree.judge(design(), Thresholds.USUAL, 1);
    }
}
