package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.binhyen.Route.Answer;
import vn.binhyen.Route.Asker;
import vn.binhyen.RouteRecords.World;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Role;
import vn.binhyen.database.TestServers;

/**
 * Asks for every route as every role, about an own record and about another's; {@code routes.txt} says who may. On
 * PostgreSQL 15 every route is asked for as those who may of one role for each kind of scope.
 */
@PersistenceTest
class RoutesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    private static final List<Asker> SCOPES =
            List.of(new Asker(Role.OFFICE), new Asker(Role.COMMUNE_DESK), new Asker(Role.ORGANISATION));

    private static World world;

    @Autowired
    MockMvc mvc;

    @BeforeAll
    static void makeRecords(@Autowired RouteRecords records) {
        world = records.make();
    }

    @Test
    void everyRouteStandsInTheTableAndEveryRowIsARoute(@Autowired ApplicationContext application) throws IOException {
        var rows = Route.table().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(routes(application));
    }

    @TestFactory
    Stream<DynamicTest> eachRouteAnswersWhomItMay() throws IOException {
        return Route.table().stream().map(route -> dynamicTest(route.toString(), () -> ask(route)));
    }

    static TreeSet<String> routes(ApplicationContext application) {
        var routes = new TreeSet<String>();
        for (var mapping :
                application.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((info, method) -> {
                if (isOurs(method)) routes.addAll(names(info));
            });
        }
        return routes;
    }

    /** A controller of the product, not of a library or of a test. */
    private static boolean isOurs(HandlerMethod method) {
        var type = method.getBeanType();
        var location = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return type.getName().startsWith("vn.binhyen.") && !location.contains("test-classes");
    }

    private static TreeSet<String> names(RequestMappingInfo info) {
        var methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        var names = new TreeSet<String>();
        for (var pattern : info.getPatternValues()) {
            if (methods.isEmpty()) names.add("ANY " + path(pattern));
            methods.forEach(method -> names.add(method + " " + path(pattern)));
        }
        return names;
    }

    private static String path(String pattern) {
        return pattern.isEmpty() ? "/" : pattern;
    }

    private void ask(Route route) throws Exception {
        var answers = new SoftAssertions();
        for (var asker : askers(route)) {
            if (route.owned()) check(answers, route, asker, true);
            check(answers, route, asker, false);
        }
        answers.assertAll();
    }

    /** On the oldest PostgreSQL those who may, of one role for each kind of scope: a city, a commune, an organisation. */
    private static List<Asker> askers(Route route) {
        if (!TestServers.isOldest()) return Route.ASKERS;
        var may = Route.ASKERS.stream()
                .filter(asker -> route.expected(asker, false).contains(Answer.ALLOWED))
                .toList();
        if (may.isEmpty()) return List.of(Route.ASKERS.getFirst());
        var scoped = may.stream().filter(SCOPES::contains).toList();
        return scoped.isEmpty() ? List.of(may.getFirst()) : scoped;
    }

    private void check(SoftAssertions answers, Route route, Asker asker, boolean other) throws Exception {
        var record = other ? world.others(route, asker) : world.own(route, asker);
        var response = mvc.perform(request(route, asker, record)).andReturn().getResponse();
        answers.assertThat(answer(response))
                .as("%s asks %s%s, status %d", asker, route, other ? ", another's" : "", response.getStatus())
                .isIn(route.expected(asker, other).stream().map(Enum::name).toArray());
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(
            Route route, Asker asker, Map<String, String> record) {
        var path = VARIABLE.matcher(route.pattern()).replaceAll(variable -> value(variable.group(1), record));
        var method = HttpMethod.valueOf(route.method().equals("ANY") ? "GET" : route.method());
        var sent = route.sent().replace("{uuid}", UUID.randomUUID().toString());
        var request = body(method, path, sent);
        if (method != HttpMethod.GET) request.with(csrf()); // a parameter, which some addresses do not know
        // What is guessed on one route locks nobody out of another
        request.remoteAddress("192.0.2." + Math.floorMod(route.toString().hashCode(), 250));
        request.accept(route.isForPrograms() ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
        if (method == HttpMethod.PUT) request.header(HttpHeaders.IF_MATCH, "\"1\"");
        return asker.role() == null
                ? request
                : request.with(Acting.as(world.accounts().get(asker.role()).id()));
    }

    private static AbstractMockHttpServletRequestBuilder<?> body(HttpMethod method, String path, String sent) {
        if (sent.startsWith("json ")) {
            return MockMvcRequestBuilders.request(method, path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(sent.substring(5));
        }
        AbstractMockHttpServletRequestBuilder<?> request = sent.startsWith("upload")
                ? MockMvcRequestBuilders.multipart(method, path).file("file", new byte[0])
                : MockMvcRequestBuilders.request(method, path);
        for (var field : sent.replaceFirst("^(form|upload) ?", "").split("&")) {
            if (!field.isEmpty())
                request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return request;
    }

    private static String value(String variable, Map<String, String> record) {
        return switch (variable) {
            case "format" -> "csv";
            case "purpose" -> "invitations";
            case "code" -> "00004";
            default -> record.getOrDefault(variable, UUID.randomUUID().toString());
        };
    }

    /** As far as permissions go; whatever is neither is told by its status. */
    private static String answer(MockHttpServletResponse response) {
        var led = response.getRedirectedUrl();
        return switch (response.getStatus()) {
            case 401 -> Answer.SIGN_IN.name();
            case 403 -> Answer.REFUSED.name();
            case 404 -> Answer.HIDDEN.name();
            case 200, 201, 202, 204, 409, 422, 428 -> Answer.ALLOWED.name();
            case 302, 303 ->
                led != null && led.contains("/sign-in?ready") || led == null || !led.contains("/sign-in")
                        ? Answer.ALLOWED.name()
                        : Answer.SIGN_IN.name();
            default -> "status " + response.getStatus();
        };
    }
}
