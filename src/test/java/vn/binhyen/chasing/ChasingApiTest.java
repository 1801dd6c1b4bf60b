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
import vn.binhyen.ApplicationTest;
import vn.binhyen.Program;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;

/** A program of an office has organisations reminded, calls some itself, and sets the ladder. */
@ApplicationTest
class ChasingApiTest {

    private static final String WORDS = "\"subject\":\"Nhắc việc\",\"body\":\"Kính gửi {đơn vị}\"";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    ChasingFixture fixture;

    @Autowired
    Registered registered;

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
        var contact = office.get(path + "/contacts").path("items").get(0);
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
    void contactsComeInPiecesThatLoseAndRepeatNobody() {
        var schools = List.of(
                fixture.school("Trường cùng tên", null),
                fixture.school("Trường cùng tên", null),
                fixture.school("Trường cùng tên", "a@truong.example"),
                fixture.school("Trường đứng đầu", null));
        var path = reminders(schools.toArray(UUID[]::new)) + "/contacts?size=1";
        var seen = new java.util.ArrayList<String>();
        var after = "";
        do {
            var piece = office.get(path + after);
            assertThat(piece.path("items")).hasSize(1);
            seen.add(piece.path("items")
                    .get(0)
                    .path("organisation")
                    .path("organisationId")
                    .asString());
            after = piece.path("next").isNull()
                    ? null
                    : "&after=" + piece.path("next").asString();
        } while (after != null && seen.size() < 9);
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        schools.stream().map(UUID::toString).toList());
        assertThat(office.get(path + "&after=" + UUID.randomUUID()).path("items"))
                .isEmpty();
    }

    @Test
    void thePageOfContactsGoesOnAfterTwoHundred() throws Exception {
        var schools = new UUID[ContactController.SHOWN + 1];
        for (int i = 0; i < schools.length; i++) schools[i] = fixture.school("Trường số %03d".formatted(i), null);
        var path = reminders(schools) + "/contacts";
        var browser = registered.signedIn(mvc, Grant.office(fixture.province(), today()));
        var first = browser.open(path).getContentAsString();
        assertThat(first).contains("Trường số 199", "cả 201 đơn vị").doesNotContain("Trường số 200");
        var next = java.util.regex.Pattern.compile("href=\"([^\"]*after=" + schools[199] + ")\"")
                .matcher(first);
        assertThat(next.find()).isTrue();
        var second = browser.open(next.group(1)).getContentAsString();
        assertThat(second).contains("Trường số 200", "cả 201 đơn vị").doesNotContain("Trường số 199");
        var noted = browser.send(
                path.replace("/contacts", "/calls"),
                "form",
                UUID.randomUUID().toString(),
                "channel",
                "TELEPHONE",
                "organisation",
                schools[200].toString(),
                "after",
                schools[199].toString());
        assertThat(noted.getRedirectedUrl()).isEqualTo(path + "?after=" + schools[199]);
    }

    @Test
    void whatWasPassedOnIsLookedAfter() {
        var school = fixture.school("Trường bị chậm", null);
        var directive = fixture.issued(List.of(school));
        var obligation = fixture.obligations(directive, school).getFirst();
        var rung = office.get("/escalation/rungs")
                .valueStream()
                .filter(each -> each.path("target").asString().equals("OFFICE_LEADER"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asInt();
        fixture.update("""
                insert into chasing.reached_rung (province_id, obligation_id, rung_id, commune_id, organisation_id,
                    directive_id, reached_at)
                select province_id, id, ?, commune_id, organisation_id, directive_id, timestamptz '2001-01-01'
                from directives.obligation where id = ?
                """, rung, obligation.id());
        assertThat(waiting(office.get("/escalation/worklist"))).contains(obligation.id());
        var path = "/escalation/rungs/" + rung + "/obligations/" + obligation + "/attention";
        assertThat(waiting(office.post(path, "", 200))).doesNotContain(obligation.id());
        assertThat(waiting(office.post(path, "", 200))).doesNotContain(obligation.id());
    }

    private static List<Long> waiting(JsonNode worklist) {
        return worklist.valueStream()
                .map(line -> line.path("obligationId").asLong())
                .toList();
    }

    @Test
    void aRungIsAddedOnceAndOnlyOneThatCanTellSomebody() {
        var rung = "{\"workingDays\":%d,\"target\":\"%s\",\"channel\":\"%s\",\"active\":false}";
        assertThat(fields(office.post("/escalation/rungs", rung.formatted(119, "OFFICE_LEADER", "EMAIL"), 422)))
                .containsExactly("channel");
        assertThat(fields(office.post("/escalation/rungs", rung.formatted(121, "OFFICE_LEADER", "WORKLIST"), 422)))
                .containsExactly("workingDays");
        var sent = rung.formatted(119, "OFFICE_LEADER", "WORKLIST");
        assertThat(office.post("/escalation/rungs", sent, 201))
                .anyMatch(each -> each.path("workingDays").asInt() == 119);
        office.post("/escalation/rungs", sent, 422);
        fixture.update("delete from chasing.rung where working_days = ?", 119);
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
