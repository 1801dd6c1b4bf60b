package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.CallawaySantAnna.Base;
import vn.binhyen.evaluation.CallawaySantAnna.Control;

/** Whatever the data: numbers come out, or a sentence. */
class NothingButNumbersTest {

    @Property(tries = 300)
    void panelsOfAnyCounts(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var plain = panel(random);
        var panel = random.nextBoolean()
                ? plain
                : plain.withExposure(random.doubles((long) plain.units() * plain.times(), 0.01, 100)
                        .toArray());
        tells(() -> PoissonImputation.estimate(panel));
        tells(() -> LinearImputation.estimate(plain));
        tells(() -> SunAbraham.estimate(plain));
        tells(() -> CallawaySantAnna.estimate(plain, Control.NOT_YET_TREATED, Base.VARYING));
        tells(() -> CallawaySantAnna.estimate(plain, Control.NEVER_TREATED, Base.UNIVERSAL));
    }

    @Property(tries = 20)
    void assignmentsAndMixturesOfAnyCounts(@ForAll long seed) {
        var panel = panel(new SplittableRandom(seed));
        tells(() -> PanelRandomisation.test(panel, new int[panel.units()], 19, seed));
        double[][] outcome = new double[panel.units()][];
        Arrays.setAll(
                outcome,
                unit -> Arrays.copyOfRange(panel.outcomes(), unit * panel.times(), (unit + 1) * panel.times()));
        tells(() -> SyntheticControl.estimate(outcome, panel.times() / 2, null));
    }

    @Property(tries = 100)
    void regressionsOfAnyCounts(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        double[] counts = counts(random, 5 + random.nextInt(60));
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        double[] column = random.ints(counts.length, 0, 3).asDoubleStream().toArray();
        int[] clusters = random.ints(counts.length, 0, 4).toArray();
        tells(() -> NegativeBinomial.fit(new double[][] {ones, column}, counts, ones));
        tells(() -> ClusterRobust.fit(new double[][] {ones, column}, counts)
                .clustered(List.of(clusters), ClusterRobust.Correction.HC1));
        tells(() -> InterruptedSeries.fit(counts, ones, new InterruptedSeries.Model(25, 12, 2, 3, false, 1)));
    }

    private static Panel panel(SplittableRandom random) {
        int units = 2 + random.nextInt(12);
        int times = 2 + random.nextInt(10);
        int[] adoption = new int[units];
        Arrays.setAll(adoption, unit -> random.nextInt(3) == 0 ? Panel.NEVER : random.nextInt(times + 1));
        var panel = Panel.of(times, adoption, counts(random, units * times));
        int clusters = 1 + random.nextInt(units);
        int[] cluster = new int[units];
        Arrays.setAll(cluster, unit -> unit % clusters);
        return random.nextBoolean() ? panel : panel.withClusters(cluster);
    }

    /** Rare, common, of every size, all the same, huge beside nothing, huge and nearly the same. */
    private static double[] counts(SplittableRandom random, int length) {
        int kind = random.nextInt(6);
        double[] counts = new double[length];
        Arrays.setAll(counts, i -> switch (kind) {
            case 0 -> random.nextInt(2) * random.nextInt(2) * random.nextInt(3);
            case 1 -> random.nextInt(20);
            case 2 -> Math.floor(Math.exp(21 * random.nextDouble()));
            case 3 -> 5;
            case 4 -> random.nextInt(4) == 0 ? 1e9 : random.nextInt(2);
            default -> Math.floor(1e9 * (1 + 1e-3 * random.nextDouble()));
        });
        return counts;
    }

    private static void tells(Supplier<?> computed) {
        try {
            assertThat(numbers(computed.get())).allMatch(Double::isFinite);
        } catch (Unusable refusal) {
            assertThat(refusal.getMessage()).endsWith(".");
        }
    }

    private static Stream<Double> numbers(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Double number -> Stream.of(number);
            case double[] list -> Arrays.stream(list).boxed();
            case double[][] matrix -> Arrays.stream(matrix).flatMap(NothingButNumbersTest::numbers);
            case List<?> list -> list.stream().flatMap(NothingButNumbersTest::numbers);
            case Record told ->
                Arrays.stream(told.getClass().getRecordComponents()).flatMap(part -> {
                    try {
                        return numbers(part.getAccessor().invoke(told));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
            default -> Stream.empty();
        };
    }
}
