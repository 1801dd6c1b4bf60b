package vn.binhyen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchmarksTest {

    private static final Figure FIGURE =
            new Figure("sums", 12.3456, "ms", 4.0, 100, 3, new Figure.Spread(12, 14.04, 20));

    private final ByteArrayOutputStream figures = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    private final List<String> ran = new ArrayList<>();

    @Test
    void everyFigureIsOneLineOfJson() throws Exception {
        assertThat(run("arithmetic")).isZero();
        var lines = figures.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(read(lines.getFirst()).propertyNames())
                .containsExactly(
                        "bench", "case", "figure", "unit", "limit", "ratio", "goal", "holds", "p50", "max", "runs",
                        "load");
        assertThat(remarks.size()).isZero();
    }

    @Test
    void aFigureIsToldBesideItsLimit() {
        var line = read(FIGURE.json("arithmetic"));
        assertThat(line.get("bench").asString()).isEqualTo("arithmetic");
        assertThat(line.get("case").asString()).isEqualTo("sums");
        assertThat(line.get("figure").decimalValue()).isEqualByComparingTo("12.3");
        assertThat(line.get("unit").asString()).isEqualTo("ms");
        assertThat(line.get("limit").decimalValue()).isEqualByComparingTo("4");
        assertThat(line.get("ratio").decimalValue()).isEqualByComparingTo("3.09");
        assertThat(line.get("goal").decimalValue()).isEqualByComparingTo("100");
        assertThat(line.get("runs").intValue()).isEqualTo(20);
        assertThat(line.get("load").isNumber()).isTrue();
    }

    @Test
    void holdsWithinBothTheGoalAndTheRatio() {
        assertThat(figure(90, 30).holds()).isTrue();
        assertThat(figure(101, 50).holds()).isFalse();
        assertThat(figure(91, 30).holds()).isFalse();
    }

    @Test
    void bytesAreToldExactly() {
        var line = read(figure(97_572, 91_107).json("arithmetic"));
        assertThat(line.get("figure").intValue()).isEqualTo(97_572);
    }

    @Test
    void onlyTheCasesThatAreNamedAreMeasured() throws Exception {
        assertThat(run("arithmetic", "products")).isZero();
        assertThat(ran).containsExactly("products");
    }

    @Test
    void anUnknownBenchmarkIsAnsweredWithTheList() throws Exception {
        assertThat(run("nonesuch")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("arithmetic", "nonesuch")).isEqualTo(2);
        assertThat(figures.size()).isZero();
        assertThat(ran).isEmpty();
        assertThat(remarks.toString(UTF_8)).contains("arithmetic: sums products");
    }

    @Test
    void theMedianAndTheTailOfRunsAreTold() throws Exception {
        var timings = new Timings();
        for (int run = 0; run < 3; run++) timings.time(() -> "done");
        timings.time(() -> {
            Thread.sleep(30);
            return "slow";
        });
        assertThat(timings.median()).isLessThan(0.03);
        assertThat(timings.p95()).isGreaterThanOrEqualTo(0.03).isEqualTo(timings.max());
        assertThat(timings.spread(1000).runs()).isEqualTo(4);
    }

    private int run(String... arguments) throws Exception {
        var known = Map.<String, Benchmark>of("arithmetic", new Arithmetic());
        return new Benchmarks(known, new PrintStream(figures, true, UTF_8), new PrintStream(remarks, true, UTF_8))
                .run(List.of(arguments));
    }

    private static Figure figure(double figure, double limit) {
        return new Figure("sums", figure, "ms", limit, 100, 3, new Figure.Spread(figure, figure, 1));
    }

    private static JsonNode read(String line) {
        return JsonMapper.builder().build().readTree(line);
    }

    private class Arithmetic implements Benchmark {

        @Override
        public List<String> cases() {
            return List.of("sums", "products");
        }

        @Override
        public void run(List<String> cases, Consumer<Figure> found) {
            ran.addAll(cases);
            cases.forEach(name -> found.accept(FIGURE));
        }
    }
}
