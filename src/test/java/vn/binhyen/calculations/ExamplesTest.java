package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/evaluate.md} promises. */
class ExamplesTest {

    private static final Path PAGE = Path.of("docs/evaluate.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyExampleIsComputed() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.path("method").stringValue(),
                        () -> assertThat(Methods.compute(
                                        example.path("method").stringValue(),
                                        new Input(example.path("input"), ReferenceCase.DIRECTORY)))
                                .isNotEmpty()));
    }

    @Test
    void everyMethodIsDocumentedWithAnExample() throws IOException {
        assertThat(examples().map(example -> example.path("method").stringValue()))
                .containsAll(Methods.keys());
    }

    private static Stream<JsonNode> examples() throws IOException {
        var json = new JsonMapper();
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> json.readTree(found.group(1)));
    }
}
