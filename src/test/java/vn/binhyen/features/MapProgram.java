package vn.binhyen.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that draws maps: it shows a token and follows links. */
record MapProgram(MockMvc mvc, String token, Locale language) {

    static final String ITEMS = "/api/v1/features/collections/%s/items";

    private static final JsonMapper JSON = new JsonMapper();

    MapProgram speaking(Locale other) {
        return new MapProgram(mvc, token, other);
    }

    MockHttpServletResponse ask(String address) {
        try {
            var request = MockMvcRequestBuilders.get(URI.create(address.replaceFirst("^http://[^/]+", "")))
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .header(HttpHeaders.ACCEPT, "application/geo+json, application/json, */*;q=0.5")
                    .locale(language);
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    JsonNode read(String address) {
        var answer = ask(address);
        assertThat(answer.getStatus()).as(address + " " + text(answer)).isEqualTo(200);
        return json(answer);
    }

    JsonNode items(String collection, String query) {
        return read(ITEMS.formatted(collection) + query);
    }

    /** The sentence with which a question is refused. */
    String refused(String address) {
        var answer = ask(address);
        assertThat(answer.getStatus()).as(address + " " + text(answer)).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        return json(answer).path("detail").asString();
    }

    /** The features of all pages. */
    List<JsonNode> all(String address) {
        var found = new ArrayList<JsonNode>();
        for (var at = address; at != null; ) {
            var page = read(at);
            assertThat(page.path("numberReturned").asInt())
                    .isEqualTo(page.path("features").size());
            page.path("features").forEach(found::add);
            at = link(page, "next");
        }
        return found;
    }

    static String link(JsonNode page, String rel) {
        return page.path("links")
                .valueStream()
                .filter(link -> link.path("rel").asString().equals(rel))
                .map(link -> link.path("href").asString())
                .findFirst()
                .orElse(null);
    }

    static List<String> names(JsonNode page) {
        return page.path("features")
                .valueStream()
                .map(feature -> feature.path("properties").path("name").asString())
                .toList();
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JSON.readTree(answer.getContentAsByteArray());
    }
}
