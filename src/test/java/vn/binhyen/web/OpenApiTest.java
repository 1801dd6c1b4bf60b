package vn.binhyen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Route;

/** The description of the API is complete, for people who are not signed in too. */
@ApplicationTest
class OpenApiTest {

    @Autowired
    MockMvc mvc;

    JsonNode api;

    @BeforeEach
    void read() throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get("/api/openapi.json"))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        api = new JsonMapper().readTree(response.getContentAsByteArray());
    }

    @Test
    void itHoldsEveryRouteForProgramsAndNoOther() throws Exception {
        var described = new TreeSet<String>();
        api.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        var routes = Route.table().stream()
                .filter(Route::isForPrograms)
                .map(Route::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(routes);
    }

    @Test
    void eachRouteSaysWhatItDoesAndHowItRefuses() {
        api.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(route -> {
                    var name = route.getKey() + " " + path.getKey();
                    var operation = route.getValue();
                    assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
                    assertThat(operation.path("description").asString(""))
                            .as(name)
                            .isNotBlank();
                    var responses = operation.path("responses");
                    assertThat(responses.propertyNames())
                            .as(name)
                            .contains("401", "403")
                            .anyMatch(code -> code.startsWith("2"));
                    responses
                            .propertyStream()
                            .filter(response -> response.getKey().startsWith("4"))
                            .forEach(response -> assertThat(response.getValue()
                                            .path("content")
                                            .path("application/problem+json")
                                            .path("schema")
                                            .path("$ref")
                                            .asString(""))
                                    .as(name)
                                    .isEqualTo("#/components/schemas/Problem"));
                    if (path.getKey().contains("{"))
                        assertThat(responses.has("404")).as(name).isTrue();
                }));
    }

    @Test
    void whatNarrowsAListIsNamedOneByOne() {
        var models = api.path("paths").path("/api/v1/models").path("get").path("parameters");
        assertThat(models.valueStream().map(each -> each.path("name").asString()))
                .containsExactlyInAnyOrder("words", "stage", "kind", "meantFor", "commune", "sort", "after", "size");
        api.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(route -> route.getValue()
                                .path("parameters")
                                .valueStream()
                                .filter(each -> each.path("in").asString().equals("query"))
                                .forEach(each -> assertThat(each.path("schema").has("$ref")
                                                || each.path("schema")
                                                        .path("type")
                                                        .asString("")
                                                        .equals("object"))
                                        .as(route.getKey() + " " + path.getKey() + " " + each)
                                        .isFalse())));
    }

    @Test
    void aResultIsTakenAsJsonAndWithFiles() {
        var deliver = api.path("paths").path("/api/v1/obligations/{id}/result").path("post");
        var sent = deliver.path("requestBody").path("content");
        assertThat(sent.propertyNames()).contains("application/json", "multipart/form-data");
        var parts = sent.path("multipart/form-data").path("schema").path("properties");
        assertThat(parts.propertyNames()).contains("result", "files");
        assertThat(deliver.path("responses").has("413")).isTrue();
    }

    @Test
    void itTellsTheLicenceAndHowToSignIn() {
        assertThat(api.path("info").path("title").asString("")).isEqualTo("Bình Yên");
        assertThat(api.path("info").path("license").path("identifier").asString(""))
                .isEqualTo("Apache-2.0");
        assertThat(api.path("components")
                        .path("securitySchemes")
                        .path("basic")
                        .path("scheme")
                        .asString(""))
                .isEqualTo("basic");
        assertThat(api.path("components")
                        .path("securitySchemes")
                        .path("token")
                        .path("scheme")
                        .asString(""))
                .isEqualTo("bearer");
        assertThat(api.path("security").valueStream().flatMap(way -> way.propertyNames().stream()))
                .containsExactly("token", "basic");
    }
}
