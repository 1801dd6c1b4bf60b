package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The same panel once by months, and once by years of which every other was observed. */
class EventTimesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @CsvSource({"did-poisson, event_study", "did-linear, event_study", "sun-abraham, event_study"})
    void areCountedInTheUnitOfTheTimes(String key, String study) throws IOException {
        var twice = eventTimes(list(everyOtherYear(key).get(study)));
        assertThat(twice)
                .containsExactlyElementsOf(eventTimes(list(byMonths(key).get(study))).stream()
                        .map(time -> 2 * time)
                        .toList());
    }

    @Test
    void nameTermsAsTheFileCountsThem() throws IOException {
        assertThat(list(everyOtherYear("sun-abraham").get("terms")).stream().map(Object::toString))
                .contains("month::-4", "month::0", "month::2")
                .doesNotContain("month::-2", "month::1");
        assertThat(map(everyOtherYear("did-poisson").get("by_event_time"))).containsKeys("2", "4");
        var dynamic = map(everyOtherYear("callaway-santanna").get("dynamic"));
        assertThat(eventTimes(list(dynamic.get("by_event_time"))))
                .contains(-4L, 0L, 2L)
                .doesNotContain(1L);
    }

    @Test
    void aMissedSlopeIsByTheUnitOfTheTimes() throws IOException {
        double once = slope(byMonths("did-poisson"));
        assertThat(slope(everyOtherYear("did-poisson"))).isCloseTo(once / 2, within(1e-12));
    }

    private static double slope(Map<String, Object> told) {
        return (double) Objects.requireNonNull(map(told.get("pre_trend")).get("missed_slope"));
    }

    private static Map<String, Object> byMonths(String key) {
        return compute(key, ReferenceCase.DIRECTORY);
    }

    private Map<String, Object> everyOtherYear(String key) throws IOException {
        var lines = Files.readAllLines(ReferenceCase.DIRECTORY.resolve("staggered-counts.csv"));
        var other = lines.stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(line -> line[0] + "," + year(line[1]) + "," + year(line[2]) + "," + line[3])
                .collect(Collectors.joining("\n"));
        Files.writeString(directory.resolve("staggered-counts.csv"), lines.getFirst() + "\n" + other);
        return compute(key, directory);
    }

    private static String year(String month) {
        return month.isEmpty() ? "" : "" + (2000 + 2 * Integer.parseInt(month));
    }

    private static Map<String, Object> compute(String key, Path directory) {
        return Methods.compute(key, new Input(JSON.readTree("""
                {"data":"staggered-counts.csv","unit":"unit","time":"month","adoption":"adoption","outcome":"events"}
                """), directory));
    }

    private static List<Long> eventTimes(List<?> study) {
        return study.stream()
                .map(point -> ((Number) Objects.requireNonNull(map(point).get("event_time"))).longValue())
                .toList();
    }

    private static List<?> list(@Nullable Object told) {
        return (List<?>) Objects.requireNonNull(told);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object told) {
        return (Map<String, Object>) Objects.requireNonNull(told);
    }
}
