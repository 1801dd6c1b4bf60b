package vn.binhyen.exemplars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PreventionModels;

/** What people see and do in the register of exemplars. */
@ApplicationTest
class ExemplarPagesTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Registered registered;

    @Autowired
    PreventionModels models;

    @Autowired
    Exemplars exemplars;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Ground ground;
    UUID school;

    @BeforeEach
    void aSchool() {
        ground = Ground.fresh(areas);
        school = registered.school(ground).value();
    }

    @Test
    void aSchoolPutsOneForwardAndTheDeskRecognisesItWithItsFile() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        var url = proposed(own, "Đội tự quản cổng trường", "Trực cổng");
        assertThat(own.open(url).getContentAsString()).contains("Đang đề nghị").doesNotContain("Ghi quyết định");
        assertThat(own.open(url + "/recognition").getStatus()).isEqualTo(403);
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        desk.open(url + "/recognition");
        var refused = desk.send(url + "/recognition", recognition(TODAY.plusDays(1)));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("45/QĐ-UBND", "không được trước ngày đề nghị");
        assertThat(desk.send(url + "/recognition", recognition(TODAY)).getStatus())
                .isEqualTo(303);
        assertThat(desk.upload(url + "/file", pdf()).getRedirectedUrl()).isEqualTo(url);
        assertThat(own.open(url).getContentAsString())
                .contains("Đã công nhận", "45/QĐ-UBND ngày", "quyet-dinh.pdf")
                .doesNotContain("Sửa nội dung");
        assertThat(own.send(url + "/terms", terms("", "Tự khen", "x")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void anotherCommuneDoesNotSeeIt() throws Exception {
        var url = proposed(signedIn(Grant.organisation(school, TODAY)), "Đội cờ đỏ " + school, "Trực cổng");
        var other = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(other.open(url).getStatus()).isEqualTo(404);
        assertThat(other.open("/exemplars?words=co do").getContentAsString()).doesNotContain(school.toString());
    }

    @Test
    void theListIsFoundWithoutAccentsNarrowedSortedAndTakenAwayAsAList() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        proposed(own, "Đội một", "Hòa giải");
        proposed(own, "Đội hai", "Tuần tra đêm");
        var found = own.open("/exemplars?words=tuan tra").getContentAsString();
        assertThat(found).contains("Đội hai").doesNotContain("Đội một");
        var sorted = own.open("/exemplars?sort=NAME").getContentAsString();
        assertThat(sorted.indexOf("Đội hai")).isLessThan(sorted.indexOf("Đội một"));
        assertThat(own.open("/exemplars?state=RECOGNISED").getContentAsString())
                .contains("Không có điển hình nào khớp");
        long before = exports();
        var file = own.open("/exemplars/export.csv?words=hoa giai").getContentAsString();
        assertThat(file.lines().toList()).hasSize(2).last().asString().contains("Đội một", "Tập thể", "Đang đề nghị");
        assertThat(file.lines().findFirst().orElseThrow()).contains("Việc làm tiêu biểu");
        assertThat(exports()).isEqualTo(before + 1);
    }

    @Test
    void whatWasWithdrawnCountsNoLongerButDidUntilThatDay() throws Exception {
        var day = TODAY.minusDays(9);
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var id = ExemplarId.fresh();
        Scopes.run(Scope.system("test"), () -> {
            exemplars.propose(
                    id, new Body(ground.province(), ground.commune(), null, "Phường"), day, ExemplarTest.TERMS);
            exemplars.recognise(id, ExemplarTest.on(day, day.getYear()));
        });
        assertThat(collectives(desk, day.minusDays(1))).isEqualTo("0");
        assertThat(collectives(desk, TODAY)).isEqualTo("1");
        desk.open("/exemplars/" + id + "/withdrawal");
        desk.send("/exemplars/" + id + "/withdrawal", "withdrawnOn", TODAY.toString(), "withdrawnReason", "Khai sai");
        assertThat(desk.open("/exemplars/" + id).getContentAsString()).contains("Đã thôi công nhận", "Khai sai");
        assertThat(collectives(desk, TODAY)).isEqualTo("0");
        assertThat(collectives(desk, TODAY.minusDays(1))).isEqualTo("1");
        assertThat(desk.send(
                                "/exemplars/" + id + "/withdrawal",
                                "withdrawnOn",
                                TODAY.toString(),
                                "withdrawnReason",
                                "x")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void itBelongsToAModelThatItsAuthorMayReadAndLeadsBackToIt() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        var mine = model(new Body(ground.province(), ground.commune(), school, "Trường"), "Cổng trường xanh");
        var far = model(new Body(ground.province(), ground.otherCommune(), null, "Phường khác"), "Của nơi khác");
        assertThat(own.open("/exemplars/new?modelWords=cong truong xanh").getContentAsString())
                .contains("/exemplars/new?model=" + mine);
        assertThat(own.open("/exemplars/new?model=" + mine).getContentAsString())
                .contains("Cổng trường xanh");
        var url = own.send("/exemplars", typed("Đội tự quản", "Trực", mine)).getRedirectedUrl();
        assertThat(own.open(url).getContentAsString()).contains("/models/" + mine);
        assertThat(own.open("/exemplars?model=" + mine).getContentAsString()).contains("Đội tự quản");
        var refused = own.send("/exemplars", typed("Đội khác", "Trực", far));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Không có mô hình này")
                .doesNotContain("Của nơi khác");
    }

    @Test
    void whatIsTypedStaysWhenSomethingIsMissing() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        own.open("/exemplars/new");
        var answer =
                own.send("/exemplars", "owner", "O:" + school, "terms.name", "Chỉ có tên", "proposedOn", "32/1/2026");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Chỉ có tên", "32/1/2026", "Ngày chưa đúng");
    }

    @Test
    void theDatabaseKeepsADecisionWholeOrNotAtAll() {
        assertThatThrownBy(() -> Scopes.run(
                        Scope.system("test"),
                        () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into exemplars.exemplar (id, province_id, body_name, kind, name, field, merit, folded_text,
                            proposed_on, state, state_since, recognised_on, entered_by, version)
                        values (:id, 1, 'A', 'COLLECTIVE', 'A', 'A', 'A', 'a', :day, 'RECOGNISED', :day, :day, 'BODY', 0)
                        """)
                                .param("id", UUID.randomUUID())
                                .param("day", TODAY)
                                .update())))
                .hasStackTraceContaining("exemplar_check");
    }

    /** As the desk's page and programs are told. */
    private static String collectives(Browser desk, LocalDate day) throws Exception {
        var counts =
                desk.ask(HttpMethod.GET, "/exemplars/counts?day=" + day, "").getContentAsString();
        return counts.replaceAll(".*\"collectives\":([0-9]+).*", "$1");
    }

    private long exports() {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        select count(*) from audit.entry where act = 'exemplars.export' and details->>'rows' = '1'
                        """).query(Long.class).single()));
    }

    private UUID model(Body owner, String name) {
        var id = ModelId.fresh();
        var terms = new ModelTerms(ModelKind.MODEL, name, "Mất xe", null, "Trực", null, null, null);
        Scopes.run(Scope.system("test"), () -> models.propose(id, owner, TODAY, terms));
        return id.value();
    }

    private String proposed(Browser browser, String name, String field) {
        browser.open("/exemplars/new");
        var answer = browser.send("/exemplars", typed(name, field, null));
        assertThat(answer.getStatus()).isEqualTo(303);
        return answer.getRedirectedUrl();
    }

    private String[] typed(String name, String field, UUID model) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "id", UUID.randomUUID().toString(), "owner", "O:" + school, "proposedOn", TODAY.toString()));
        fields.addAll(java.util.List.of(terms("terms.", name, field)));
        if (model != null) fields.addAll(java.util.List.of("terms.modelId", model.toString()));
        return fields.toArray(String[]::new);
    }

    private static String[] terms(String prefix, String name, String field) {
        return new String[] {
            prefix + "kind",
            "COLLECTIVE",
            prefix + "name",
            name,
            prefix + "field",
            field,
            prefix + "merit",
            "Trực 300 ca"
        };
    }

    private static String[] recognition(LocalDate day) {
        return new String[] {
            "recognisedBy",
            "Chủ tịch UBND phường",
            "decision",
            "45/QĐ-UBND",
            "recognisedOn",
            day.toString(),
            "movementYear",
            String.valueOf(TODAY.getYear())
        };
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile(
                "file",
                "quyet-dinh.pdf",
                "application/pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }
}
