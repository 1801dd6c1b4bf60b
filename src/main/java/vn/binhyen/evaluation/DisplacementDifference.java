package vn.binhyen.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weighted displacement difference: how many events more or fewer there are than in the compared area, in the target, in the
 * area around it, and in both. Wheeler and Ratcliffe (2018), Crime Science 7:11, doi:10.1186/s40163-018-0085-5; it takes the areas to
 * have changed alike in numbers, not in ratios. Counts divided by a weight have a variance divided by its square.
 *
 * @param local of the target
 * @param displacement of the area around it; absent where none was given
 * @param total of both, which the verdict goes by
 */
public record DisplacementDifference(Effect local, @Nullable Effect displacement, Effect total) {

    /** Events more (or fewer, below 0) than expected, with the variance that chance alone gives. */
    public record Effect(double estimate, double variance) {

        public Effect {
            Demand.answer(estimate);
            Demand.answer(variance);
        }

        public double error() {
            return Math.sqrt(variance);
        }

        /** Standard errors from none; refused where not a single event was counted. */
        public double deviation() {
            Demand.that(variance > 0, "Without a single event there is nothing to judge.");
            return Demand.answer(estimate / error());
        }

        public double p() {
            return Normal.twoSided(deviation());
        }

        public Interval interval(double alpha) {
            return Normal.interval(estimate, error(), alpha);
        }

        Effect plus(Effect other) {
            return new Effect(estimate + other.estimate, variance + other.variance);
        }

        Effect times(double weight) {
            return new Effect(estimate * weight, variance * weight * weight);
        }
    }

    /** One area's counts and what they are divided by: its size, and the length of the time before and after. */
    public record Area(Counts counts, double size, Counts times) {

        public Area {
            Demand.positive(size, "the weight of an area");
            Demand.positive(times.before(), "the weight of the time before");
            Demand.positive(times.after(), "the weight of the time after");
        }

        public static Area of(Counts counts) {
            return new Area(counts, 1, new Counts(1, 1));
        }

        Effect change() {
            double before = size * times.before();
            double after = size * times.after();
            return new Effect(
                    counts.after() / after - counts.before() / before,
                    counts.after() / after / after + counts.before() / before / before);
        }

        Effect against(Area control) {
            var other = control.change();
            return new Effect(change().estimate() - other.estimate(), change().variance() + other.variance());
        }
    }

    /** The target and its control alone. */
    public static DisplacementDifference of(Area treated, Area control) {
        var local = treated.against(control);
        return new DisplacementDifference(local, null, local);
    }

    /** With the area around the target, and a control of its own. */
    public static DisplacementDifference of(Area treated, Area control, Area displacement, Area displacementControl) {
        var local = treated.against(control);
        var around = displacement.against(displacementControl);
        return new DisplacementDifference(local, around, local.plus(around));
    }

    /** Several kinds of events in one number, each weighted by the harm that one event does. */
    public static Effect harm(List<Effect> effects, double[] weights) {
        Demand.that(!effects.isEmpty(), "Harm is added over at least one kind of event.");
        Demand.that(effects.size() == weights.length, "Each kind of event needs one weight of harm.");
        var sum = new Effect(0, 0);
        for (int i = 0; i < weights.length; i++)
            sum = sum.plus(effects.get(i).times(Demand.positive(weights[i], "a weight of harm")));
        return sum;
    }
}
