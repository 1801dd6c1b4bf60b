package vn.binhyen.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.chasing.ChasingFixture.today;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;

/** A program of an office has organisations reminded, calls some itself, and sets the ladder. */
@PersistenceTest
class ChasingApiTest {

    private static final String WORDS = "\"subject\":\"Nhắc việc\",\"body\":\"Kính gửi {đơn vị}\"";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    ChasingFixture fixture;

    Program office;

    @BeforeEach
    void anOfficeHasAProgram() {
        office = new Program(
                mvc,
                tokens.make(
                        Grant.office(fixture.province(), today()),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES,
                        Permission.JUDGE_RESULTS));
    }

    @Test
    void aRoundIsOrderedOnceReadAndStopped() {
        var path = reminders(
                fixture.school("Trường có thư", "a@truong.example"), fixture.school("Trường không thư", null));
        var id = UUID.randomUUID();
        var sent = "{\"id\":\"%s\",%s}".formatted(id, WORDS);
        var ordered = office.post(path, sent, 201).path("round");
        assertThat(ordered.path("organisations").asInt()).isEqualTo(2);
        assertThat(ordered.path("withoutAddress").asInt()).isEqualTo(1);
        assertThat(office.post(path, sent, 201).path("round")).isEqualTo(ordered);
        assertThat(office.get(path)).hasSize(1);
        assertThat(office.get("/reminders/" + id).path("round")).isEqualTo(ordered);
        var stopped = office.delete("/reminders/" + id, 200);
        assertThat(stopped.path("messages").has("QUEUED")).isFalse();
        office.delete("/reminders/" + id + "/links", 200);
        office.delete("/reminders/" + UUID.randomUUID(), 404);
    }

    @Test
    void whatIsWrongWithTheWordsIsToldAndNobodyToRemindIsAConflict() {
        var path = reminders(fixture.school("Trường không thư", null));
        assertThat(fields(office.post(path, "{\"body\":\" \"}", 422))).contains("id", "subject", "body");
        var unknown = "{\"id\":\"%s\",\"subject\":\"Nhắc\",\"body\":\"Gửi {tên}\"}".formatted(UUID.randomUUID());
        assertThat(fields(office.post(path, unknown, 422))).containsExactly("body");
        office.post(path, "{\"id\":\"%s\",%s}".formatted(UUID.randomUUID(), WORDS), 409);
        office.post(
                "/directives/" + UUID.randomUUID() + "/reminders",
                "{\"id\":\"%s\",%s}".formatted(UUID.randomUUID(), WORDS),
                404);
    }

    @Test
    void contactsAreListedAndCallsNotedOnce() {
        var school = fixture.school("Trường gọi điện", null);
        var path = reminders(school);
        var contact = office.get(path + "/contacts").get(0);
        assertThat(contact.path("organisation").path("organisationId").asString())
                .isEqualTo(school.toString());
        assertThat(contact.path("contact").path("contactPhone").asString()).isEqualTo("024 0000 0000");
        var call = "{\"id\":\"%s\",\"channel\":\"%s\",\"organisations\":[\"%s\"]}";
        var form = UUID.randomUUID();
        assertThat(office.post(path + "/calls", call.formatted(form, "TELEPHONE", school), 200)
                        .path("obligations")
                        .asInt())
                .isEqualTo(2);
        assertThat(office.post(path + "/calls", call.formatted(form, "TELEPHONE", school), 200)
                        .path("obligations")
                        .asInt())
                .isZero();
        assertThat(fields(office.post(path + "/calls", call.formatted(form, "EMAIL", school), 422)))
                .containsExactly("channel");
    }

    @Test
    void aRungIsSetWithinBounds() {
        var rungs = office.get("/escalation/rungs");
        var rung = rungs.get(rungs.size() - 1);
        var path = "/escalation/rungs/" + rung.path("id").asInt();
        assertThat(fields(office.put(path, "{\"workingDays\":500}", 422))).contains("workingDays", "active");
        var same = "{\"workingDays\":%d,\"active\":%s}"
                .formatted(rung.path("workingDays").asInt(), rung.path("active").asBoolean());
        assertThat(office.put(path, same, 200))
                .hasSize(rungs.size())
                .anyMatch(each -> each.path("confirmed").asBoolean()
                        && each.path("workingDays").equals(rung.path("workingDays")));
        office.put("/escalation/rungs/999999", same, 404);
        var desk = new Program(
                mvc, tokens.make(Grant.communeDesk(fixture.commune("00004"), today()), Permission.JUDGE_RESULTS));
        desk.put(path, same, 403);
        desk.ask(HttpMethod.GET, "/escalation/worklist", "", 200);
    }

    private String reminders(UUID... schools) {
        return "/directives/" + fixture.issued(List.of(schools)) + "/reminders";
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }
}
