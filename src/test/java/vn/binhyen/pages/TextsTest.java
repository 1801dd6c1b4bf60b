package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class TextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\btext\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9_])\"");
    private static final Pattern SPRING_CODE =
            Pattern.compile("(problemDetail\\.|[A-Z][A-Za-z]+$|[A-Z][A-Za-z]+\\.|typeMismatch).*");

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() throws IOException {
        for (var module : modules()) {
            assertThat(keys(module, "en")).as(module).isEqualTo(keys(module, "vi"));
        }
    }

    /** Of two lines with one key the later one wins in silence. */
    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (var module : modules()) {
            for (var language : List.of("vi", "en")) {
                var lines = Files.readAllLines(MESSAGES.resolve(module + "_" + language + ".properties"));
                assertThat(lines.stream()
                                .filter(line -> line.matches("[A-Za-z].*=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(module + " in " + language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyTextSaysSomethingIsComposedAndCanBeFormatted() throws IOException {
        for (var module : modules()) {
            for (var language : List.of("vi", "en")) {
                read(module, language).forEach((key, text) -> {
                    assertThat(text.toString()).as("%s in %s", key, language).isNotBlank();
                    assertThat(Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC))
                            .as("%s in %s is NFC", key, language)
                            .isTrue();
                    assertThat(new MessageFormat(text.toString()).format(new Object[9]))
                            .as("%s in %s", key, language)
                            .isNotBlank();
                });
            }
        }
    }

    /** “Cơ sở” alone means a hamlet in circular 124, a base of the city's police, a building: never an organisation. */
    @Test
    void anOrganisationHasOneName() throws IOException {
        var other = Pattern.compile("(?iu)(?<!trung học )cơ sở(?! giáo dục| dữ liệu)");
        for (var module : modules()) {
            read(module, "vi")
                    .forEach((key, text) ->
                            assertThat(text.toString()).as(key.toString()).doesNotContainPattern(other));
        }
    }

    @Test
    void aLoneApostropheIsDoubled() throws IOException {
        for (var module : modules()) {
            for (var language : List.of("vi", "en")) {
                read(module, language)
                        .forEach((key, text) -> assertThat(text.toString()
                                        .replace("''", "")
                                        .replace("'{'", "")
                                        .replace("'}'", ""))
                                .as("%s in %s", key, language)
                                .doesNotContain("'"));
            }
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        for (var module : modules()) {
            var english = read(module, "en");
            read(module, "vi")
                    .forEach((key, text) -> assertThat(arguments(english.getProperty(key.toString())))
                            .as(key.toString())
                            .isEqualTo(arguments(text.toString())));
        }
    }

    @Test
    void everyKeyStartsWithTheNameOfItsModule() throws IOException {
        for (var module : modules()) {
            assertThat(keys(module, "vi"))
                    .as(module)
                    .allMatch(key -> key.startsWith(module + ".")
                            || SPRING_CODE.matcher(key).matches());
        }
    }

    @Test
    void everyTextThatATemplateOrClassNamesExists() throws IOException {
        var known = new TreeSet<String>();
        for (var module : modules()) known.addAll(keys(module, "vi"));
        for (var source : sources()) {
            var used = USED.matcher(Files.readString(source));
            while (used.find()) {
                assertThat(known).as("used in %s", source).contains(used.group(1));
            }
        }
    }

    @Test
    void aMissingTextFailsInTestsAndShowsItsKeyInUse() throws IOException {
        var messages = PagesConfiguration.messageSource();
        assertThat(new Texts(messages, "show").text(Texts.VIETNAMESE, "pages.nobody.wrote.this"))
                .isEqualTo("pages.nobody.wrote.this");
        assertThatThrownBy(() -> new Texts(messages, "fail").text(Texts.VIETNAMESE, "pages.nobody.wrote.this"))
                .isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void textsAreReadAsUtf8AndArgumentsAreWrittenInTheLanguage() throws IOException {
        var texts = new Texts(PagesConfiguration.messageSource(), "fail");
        assertThat(texts.text(Texts.VIETNAMESE, "pages.pager.shown", 1250)).isEqualTo("Đang hiện 1.250 dòng");
        assertThat(texts.text(Texts.ENGLISH, "pages.pager.shown", 1250)).isEqualTo("Showing 1,250 rows");
        assertThat(texts.text(Texts.ENGLISH, "pages.footer.scope")).contains("anybody's");
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_(vi|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String module, String language) throws IOException {
        return new TreeSet<>(read(module, language).stringPropertyNames());
    }

    private static Properties read(String module, String language) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(
                MESSAGES.resolve(module + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }

    private static Set<String> arguments(String text) {
        var arguments = new TreeSet<String>();
        Pattern.compile("\\{(\\d)").matcher(text).results().forEach(found -> arguments.add(found.group(1)));
        return arguments;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> classes = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(templates, classes)
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
