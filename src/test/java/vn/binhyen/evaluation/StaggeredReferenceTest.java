package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.known;
import static vn.binhyen.evaluation.Known.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The panel {@code base_stagg} of the R package fixest, whose licence (GPL-3) keeps it out of this repository: runs where
 * {@code BINHYEN_REFERENCE} names the directory of the worked cases.
 */
@EnabledIfEnvironmentVariable(named = "BINHYEN_REFERENCE", matches = ".+")
class StaggeredReferenceTest {

    @Test
    void sunAndAbrahamsEventStudyIsThatOfFixest() throws IOException {
        var study = SunAbraham.estimate(panel());
        var expected = expected().get("sun_abraham");
        assertThat(study.terms()).hasSize(expected.get("terms").size());
        for (int i = 0; i < study.terms().size(); i++) {
            var term = study.terms().get(i);
            assertThat("year::" + term.eventTime())
                    .isEqualTo(expected.get("terms").get(i).asString());
            agrees(
                    term.effect(),
                    expected.get("estimate").get(i),
                    expected.get("se_cluster_unit").get(i));
        }
        agrees(study.overall(), expected.get("att"), expected.get("att_se"));
    }

    private static void agrees(Effect effect, JsonNode estimate, JsonNode error) {
        assertThat(effect.estimate()).isCloseTo(estimate.asDouble(), within(1e-7));
        assertThat(precision(effect).standardError() / error.asDouble()).isCloseTo(1, within(1e-6));
    }

    @Test
    void imputationKeepsUnitsWithOneUntreatedPeriod() throws IOException {
        var found = LinearImputation.estimate(panel());
        var expected = expected().get("imputation");
        assertThat(found.overall().estimate()).isCloseTo(expected.get("att").asDouble(), within(1e-7));
        assertThat(found.totals().rows())
                .isEqualTo(expected.get("n_treated_observations").asInt());
        for (var point : found.eventStudy()) {
            if (point.eventTime() < 0) continue;
            double wanted =
                    expected.get("by_event_time").get("" + point.eventTime()).asDouble();
            assertThat(known(point.effect()).estimate()).isCloseTo(wanted, within(1e-7));
        }
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(text("p07-staggered-did-base-stagg.json"))
                .get("expected");
    }

    private static Panel panel() throws IOException {
        var rows = new PanelRows();
        text("base_stagg.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(fields -> rows.add(new PanelRows.Row(
                        fields[0],
                        Long.parseLong(fields[1]),
                        Long.parseLong(fields[2]),
                        Double.parseDouble(fields[7]),
                        1,
                        fields[0])));
        return rows.panel();
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(System.getenv("BINHYEN_REFERENCE"), file));
    }
}
