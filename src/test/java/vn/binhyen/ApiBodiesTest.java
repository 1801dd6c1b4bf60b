package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.Route.Answer;
import vn.binhyen.Route.Asker;
import vn.binhyen.RouteRecords.World;
import vn.binhyen.accounts.Acting;

/** Sends every route that takes JSON what lacks everything, and what is of the wrong kind: each field is named. */
@ApplicationTest
class ApiBodiesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static World world;

    @Autowired
    MockMvc mvc;

    @BeforeAll
    static void makeRecords(@Autowired RouteRecords records) {
        world = records.make();
    }

    @TestFactory
    Stream<DynamicTest> whatLacksEverythingIsToldFieldByField() throws IOException {
        return routes().map(route -> dynamicTest(route.toString(), () -> {
            var answer = send(route, "{}", "vi");
            assertThat(answer.path("status").asInt(200)).as(answer.toString()).isIn(200, 201, 404, 409, 422, 428, 400);
            if (answer.path("status").asInt(200) == 422 || answer.path("status").asInt(200) == 400) checkErrors(answer);
        }));
    }

    @TestFactory
    Stream<DynamicTest> aValueOfTheWrongKindIsToldAtItsField() throws IOException {
        return routes().filter(route -> route.sent().contains("\"id\""))
                .map(route -> dynamicTest(route.toString(), () -> {
                    var answer = send(route, "{\"id\":{\"not\":\"an id\"}}", "vi");
                    assertThat(answer.path("status").asInt())
                            .as(answer.toString())
                            .isEqualTo(400);
                    checkErrors(answer);
                    assertThat(answer.path("errors").get(0).path("field").asString())
                            .isEqualTo("id");
                }));
    }

    /** {@link #send} fails where the answer is a failure of ours. */
    @TestFactory
    Stream<DynamicTest> aListThatHoldsNothingIsRefusedToo() throws IOException {
        return routes().filter(route -> route.sent().contains("["))
                .map(route -> dynamicTest(route.toString(), () -> {
                    var lists = route.sent().substring("json ".length()).replaceAll("\\[[^\\[\\]]*]", "[null]");
                    assertThat(send(route, lists, "vi").path("status").asInt()).isBetween(400, 499);
                }));
    }

    @Test
    void theSentencesAreInTheCallersLanguage() throws Exception {
        var route = Route.table().stream()
                .filter(each -> each.name().equals("POST /api/v1/directives/{id}/amendments"))
                .findFirst()
                .orElseThrow();
        assertThat(send(route, "{}", "vi").path("errors").toString())
                .contains("\"sha256\"", "\"kind\"", "\"reason\"", "Hãy nêu lý do.");
        assertThat(send(route, "{}", "en").path("errors").toString())
                .contains("\"sha256\"", "\"kind\"", "\"reason\"")
                .doesNotContain("Hãy");
    }

    private static void checkErrors(JsonNode problem) {
        assertThat(problem.path("errors")).as(problem.toString()).isNotEmpty();
        problem.path("errors").forEach(error -> {
            assertThat(error.path("field").isString()).as(problem.toString()).isTrue();
            assertThat(error.path("text").asString(""))
                    .as(problem.toString())
                    .matches("\\p{Lu}.*[.?]")
                    .doesNotContain("must ");
        });
    }

    private static Stream<Route> routes() throws IOException {
        return Route.table().stream()
                .filter(route -> route.isForPrograms() && route.sent().startsWith("json "));
    }

    private JsonNode send(Route route, String json, String language) throws Exception {
        var asker = Route.ASKERS.stream()
                .filter(each -> route.expected(each, false).contains(Answer.ALLOWED))
                .findFirst()
                .orElse(new Asker(vn.binhyen.accounts.Role.OFFICE));
        var record = world.own(route, asker);
        var path = VARIABLE.matcher(route.pattern()).replaceAll(variable -> value(variable.group(1), record));
        var response = mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), path)
                        .with(csrf())
                        .with(Acting.as(world.accounts().get(asker.role()).id()))
                        .header(HttpHeaders.IF_MATCH, "\"1\"")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isLessThan(500);
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (response.getStatus() < 400) return new JsonMapper().readTree("{}");
        assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return new JsonMapper().readTree(body);
    }

    private static String value(String variable, Map<String, String> record) {
        return record.getOrDefault(variable, UUID.randomUUID().toString());
    }
}
