package vn.binhyen.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;

/** A program of an office makes an endpoint, watches what is sent there, and removes it. */
@PersistenceTest
class WebhookApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    @Autowired
    Clock clock;

    Program office;
    Program stranger;
    int province;
    UUID id = UUID.randomUUID();

    @BeforeEach
    void anOfficeHasAProgram() {
        province = province("48");
        office = new Program(mvc, token(province));
        stranger = new Program(mvc, token(province("79")));
    }

    @Test
    void anEndpointIsMadeOnceAndItsSecretToldOnce() {
        var made = office.post("/webhooks", endpoint("https://8.8.8.8/hook"), 201);
        assertThat(made.path("secret").asString()).startsWith(Secret.PREFIX);
        assertThat(office.post("/webhooks", endpoint("https://8.8.8.8/hook"), 201)
                        .path("secret")
                        .isNull())
                .isTrue();
        assertThat(office.get("/webhooks").toString()).contains(id.toString()).doesNotContain(Secret.PREFIX);
        stranger.ask(HttpMethod.GET, path(""), "", 404);
        stranger.delete(path(""), 404);
        office.delete(path(""), 204);
        office.delete(path(""), 404);
    }

    @Test
    void deliveriesAreListedAndSentAgain() {
        office.post("/webhooks", endpoint("https://8.8.8.8/hook"), 201);
        assertThat(office.post(path("/pause"), "", 200).path("pause").asString())
                .isEqualTo("BY_HAND");
        office.post(path("/trial"), "", 204);
        var delivery = office.get(path("/deliveries")).path("items").get(0);
        assertThat(delivery.path("act").asString()).isEqualTo(Topics.TRIAL);
        office.post(path("/deliveries/" + delivery.path("id").asLong() + "/redelivery"), "", 204);
        office.post(path("/deliveries/0/redelivery"), "", 404);
        stranger.ask(HttpMethod.GET, path("/deliveries"), "", 404);
        office.delete(path(""), 204);
    }

    @Test
    void anAddressInsideTheNetworkAndAForeignProvinceAreToldFieldByField() {
        var wrong = office.post(
                "/webhooks",
                "{\"id\":\"%s\",\"name\":\"\",\"url\":\"https://10.0.0.1/\",\"reach\":\"0\",\"acts\":[]}".formatted(id),
                422);
        assertThat(wrong.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactlyInAnyOrder("name", "url", "reach", "acts");
    }

    private String endpoint(String url) {
        return "{\"id\":\"%s\",\"name\":\"Phần mềm\",\"url\":\"%s\",\"reach\":\"%d\",\"acts\":[\"directives.issue\"]}"
                .formatted(id, url, province);
    }

    private String path(String rest) {
        return "/webhooks/" + id + rest;
    }

    private String token(int area) {
        return tokens.make(Grant.office(area, LocalDate.now(clock)), Permission.CONNECT_PROGRAMS);
    }

    private int province(String code) {
        return areas.findProvince(code, LocalDate.now(clock)).orElseThrow().id().value();
    }
}
