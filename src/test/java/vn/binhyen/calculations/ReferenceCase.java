package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A worked case: input, expected quantities, and how near they are to be met. */
record ReferenceCase(JsonNode node) {

    static final Path DIRECTORY = Path.of("src/test/resources/evaluation");
    private static final JsonMapper JSON = new JsonMapper();

    /** How far an answer may lie from what is expected, for the quantity of the name. */
    interface Tolerance {
        double of(String name, double expected);
    }

    static Tolerance absolute(double tolerance) {
        return (name, expected) -> tolerance;
    }

    static Tolerance relative(double tolerance) {
        return (name, expected) -> tolerance * Math.abs(expected);
    }

    static ReferenceCase read(String id) {
        try {
            return new ReferenceCase(JSON.readTree(Files.readString(DIRECTORY.resolve(id + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> computed(String key) {
        return Methods.compute(key, new Input(node.path("input"), DIRECTORY));
    }

    JsonNode expected() {
        return node.path("expected");
    }

    static void compare(String name, JsonNode expected, Object computed, Tolerance tolerance) {
        compareNodes(name, expected, JSON.valueToTree(computed), tolerance);
    }

    private static void compareNodes(String name, JsonNode expected, JsonNode answer, Tolerance tolerance) {
        if (expected.isNumber()) {
            assertThat(answer.isNumber()).as(name + " is a number").isTrue();
            assertThat(answer.doubleValue())
                    .as(name)
                    .isCloseTo(expected.doubleValue(), Offset.offset(tolerance.of(name, expected.doubleValue())));
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(part -> compareNodes(
                            name + "." + part.getKey(), part.getValue(), answer.path(part.getKey()), tolerance));
        } else if (expected.isArray()) {
            assertThat(answer.size()).as(name).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++)
                compareNodes(name + "[" + i + "]", expected.get(i), answer.get(i), tolerance);
        } else {
            assertThat(answer).as(name).isEqualTo(expected);
        }
    }
}
