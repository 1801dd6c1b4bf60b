package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.today;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;

/** Programs of an office and of an organisation bring a document from its draft to its recall without a page. */
@ApplicationTest
class DraftingApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    DirectivesFixture fixture;
    Program office;
    Program school;
    Program stranger;
    UUID asked;
    UUID id = UUID.randomUUID();

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @BeforeEach
    void anOfficeAndASchoolHavePrograms() {
        int province = freshArea();
        asked = fixture.schools(province, freshArea(), 2).getFirst();
        office = office(province);
        stranger = office(freshArea());
        school = new Program(
                mvc,
                tokens.make(
                        Grant.organisation(asked, today()), Permission.READ_DIRECTIVES, Permission.ANSWER_OBLIGATIONS));
    }

    @Test
    void aDocumentGoesFromDraftToRecall() throws Exception {
        office.post("/directives", document("Nâng cao chất lượng"), 201);
        office.post(here("/tasks"), task(UUID.randomUUID(), milestone()), 201);
        var check = office.get(here("/issue"));
        assertThat(check.path("ready").asBoolean()).isTrue();
        assertThat(check.path("total").asInt()).isEqualTo(1);
        issue(check);
        var obligation =
                school.get("/obligations").path("items").get(0).path("id").asString();
        answer("/obligations/" + obligation);
        assertThat(table(here("/results"))).startsWith("PK");
        assertThat(office.get(here("/coverage")).toString()).contains("\"status\":\"ACCEPTED\",\"count\":1");
        assertThat(office.get(here("/coverage")).path("period").asString()).isEqualTo("latest");
        assertThat(office.get(here("/coverage?period=all")).path("period").asString())
                .isEqualTo("all");
        amendAndRecall();
    }

    private String table(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/api/v1" + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + office.token()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.ISO_8859_1);
    }

    private void issue(JsonNode check) {
        office.post(here("/issue"), "{\"sha256\":\"0\"}", 409);
        var sent = "{\"sha256\":\"%s\"}".formatted(check.path("sha256").asString());
        var issued = office.post(here("/issue"), sent, 200);
        assertThat(issued.path("status").asString()).isEqualTo("ISSUED");
        assertThat(office.post(here("/issue"), sent, 200)).isEqualTo(issued);
        office.put(here("/document"), document("Khác"), 409);
        office.delete(here(""), 409);
    }

    private void answer(String obligation) {
        school.post(obligation + "/acknowledgement", "{%s,\"edition\":1}".formatted(form()), 200);
        var reached = "{%s,\"milestone\":%s}".formatted(form(), milestone());
        assertThat(school.post(obligation + "/milestones", reached, 200).toString())
                .contains("Xong bước một");
        school.post(obligation + "/progress", "{%s,\"note\":\"Đang làm\"}".formatted(form()), 200);
        school.post(obligation + "/result", "{%s,\"number\":12}".formatted(form()), 200);
        judge(obligation, "/return", ",\"comment\":\"Thiếu\"");
        school.post(obligation + "/result", "{%s,\"number\":15}".formatted(form()), 200);
        assertThat(judge(obligation, "/acceptance", "")
                        .path("obligation")
                        .path("status")
                        .asString())
                .isEqualTo("ACCEPTED");
    }

    private JsonNode judge(String obligation, String act, String more) {
        int version = office.get(obligation).path("obligation").path("version").asInt();
        return office.post(obligation + act, "{%s,\"version\":%d%s}".formatted(form(), version, more), 200);
    }

    private void amendAndRecall() {
        var sha256 = office.get(here("")).path("sha256").asString();
        var change =
                "{%s,\"sha256\":\"%s\",\"kind\":\"SMALL_EDIT\",\"reason\":\"Sửa lỗi gõ\",\"summary\":\"Nâng cao hơn nữa\"}";
        office.post(here("/amendments"), change.formatted(form(), sha256), 200);
        assertThat(office.get(here("/editions"))).hasSize(2);
        var recalled = office.post(here("/recall"), "{\"reason\":\"Ban hành nhầm\"}", 200);
        assertThat(recalled.path("status").asString()).isEqualTo("RECALLED");
    }

    @Test
    void aDraftSentTwiceIsOneAndWhatChangesIsSaidAnew() {
        office.post("/directives", document("Một"), 201);
        assertThat(office.post("/directives", document("Hai"), 201)
                        .path("document")
                        .path("summary")
                        .asString())
                .isEqualTo("Một");
        assertThat(office.put(here("/document"), document("Hai"), 200)
                        .path("document")
                        .path("summary")
                        .asString())
                .isEqualTo("Hai");
        stranger.put(here("/document"), document("Ba"), 404);
        school.put(here("/document"), document("Ba"), 403);
    }

    @Test
    void aTaskReadsAsItWasWrittenAndCanBeTakenOut() {
        office.post("/directives", document("Một"), 201);
        var task = UUID.randomUUID();
        var deadline = "each:calendar_year:month:last_day-0:" + today().plusMonths(6);
        var sent =
                "{\"title\":\"Báo cáo\",\"completion\":\"TICK\",\"deadline\":\"%s\",\"selector\":{\"kinds\":[\"SCHOOL\"]}}";
        office.put(here("/tasks/" + task), task(task, milestone()), 200);
        var first = office.get(here("")).path("tasks").get(0);
        assertThat(first.path("aim").path("target").asInt()).isEqualTo(20);
        assertThat(first.path("particulars").path("minutes").asInt()).isEqualTo(30);
        assertThat(first.path("particulars")
                        .path("milestones")
                        .get(0)
                        .path("title")
                        .asString())
                .isEqualTo("Xong bước một");
        office.put(here("/tasks/" + task), first.toString(), 200);
        assertThat(office.get(here("")).path("tasks").get(0)).isEqualTo(first);
        var recurring = office.put(here("/tasks/" + task), sent.formatted(deadline), 200);
        assertThat(recurring.path("tasks").get(0).path("deadline").asString()).isEqualTo(deadline);
        assertThat(office.delete(here("/tasks/" + task), 200).path("tasks")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        var document = office.post("/directives", "{\"id\":\"%s\",\"dated\":\"hôm qua\"}".formatted(id), 422);
        assertThat(fields(document)).contains("type", "issuer", "summary", "dated");
        office.post("/directives", document("Một"), 201);
        var task = office.post(
                here("/tasks"),
                "{\"completion\":\"NUMBER\",\"deadline\":\"each:never\",\"aim\":{\"target\":-1},\"particulars\":{\"minutes\":0}}",
                422);
        assertThat(fields(task))
                .contains("title", "unit", "deadline", "aim.target", "selector.kinds", "particulars.minutes");
        assertThat(task.path("errors").valueStream())
                .allSatisfy(error -> assertThat(error.path("text").asString()).isNotBlank());
        assertThat(fields(office.post(here("/issue"), "{}", 422))).containsExactly("sha256");
    }

    @Test
    void aDraftIsDeletedAndStaysDeleted() {
        office.post("/directives", document("Một"), 201);
        stranger.delete(here(""), 404);
        office.delete(here(""), 204);
        office.delete(here(""), 404);
        office.ask(org.springframework.http.HttpMethod.GET, here(""), "", 404);
    }

    private static java.util.List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    private Program office(int province) {
        return new Program(
                mvc,
                tokens.make(
                        Grant.office(province, today()),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES,
                        Permission.JUDGE_RESULTS));
    }

    private String document(String summary) {
        return "{\"id\":\"%s\",\"type\":\"DIRECTIVE\",\"symbol\":\"%s/CT\",\"issuer\":\"Bộ Công an\",\"dated\":\"2026-01-05\",\"summary\":\"%s\",\"planTitle\":\"Kế hoạch\"}"
                .formatted(id, id.toString().substring(0, 8), summary);
    }

    private String task(UUID task, String milestone) {
        return """
                {"id":"%s","title":"Tuyên truyền","completion":"NUMBER","unit":"người","deadline":"on:%s",
                 "selector":{"organisations":["%s"]},"aim":{"target":20},
                 "particulars":{"lead":"Phòng PV05","minutes":30,"milestones":[%s]}}
                """.formatted(task, today().plusDays(20), asked, milestone);
    }

    private static String milestone() {
        return "{\"day\":\"%s\",\"title\":\"Xong bước một\"}".formatted(today().plusDays(5));
    }

    private static String form() {
        return "\"id\":\"" + UUID.randomUUID() + "\"";
    }

    private String here(String path) {
        return "/directives/" + id + path;
    }
}
