package vn.binhyen.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Somebody of an office, signed in, makes an endpoint by the API, watches what is sent there, and removes it. */
@ApplicationTest
class WebhookApiTest {

    private static final String PUBLIC = "https://8.8.8.8/hook";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    @Autowired
    DeliveryBook book;

    @Autowired
    Endpoints endpoints;

    @Autowired
    Deliveries deliveries;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    @Autowired
    Clock clock;

    Browser office;
    Browser stranger;
    int province;
    UUID id = UUID.randomUUID();

    @BeforeEach
    void somebodyOfAnOfficeIsSignedIn() {
        province = Ground.fresh(areas).province();
        office = signedIn(Grant.office(province, today()));
        stranger = signedIn(Grant.office(Ground.fresh(areas).province(), today()));
    }

    @AfterEach
    void nothingIsLeft() {
        Scopes.run(Scope.system("test"), () -> transaction.executeWithoutResult(status -> endpoints.remove(id)));
    }

    @Test
    void anEndpointIsMadeOnceAndItsSecretToldOnce() {
        var made = ask(office, POST, "", endpoint(PUBLIC), 201);
        assertThat(made.path("secret").asString()).startsWith(Secret.PREFIX);
        assertThat(ask(office, POST, "", endpoint(PUBLIC), 201).path("secret").isNull())
                .isTrue();
        assertThat(ask(office, GET, "", "", 200).toString())
                .contains(id.toString())
                .doesNotContain(Secret.PREFIX);
        assertThat(ask(office, GET, "/" + id, "", 200).path("url").asString()).isEqualTo(PUBLIC);
        assertThat(ask(stranger, GET, "", "", 200).toString()).doesNotContain(id.toString());
        ask(stranger, GET, "/" + id, "", 404);
        ask(stranger, DELETE, "/" + id, "", 404);
        ask(office, DELETE, "/" + id, "", 204);
        ask(office, DELETE, "/" + id, "", 404);
    }

    @Test
    void deliveriesAreListedInPiecesAndSentAgain() {
        ask(office, POST, "", endpoint(PUBLIC), 201);
        assertThat(ask(office, POST, "/" + id + "/pause", "", 200).path("pause").asString())
                .isEqualTo("BY_HAND");
        ask(office, POST, "/" + id + "/trial", "", 204);
        ask(office, POST, "/" + id + "/trial", "", 204);
        var newest = ask(office, GET, "/" + id + "/deliveries?size=1", "", 200);
        assertThat(newest.path("items")).hasSize(1);
        assertThat(newest.path("items").get(0).path("act").asString()).isEqualTo(Topics.TRIAL);
        var rest = ask(
                office,
                GET,
                "/" + id + "/deliveries?size=1&after=" + newest.path("next").asString(),
                "",
                200);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("next").isNull()).isTrue();
        var delivery = newest.path("items").get(0).path("id").asLong();
        ask(office, POST, "/" + id + "/deliveries/" + delivery + "/redelivery", "", 204);
        ask(office, POST, "/" + id + "/deliveries/0/redelivery", "", 404);
        ask(stranger, GET, "/" + id + "/deliveries", "", 404);
        ask(stranger, POST, "/" + id + "/deliveries/" + delivery + "/redelivery", "", 404);
        assertThat(ask(office, POST, "/" + id + "/resumption", "", 200)
                        .path("pause")
                        .isNull())
                .isTrue();
    }

    @Test
    void aTrialArrivesSignedWithTheSecretThatWasTold() throws Exception {
        try (var receiver = new Receiver()) {
            var secret = new Secret(
                    ask(office, POST, "", endpoint(PUBLIC), 201).path("secret").asString());
            ask(office, POST, "/" + id + "/trial", "", 204);
            lead(receiver.url());
            Scopes.<Integer, InterruptedException>call(
                    Scope.system("test"),
                    () -> new Courier(book, new Destinations(true), clock, Duration.ofSeconds(10)).drain());
            assertThat(receiver.heard()).hasSize(1);
            var heard = receiver.heard().getFirst();
            var at = java.time.Instant.ofEpochSecond(Long.parseLong(heard.timestamp()));
            assertThat(heard.signature()).isEqualTo(secret.signature(heard.id(), at, heard.body()));
            var log = ask(office, GET, "/" + id + "/deliveries", "", 200)
                    .path("items")
                    .get(0);
            assertThat(log.path("state").asString()).isEqualTo("DELIVERED");
            assertThat(log.path("message").asString()).isEqualTo(heard.id());
        }
    }

    @Test
    void anAddressInsideTheNetworkAndAForeignProvinceAreToldFieldByField() {
        var wrong = ask(
                office,
                POST,
                "",
                "{\"id\":\"%s\",\"name\":\"\",\"url\":\"https://10.0.0.1/\",\"reach\":\"0\",\"acts\":[]}".formatted(id),
                422);
        assertThat(fields(wrong)).containsExactlyInAnyOrder("name", "url", "reach", "acts");
        for (var address :
                List.of("https://10.0.0.1/", "https://localhost/", "https://[::1]/", "https://169.254.169.254/"))
            assertThat(sentence(address)).contains("mạng nội bộ");
        assertThat(sentence("http://8.8.8.8/")).contains("https://");
        assertThat(sentence("xyz")).contains("Địa chỉ chưa đúng");
        assertThat(ask(office, GET, "", "", 200).toString()).doesNotContain(id.toString());
    }

    @Test
    void aTokenNeverOpensDoorsForOtherPrograms() {
        assertThatThrownBy(() -> tokens.make(Grant.office(province, today()), Permission.CONNECT_PROGRAMS))
                .isInstanceOf(RuntimeException.class);
        var program = new Program(
                mvc,
                tokens.make(
                        Grant.office(province, today()),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES,
                        Permission.JUDGE_RESULTS));
        ask(office, POST, "", endpoint(PUBLIC), 201);
        program.ask(GET, "/webhooks", "", 403);
        program.post("/webhooks", endpoint(PUBLIC), 403);
        program.ask(GET, "/webhooks/" + id, "", 403);
        program.ask(GET, "/webhooks/" + id + "/deliveries", "", 403);
        for (var act : List.of("/pause", "/resumption", "/trial")) program.post("/webhooks/" + id + act, "", 403);
        program.delete("/webhooks/" + id, 403);
    }

    @Test
    void aStrangersPageMakesNothingInTheSession() {
        office.forgetPage();
        ask(office, POST, "", endpoint(PUBLIC), 403);
        assertThat(ask(office, GET, "", "", 200).toString()).doesNotContain(id.toString());
    }

    /** The address was checked when it was entered; here it is led to a receiver on this machine. */
    private void lead(String url) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> {
                    var made = endpoints.get(id);
                    var delivery = deliveries.of(id, null, 1).getFirst();
                    endpoints.remove(id);
                    endpoints.add(new Endpoint(
                            id,
                            made.provinceId(),
                            made.communeId(),
                            made.name(),
                            url,
                            made.acts(),
                            made.secret(),
                            made.madeAt(),
                            null,
                            null,
                            null));
                    deliveries.layOut(
                            endpoints.get(id), new Message(delivery.message(), delivery.act(), delivery.body()));
                }));
    }

    private String sentence(String url) {
        var wrong = ask(office, POST, "", endpoint(url), 422);
        assertThat(fields(wrong)).as(url).containsExactly("url");
        return wrong.path("errors").get(0).path("text").asString();
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    private String endpoint(String url) {
        return "{\"id\":\"%s\",\"name\":\"Phần mềm\",\"url\":\"%s\",\"reach\":\"%d\",\"acts\":[\"directives.issue\"]}"
                .formatted(id, url, province);
    }

    private static JsonNode ask(Browser browser, HttpMethod method, String path, String json, int status) {
        var answer = browser.ask(method, "/webhooks" + path, json);
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as("%s %s: %s", method, path, body).isEqualTo(status);
        return new JsonMapper().readTree(body.isEmpty() ? "null" : body);
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        browser.open("/webhooks/new");
        return browser;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
