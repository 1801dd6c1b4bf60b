package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.MapBindingResult;

class ComponentsTest {

    private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static final Pattern KIND = Pattern.compile("kind = \"([a-z]+)\"");

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), "vn.binhyen");
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/design");

    static List<String> components() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/jte/pages"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A kind that the style sheet does not know looks like any other. */
    @Test
    void everyKindOfNoticeHasItsColour() throws IOException {
        var styles = Files.readString(Path.of("src/main/resources/static/app.css"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var calls = Files.readString(file).lines().filter(line -> line.contains("@template.pages.notice("));
                assertThat(calls.flatMap(line -> KIND.matcher(line).results()))
                        .as(file.toString())
                        .allSatisfy(found -> assertThat("info " + styles)
                                .contains(found.group(1).equals("info") ? "info" : ".notice-" + found.group(1) + " {"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void showsWhatItIsGivenAsTextOnly(String component) throws IOException {
        var html = render(component, PageFixture.page(request));
        assertThat(html).doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @MethodSource("components")
    void showsProblemsAndWhatWasTypedAsTextOnly(String component) throws IOException {
        request.setParameter(ATTACK, ATTACK);
        var errors = new MapBindingResult(new HashMap<>(), "form");
        errors.rejectValue(ATTACK, "none", "{attack}");
        errors.reject("none", ATTACK.replace("'", "''"));
        var html = render(component, PageFixture.page(request, errors));
        assertThat(html).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void aFieldKeepsWhatWasTypedAndSaysWhatIsWrong() throws IOException {
        request.setParameter("day", "31/02/2026");
        var errors = new MapBindingResult(new HashMap<>(), "form");
        errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        var html = render("dateField.jte", PageFixture.page(request, errors), Map.of("name", "day", "label", "Ngày"));
        assertThat(html)
                .contains("value=\"31/02/2026\"", "aria-invalid=\"true\"", "aria-describedby=\"day-hint day-problem\"")
                .contains("Ngày chưa đúng");
    }

    @Test
    void theSummaryOfProblemsLeadsToTheField() throws IOException {
        var errors = new MapBindingResult(new HashMap<>(), "form");
        errors.rejectValue("symbol", "NotBlank");
        var html = render(
                "errorSummary.jte",
                PageFixture.page(request, errors),
                Map.of("labels", Map.of("symbol", "Số, ký hiệu")));
        assertThat(html).contains("<a href=\"#symbol\">Số, ký hiệu: Hãy điền ô này.</a>");
    }

    @Test
    void choicesThatWereSentStayChosenAndOthersDoNot() throws IOException {
        request.setParameter("kinds", "school");
        var errors = new MapBindingResult(new HashMap<>(), "form");
        errors.rejectValue("other", "NotBlank");
        var values = Map.<String, Object>of(
                "name",
                "kinds",
                "label",
                "Giao cho",
                "choices",
                List.of(new Choice("agency", "Cơ quan"), new Choice("school", "Nhà trường")),
                "values",
                List.of("agency"));
        assertThat(render("checkboxes.jte", PageFixture.page(request, errors), values))
                .contains("value=\"school\" checked", "value=\"agency\">");
    }

    @Test
    void aPasswordIsNeverSentBack() throws IOException {
        var values =
                Map.<String, Object>of("name", "password", "label", "Mật khẩu", "type", "password", "value", "bí mật");
        assertThat(render("textField.jte", PageFixture.page(request), values)).doesNotContain("bí mật");
    }

    @Test
    void besideFreeTextStandTheOfficialDoors() throws IOException {
        assertThat(render("textArea.jte", PageFixture.page(request), Map.of("name", "comment", "label", "Nội dung")))
                .contains("113", "111", "VNeID", "Công an phường, xã", "Mật", "học sinh");
    }

    private String render(String component, Page page) throws IOException {
        return render(component, page, Map.of());
    }

    private String render(String component, Page page, Map<String, Object> given) {
        var values = new HashMap<String, Object>();
        engine.getParamInfo("pages/" + component).forEach((name, type) -> {
            var attack = given.isEmpty() && !name.equals("page") ? attack(component + " " + name, type) : null;
            if (attack != null) values.put(name, attack);
        });
        values.putAll(given);
        values.put("page", page);
        var output = new StringOutput();
        engine.render("pages/" + component, values, output);
        return output.toString();
    }

    private static Object attack(String name, Class<?> type) {
        if (type == String.class || type == Object.class) return ATTACK;
        if (type == boolean.class) return true;
        if (type == int.class) return 3;
        if (type == long.class) return 3L;
        if (type == Content.class) return (Content) output -> output.writeContent("<b>ours</b>");
        if (name.equals("radioParts.jte parts"))
            return Map.of(ATTACK, (Content) output -> output.writeContent("<b>ours</b>"));
        if (Map.class.isAssignableFrom(type)) return Map.of(ATTACK, ATTACK);
        if (Collection.class.isAssignableFrom(type)) return attacks(name);
        throw new IllegalArgumentException(name + " " + type);
    }

    private static Collection<?> attacks(String name) {
        if (name.equals("steps.jte steps")) return List.of(new Step(ATTACK, Step.State.CURRENT, ATTACK));
        if (name.equals("navigation.jte entries"))
            return List.of(new NavigationEntry("pages.product", ATTACK, 1, null));
        return switch (name.substring(name.indexOf(' ') + 1)) {
            case "choices" -> List.of(new Choice(ATTACK, ATTACK, ATTACK));
            case "crumbs" -> List.of(new Crumb(ATTACK, ATTACK));
            case "entries" -> List.of(new TimelineEntry(Instant.EPOCH, ATTACK, ATTACK, ATTACK));
            case "files" -> List.of(new FileLink(ATTACK, ATTACK, ATTACK, 1, ATTACK));
            case "steps" -> List.of(ATTACK);
            case "values" -> Set.of(ATTACK);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
