package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.organisations.OrganisationId;

/** What programs do with sessions. */
@ApplicationTest
class SessionApiTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    Ground ground;
    OrganisationId school;
    Browser own;

    @BeforeEach
    void aSchoolOfItsOwn() {
        ground = Ground.fresh(areas);
        school = registered.school(ground);
        own = registered.signedIn(mvc, Grant.organisation(school.value(), TODAY));
        own.open("/activities");
    }

    @Test
    void aSessionIsPlannedHeldCorrectedAndConfirmed() throws Exception {
        var id = UUID.randomUUID();
        var planned = json(own.ask(HttpMethod.POST, "/sessions", sent(id, ",\"numbers\":{\"planned\":50}")));
        assertThat(planned.path("standing").path("state").asString()).isEqualTo("PLANNED");
        var held = json(own.ask(
                HttpMethod.POST,
                "/sessions/" + id + "/holding",
                sent(id, ",\"numbers\":{\"planned\":50,\"came\":45,\"staffTotal\":50}")));
        assertThat(held.path("standing").path("state").asString()).isEqualTo("HELD");
        own.ask(HttpMethod.PUT, "/sessions/" + id, sent(id, ",\"numbers\":{\"came\":44}"));
        var desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), TODAY));
        desk.open("/activities");
        var confirmed = json(desk.ask(HttpMethod.POST, "/sessions/" + id + "/confirmation", ""));
        assertThat(confirmed.path("standing").path("confirmedBy").asString()).isEqualTo("DESK");
        assertThat(confirmed.path("notes").path("numbers").path("came").asInt()).isEqualTo(44);
        var undone = json(desk.ask(HttpMethod.POST, "/sessions/" + id + "/undoing", ""));
        assertThat(undone.path("standing").path("state").asString()).isEqualTo("HELD");
    }

    @Test
    void whatIsWrongIsToldFieldByField() throws Exception {
        var answer = own.ask(
                HttpMethod.POST,
                "/sessions",
                sent(
                        UUID.randomUUID(),
                        ",\"numbers\":{\"came\":5,\"staffTotal\":4,\"completed\":6}"
                                + ",\"parts\":[{\"organisation\":\"" + school + "\"}]"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(json(answer).path("errors").toString()).contains("numbers.came", "numbers.completed", "\"parts\"");
    }

    @Test
    void anOlderReadingIsRefused() throws Exception {
        var id = UUID.randomUUID();
        own.ask(HttpMethod.POST, "/sessions", sent(id, ",\"held\":true"));
        var version = json(own.ask(HttpMethod.GET, "/sessions/" + id, ""))
                .path("origin")
                .path("version")
                .asInt();
        assertThat(own.ask(HttpMethod.PUT, "/sessions/" + id, sent(id, ",\"version\":" + version))
                        .getStatus())
                .isEqualTo(200);
        assertThat(own.ask(HttpMethod.PUT, "/sessions/" + id, sent(id, ",\"version\":" + version))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aSeriesIsPlannedAndListedInPieces() throws Exception {
        var id = UUID.randomUUID();
        own.ask(HttpMethod.POST, "/sessions", sent(id, ""));
        var until = TODAY.plusMonths(3);
        assertThat(own.ask(
                                HttpMethod.POST,
                                "/sessions/" + id + "/repetition",
                                "{\"rhythm\":\"MONTHLY\",\"until\":\"" + until + "\"}")
                        .getStatus())
                .isEqualTo(200);
        var piece = json(own.ask(HttpMethod.GET, "/sessions?size=3&organisation=" + school, ""));
        assertThat(piece.path("items")).hasSize(3);
        var rest = json(own.ask(
                HttpMethod.GET,
                "/sessions?size=3&organisation=" + school + "&after="
                        + piece.path("next").asString(),
                ""));
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("items").get(0).path("day").asString()).isEqualTo(TODAY.toString());
    }

    @Test
    void theKindsSayWhatTheyFeed() throws Exception {
        var kinds = json(own.ask(HttpMethod.GET, "/sessions/kinds", ""));
        assertThat(kinds.findValuesAsString("code")).contains("OUTREACH_TALK", "PATROL");
        assertThat(kinds.findValuesAsString("measure")).contains("B09", "B10", "D37b");
    }

    private String sent(UUID id, String more) {
        return """
                {"id":"%s","host":"O:%s","terms":{"kind":"OUTREACH_TALK","day":"%s","starts":"08:30"}%s}
                """.formatted(id, school, TODAY, more);
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return new JsonMapper().readTree(answer.getContentAsByteArray());
    }
}
