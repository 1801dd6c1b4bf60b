package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StaticFilesTest {

    private static final Path STATIC = Path.of("src/main/resources/static");

    @Test
    void theStyleSheetAsksNoOtherHostAndStaysSmall() throws IOException {
        var css = Files.readString(STATIC.resolve("app.css"));
        assertThat(css).doesNotContain("http:", "https:", "//", "@import", "data:");
        assertThat(css.length()).isLessThan(32_000);
    }

    @Test
    void everyFileTheStyleSheetNamesIsThere() throws IOException {
        var named = Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(Files.readString(STATIC.resolve("app.css")));
        assertThat(named.results().map(found -> found.group(1)).toList())
                .hasSize(4)
                .allSatisfy(file -> assertThat(STATIC.resolve(file)).isNotEmptyFile());
    }

    @Test
    void noTemplateHasStyleOrScriptInIt() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain(" style=", "<style", "javascript:", "https://unpkg")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContainPattern("<script(?![^>]* src=)[^>]*>");
        }
    }

    /** But for answers by a link: the address itself is the secret, and no session could be misused. */
    @Test
    void everyFormThatPostsCarriesTheToken() throws IOException {
        var form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
        for (var template : templates()) {
            if (template.endsWith("chasing/answer.jte")) continue;
            form.matcher(Files.readString(template))
                    .results()
                    .forEach(found ->
                            assertThat(found.group()).as(template.toString()).contains("@template.pages.csrf("));
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
