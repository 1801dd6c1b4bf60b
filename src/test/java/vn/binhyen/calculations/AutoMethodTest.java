package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.evaluation.Unusable;

class AutoMethodTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOTALS = """
            "units": [{"unit": "gate", "role": "treated", "before": 400, "after": 200},
                      {"unit": "other", "role": "comparison", "before": 400, "after": 410}]
            """;

    @TempDir
    Path directory;

    @Test
    void totalsOfTwoAreasAreJudged() {
        var told = auto("\"chosen\": \"otherwise\", " + TOTALS);
        assertThat(told)
                .containsEntry("verdict", "SHOWN_REDUCTION")
                .containsEntry("level", 3)
                .containsEntry("method", "rate_ratio")
                .containsKey("missed_slope");
        assertThat(told.get("wdd"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("target", "phi")
                .extractingByKey("target", InstanceOfAssertFactories.MAP)
                .containsEntry("estimate", -210.0);
        assertThat(told.get("effect"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("observed", 200.0)
                .containsKeys("expected", "prevented", "rirr", "ci", "p", "pct");
        assertThat(told.get("words"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("verdict", "size", "sure", "change");
    }

    @Test
    void aRefusalTellsItsGatesAndNoEffect() {
        var told = auto("\"looks\": 2, " + TOTALS);
        assertThat(told).containsEntry("verdict", "REFUSED").doesNotContainKey("effect");
        assertThat((List<?>) told.get("gates"))
                .extracting(gate -> String.valueOf(((Map<?, ?>) gate).get("gate")))
                .containsExactly("choice_unknown", "repeated_looks");
    }

    @Test
    void monthsMayBeGivenAsTwoLists() {
        var told = auto(
                "\"chosen\": \"random\", \"units\": ["
                        + "{\"unit\": 1, \"role\": \"treated\", \"before\": [30,31,29,30,28,33,30], \"after\": [12,14,11,13,15]},"
                        + "{\"unit\": 2, \"role\": \"comparison\", \"before\": [30,29,31,30,32,28,30], \"after\": [31,28,30,32,29]}]");
        assertThat(told).containsEntry("verdict", "SHOWN_REDUCTION").containsEntry("level", 5);
    }

    @Test
    void aFileWithRolesAndWindowsIsJudgedInThem() throws IOException {
        var rows = new StringBuilder("area,month,thefts\n");
        for (int month = 1; month <= 40; month++) {
            rows.append("north,")
                    .append(month)
                    .append(',')
                    .append(month > 26 ? 20 + month % 3 : 40 + month % 4)
                    .append('\n');
            rows.append("south,")
                    .append(month)
                    .append(',')
                    .append(40 + month % 5)
                    .append('\n');
        }
        Files.writeString(directory.resolve("thefts.csv"), rows);
        var windows = "\"data\": \"thefts.csv\", \"unit\": \"area\", \"time\": \"month\", \"outcome\": \"thefts\", "
                + "\"roles\": {\"north\": \"treated\", \"south\": \"comparison\"}, "
                + "\"windows\": {\"before\": [1, 24], \"after\": [27, 40]}, ";
        var told = auto(windows + "\"chosen\": \"otherwise\"");
        assertThat(told).containsEntry("verdict", "SHOWN_REDUCTION");
        assertThat(auto(windows + "\"chosen\": \"otherwise\", \"recording_changes\": [30]"))
                .containsEntry("verdict", "REFUSED");
        assertThat(auto(windows + "\"chosen\": \"otherwise\", \"recording_changes\": [41, 1]"))
                .containsEntry("verdict", "SHOWN_REDUCTION");
        assertThat(auto(windows + "\"chosen\": \"worst\", \"selection_window\": [1, 6]"))
                .containsEntry("verdict", "SHOWN_REDUCTION");
        assertThat(auto(windows + "\"chosen\": \"worst\", \"selection_window\": [1, 26]"))
                .containsEntry("verdict", "REFUSED");
        assertThat(auto(windows + "\"chosen\": \"worst\", \"selection_window\": [-12, 0]"))
                .containsEntry("verdict", "SHOWN_REDUCTION");
    }

    /** Twelve and twelve gates would be enough to judge chance between them; two and two schools are not. */
    @Test
    void gatesOfOneSchoolAreOnePlace() {
        var units = new StringBuilder();
        for (int gate = 0; gate < 24; gate++) {
            boolean with = gate < 12;
            units.append(gate == 0 ? "" : ", ").append("{\"unit\": ").append(gate);
            units.append(", \"cluster\": \"school ").append(gate / 6).append("\", \"role\": \"");
            units.append(with ? "treated" : "comparison").append("\", \"adoption\": 13, \"counts\": [");
            for (int month = 0; month < 24; month++) {
                int count = 10 + (gate * gate * 5 + month * 7 + gate * month) % 7;
                units.append(month == 0 ? "" : ", ").append(with && month >= 12 ? count / 2 : count);
            }
            units.append("]}");
        }
        var gates = "\"chosen\": \"otherwise\", \"units\": [" + units + "]";
        assertThat(auto(gates.replaceAll("\"cluster\": \"school .\", ", ""))).containsEntry("method", "panel");
        assertThat(auto(gates))
                .containsEntry("method", "panel_by_permutation")
                .containsEntry("verdict", "NOT_SHOWN")
                .extractingByKey("notes", InstanceOfAssertFactories.LIST)
                .contains("too_few_for_chance");
    }

    @Test
    void monthsMayBeWrittenOutAndNoneMayBeMissing() throws IOException {
        var rows = new StringBuilder("area,month,thefts,began\n");
        for (int month = 0; month < 40; month++) {
            var told = "%d-%02d".formatted(2022 + month / 12, month % 12 + 1);
            rows.append("north," + told + ',' + (month >= 26 ? 20 + month % 3 : 40 + month % 4) + ",2024-03\n");
            rows.append("south," + told + ',' + (40 + month % 5) + ",\n");
        }
        Files.writeString(directory.resolve("thefts.csv"), rows);
        var data = "\"data\": \"%s.csv\", \"unit\": \"area\", \"time\": \"month\", \"outcome\": \"thefts\", "
                + "\"adoption\": \"began\", \"roles\": {\"north\": \"treated\", \"south\": \"comparison\"}, "
                + "\"chosen\": \"worst\", \"selection_window\": [\"2022-01\", \"2022-06\"]";
        assertThat(auto(data.formatted("thefts"))).containsEntry("verdict", "SHOWN_REDUCTION");
        assertThat(auto(data.formatted("thefts") + ", \"recording_changes\": \"2024-06\""))
                .containsEntry("verdict", "REFUSED");
        var without = rows.toString()
                .lines()
                .filter(line -> !line.contains("2023-05"))
                .toList();
        Files.write(directory.resolve("gap.csv"), without);
        assertThatThrownBy(() -> auto(data.formatted("gap")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("2023-04")
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"chosen\": \"best\", \"units\": [{\"unit\":1,\"role\":\"treated\",\"before\":1,\"after\":2}] | chosen",
                "\"registered\": \"never\", \"units\": [{\"unit\":1,\"role\":\"treated\",\"before\":1,\"after\":2}] | registered",
                "\"units\": [{\"unit\":1,\"role\":\"friend\",\"before\":1,\"after\":2}] | role",
                "\"units\": [{\"unit\":1,\"role\":\"treated\",\"counts\":[1,2,3]}] | adoption",
                "\"units\": [] | at least one",
                "\"units\": [{\"unit\":1,\"role\":\"treated\",\"before\":-1,\"after\":2}] | from 0 on",
                "\"units\": [{\"unit\":1,\"role\":\"treated\",\"counts\":[1,2],\"adoption\":2},"
                        + "{\"unit\":2,\"role\":\"comparison\",\"counts\":[1]}] | each month",
                "\"data\": \"none.csv\" | cannot be read"
            })
    void aDesignThatCannotBeReadIsRefused(String fields, String word) {
        assertThatThrownBy(() -> auto(fields)).isInstanceOf(Unusable.class).hasMessageContaining(word);
    }

    private Map<String, Object> auto(String fields) {
        return Methods.compute("auto", new Input(JSON.readTree("{" + fields + "}"), directory));
    }
}
