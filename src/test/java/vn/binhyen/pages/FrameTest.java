package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(controllers = LanguageController.class)
@Import({FrameTest.Echo.class, FrameTest.Entries.class})
@WithMockUser(username = "thuongtruc")
class FrameTest {

    private static final int FIRST_VISIT = 150_000;

    @Autowired
    MockMvcTester mvc;

    @Test
    void thePageIsVietnameseWhateverTheBrowserPrefers() {
        assertThat(mvc.get().uri("/nowhere").header("Accept-Language", "en,fr;q=0.8"))
                .bodyText()
                .contains("<html lang=\"vi\">", "Bình Yên");
    }

    @Test
    void anUnknownLanguageIsVietnamese() {
        assertThat(mvc.get().uri("/nowhere").cookie(new Cookie("binhyen_language", "fr<script>")))
                .bodyText()
                .contains("<html lang=\"vi\">");
    }

    @Test
    void choosingALanguageKeepsItAndLeadsBack() {
        var answer = mvc.post()
                .uri("/language")
                .with(csrf())
                .param("language", "en")
                .param("back", "/directives?state=late")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/directives?state=late");
        assertThat(answer.getResponse().getHeader("Set-Cookie"))
                .contains("binhyen_language=en", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "/\t/example.org",
                "example",
                "",
                "/a b"
            })
    void aLanguageNeverLeadsToAnotherSite(String back) {
        assertThat(mvc.post()
                        .uri("/language")
                        .with(csrf())
                        .param("language", "en")
                        .param("back", back))
                .hasHeader("Location", "/");
    }

    @Test
    void aLanguageIsNotChosenWithoutTheToken() {
        assertThat(mvc.post().uri("/language").param("language", "en")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theNavigationShowsWhatTheViewerMayUse() {
        assertThat(mvc.get().uri("/nowhere"))
                .bodyText()
                .contains("href=\"/nowhere\" aria-current=\"page\"", "thuongtruc", "action=\"/sign-out\"")
                .doesNotContain("href=\"/secret\"");
        assertThat(mvc.get()
                        .uri("/nowhere")
                        .with(user("another").authorities(AuthorityUtils.createAuthorityList("MAY_SEE"))))
                .bodyText()
                .contains("href=\"/secret\"");
    }

    @Test
    void aNamedViewerIsShownByName() {
        assertThat(mvc.get().uri("/nowhere").with(user(new Clerk())))
                .bodyText()
                .contains("Nguyễn Thị Mẫu")
                .doesNotContain("clerk-1");
    }

    @Test
    void whatIsTypedIsComposedAlsoInLists() {
        var decomposed = Normalizer.normalize("Hoà Bình – Đường Láng", Normalizer.Form.NFD);
        assertThat(mvc.post()
                        .uri("/echo")
                        .with(csrf())
                        .param("name", decomposed)
                        .param("many", decomposed, decomposed))
                .bodyText()
                .isEqualTo("Hoà Bình – Đường Láng|[Hoà Bình – Đường Láng, Hoà Bình – Đường Láng]");
    }

    @Test
    void staticFilesCarryTheirHashAndAreKeptForAYear() {
        var css = addresses().stream()
                .filter(path -> path.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        assertThat(css).matches("/app-[0-9a-f]{32}\\.css");
        assertThat(mvc.get().uri(css)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
        assertThat(mvc.get().uri(css)).bodyText().containsPattern("be-vietnam-pro-latin-400-[0-9a-f]{32}\\.woff2");
    }

    @Test
    void theFirstVisitIsSmall() throws IOException {
        var page = mvc.get().uri("/nowhere").exchange().getResponse().getContentAsByteArray();
        var bytes = zipped(page);
        var css = "";
        for (var path : addresses()) {
            var file = mvc.get().uri(path).exchange().getResponse();
            bytes += path.endsWith(".woff2") ? 0 : zipped(file.getContentAsByteArray());
            if (path.endsWith(".css")) css = file.getContentAsString();
        }
        for (var font : found("url\\(\"([^\"]+)\"\\)", css)) {
            var file = mvc.get().uri(URI.create("/app.css").resolve(font)).exchange();
            assertThat(file).hasStatusOk();
            bytes += file.getResponse().getContentAsByteArray().length;
        }
        assertThat(bytes).isBetween(60_000, FIRST_VISIT);
    }

    @Test
    void htmxMayNotRunTextAsCode() {
        var page = mvc.get().uri("/nowhere").exchange();
        var settings = found(
                "name=\"htmx-config\" content='([^']+)'",
                body(page.getResponse().getContentAsByteArray()));
        var json = JsonMapper.shared().readTree(settings.getFirst());
        assertThat(json.path("allowEval").asBoolean(true)).isFalse();
        assertThat(json.path("includeIndicatorStyles").asBoolean(true)).isFalse();
        assertThat(json.path("allowScriptTags").asBoolean(true)).isFalse();
    }

    private List<String> addresses() {
        var page = body(mvc.get().uri("/nowhere").exchange().getResponse().getContentAsByteArray());
        return found("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|woff2))\"", page).stream()
                .distinct()
                .toList();
    }

    private static String body(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(zipped)) {
            stream.write(bytes);
        }
        return zipped.size();
    }

    @RestController
    static class Echo {

        record Form(String name, List<String> many) {}

        @PostMapping("/echo")
        String echo(Form form, @RequestParam String name) {
            return name + "|" + form.many();
        }
    }

    static class Entries {

        @Bean
        NavigationEntry everybody() {
            return new NavigationEntry("pages.product", "/nowhere", 1, null);
        }

        @Bean
        NavigationEntry some() {
            return new NavigationEntry("pages.pager", "/secret", 2, "MAY_SEE");
        }
    }

    static class Clerk extends User implements Named {

        Clerk() {
            super("clerk-1", "", List.of());
        }

        @Override
        public String displayName() {
            return "Nguyễn Thị Mẫu";
        }
    }
}
