package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.Docx;

/** Programs of a desk and an office write down, judge many at once, take back, preview and report. */
@ApplicationTest
class DeskApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Answers answers;

    DirectivesFixture fixture;
    final int province = freshArea();
    final int commune = freshArea();
    DirectiveId directive;
    List<ObligationId> all;
    Program desk;
    Program office;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @BeforeEach
    void threeSchoolsAreAsked() {
        fixture.schools(province, commune, 3);
        directive = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        all = fixture.obligations(directive);
        desk = new Program(
                mvc,
                tokens.make(Grant.communeDesk(commune, today()), Permission.READ_DIRECTIVES, Permission.JUDGE_RESULTS));
        office = new Program(
                mvc,
                tokens.make(
                        Grant.office(province, today()),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES,
                        Permission.JUDGE_RESULTS));
    }

    @Test
    void whatAnOrganisationToldIsWrittenDownAsTold() {
        var path = "/obligations/" + all.getFirst() + "/on-behalf";
        var form = UUID.randomUUID();
        var read = "{\"id\":\"%s\",\"told\":\"TELEPHONE\",\"edition\":1}".formatted(form);
        var step = desk.post(path + "/acknowledgement", read, 200).path("steps").get(0);
        assertThat(step.path("told").asString()).isEqualTo("TELEPHONE");
        assertThat(step.path("side").asString()).isEqualTo("COMMUNE_DESK");
        assertThat(desk.post(path + "/acknowledgement", read, 200).path("steps"))
                .hasSize(1);
        desk.post(path + "/progress", sent("\"told\":\"IN_PERSON\",\"note\":\"Đang làm\""), 200);
        var done = desk.post(path + "/result", sent("\"told\":\"ON_PAPER\",\"note\":\"Xong\""), 200);
        assertThat(done.path("obligation").path("status").asString()).isEqualTo("DELIVERED");
        assertThat(done.path("steps").toString()).contains("TELEPHONE", "IN_PERSON", "ON_PAPER");
        assertThat(fields(desk.post(path + "/result", "{\"note\":\"x\"}", 422)))
                .containsExactlyInAnyOrder("id", "told");
        var elsewhere = new Program(
                mvc,
                tokens.make(
                        Grant.communeDesk(freshArea(), today()), Permission.READ_DIRECTIVES, Permission.JUDGE_RESULTS));
        elsewhere.post(path + "/progress", sent("\"told\":\"TELEPHONE\",\"note\":\"x\""), 404);
    }

    @Test
    void oneJudgementIsTakenBackByWhoeverMadeItAndNobodyElse() {
        deliver(all.getFirst());
        var path = "/obligations/" + all.getFirst();
        desk.post(path + "/acceptance", sent("\"version\":3"), 200);
        office.post(path + "/undo", sent(""), 409);
        var undone = desk.post(path + "/undo", sent(""), 200);
        assertThat(undone.path("obligation").path("status").asString()).isEqualTo("DELIVERED");
        desk.post(path + "/undo", sent(""), 409);
    }

    @Test
    void manyAreJudgedAtOnceAndWhatChangedOrIsHiddenIsLeftAlone() {
        all.forEach(this::deliver);
        var hidden = fixture.obligations(fixture.issued(elsewhere(), terms(Completion.TICK, Selector.ofKinds(SCHOOL))))
                .getFirst();
        var id = UUID.randomUUID();
        var chosen = "{\"id\":%d,\"version\":3},{\"id\":%d,\"version\":1},{\"id\":%d,\"version\":3}"
                .formatted(all.get(0).id(), all.get(1).id(), hidden.id());
        var sent = "{\"id\":\"%s\",\"verdict\":\"ACCEPTED\",\"results\":[%s,{\"id\":%d,\"version\":3}]}"
                .formatted(id, chosen, all.get(2).id());
        var judged = desk.post("/judgements", sent, 200);
        assertThat(ids(judged.path("items")))
                .containsExactlyInAnyOrder(all.get(0).id(), all.get(2).id());
        assertThat(ids(judged.path("missed"))).containsExactly(all.get(1).id(), hidden.id());
        assertThat(judged.path("missed").get(1).path("organisationName").asString())
                .isEmpty();
        assertThat(judged.path("missed").get(0).path("problem").asString()).matches("\\p{Lu}.*\\.");
        assertThat(ids(desk.get("/judgements/" + id).path("items"))).hasSize(2);
        var undone = desk.post("/judgements/" + id + "/undo", sent(""), 200);
        assertThat(undone.path("missed")).isEmpty();
        assertThat(all).extracting(fixture::status).containsOnly("DELIVERED");
    }

    @Test
    void manyAreGivenBackWithOneReasonThatMustBeThere() {
        all.forEach(this::deliver);
        var chosen = all.stream()
                .map(one -> "{\"id\":%d,\"version\":3}".formatted(one.id()))
                .collect(Collectors.joining(","));
        var back = "\"verdict\":\"RETURNED\",\"results\":[%s]".formatted(chosen);
        assertThat(fields(desk.post("/judgements", sent(back), 422))).containsExactly("comment");
        desk.post("/judgements", sent(back + ",\"comment\":\"Thiếu biên bản\""), 200);
        assertThat(all).extracting(fixture::status).containsOnly("RETURNED");
        assertThat(fields(desk.post("/judgements", sent("\"verdict\":\"ACCEPTED\",\"results\":[]"), 422)))
                .containsExactly("results");
        assertThat(fields(desk.post("/judgements", sent("\"verdict\":\"MAYBE\",\"results\":[]"), 400)))
                .containsExactly("verdict");
    }

    @Test
    void whomATaskWouldReachIsToldBeforeItIsWritten() {
        var draft = fixture.draft(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        var path = "/directives/" + draft + "/tasks/preview";
        var reach = office.post(
                path, "{\"deadline\":\"on:2026-12-15\",\"year\":2026,\"selector\":{\"kinds\":[\"SCHOOL\"]}}", 200);
        assertThat(reach.path("total").asInt()).isEqualTo(3);
        assertThat(reach.path("due").asString()).isEqualTo("2026-12-15");
        assertThat(office.post(path, "{}", 200).path("total").asInt()).isZero();
        assertThat(office.get("/directives/" + draft).path("tasks")).hasSize(1);
        desk.post(path, "{}", 403);
    }

    @Test
    void theReportIsWrittenWithTheLetterheadThatIsKept() throws Exception {
        var kept = office.put(
                "/letterhead",
                "{\"issuer\":\"Công an thành phố\",\"issuerCode\":\"CAT\",\"place\":\"Huế\",\"title\":\"Trưởng ban\","
                        + "\"recipients\":[\"Ủy ban nhân dân\",\"Lưu: VT\"]}",
                200);
        assertThat(office.get("/letterhead")).isEqualTo(kept);
        var report = report(office, "{\"number\":12,\"day\":\"2026-11-20\"}");
        assertThat(report.getStatus()).isEqualTo(200);
        assertThat(report.getContentType()).isEqualTo(Docx.MEDIA_TYPE);
        assertThat(words(report)).contains("CÔNG AN THÀNH PHỐ", "12/BC-CAT", "Ủy ban nhân dân");
        assertThat(fields(office.put("/letterhead", "{\"authority\":\"DEPUTY\"}", 422)))
                .contains("issuer", "issuerCode", "place", "whom", "title");
        var wrong = report(office, "{\"number\":0}");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("\"number\"");
        assertThat(report(desk, "{}").getStatus()).isEqualTo(403);
        assertThat(office.get("/letterhead")).isEqualTo(kept);
    }

    private MockHttpServletResponse report(Program program, String json) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/api/v1/directives/" + directive + "/report")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + program.token())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andReturn()
                .getResponse();
    }

    private static String words(MockHttpServletResponse report) throws Exception {
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(
                        new java.io.ByteArrayInputStream(report.getContentAsByteArray()));
                var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private int elsewhere() {
        int other = freshArea();
        fixture.schools(other, freshArea(), 1);
        return other;
    }

    private void deliver(ObligationId obligation) {
        Scopes.run(SYSTEM, () -> {
            answers.acknowledge(obligation, UUID.randomUUID(), 1);
            answers.deliver(obligation, UUID.randomUUID(), Result.ticked(null));
        });
    }

    private static String sent(String more) {
        return "{\"id\":\"%s\"%s}".formatted(UUID.randomUUID(), more.isEmpty() ? "" : "," + more);
    }

    private static List<Long> ids(JsonNode items) {
        return items.valueStream().map(each -> each.path("id").asLong()).toList();
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }
}
