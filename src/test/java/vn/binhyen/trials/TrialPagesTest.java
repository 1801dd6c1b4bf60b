package vn.binhyen.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PreventionModels;

/** What the office sees and sends, from the design to the verdict. */
@ApplicationTest
class TrialPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Areas areas;

    @Autowired
    Trials trials;

    @Autowired
    VerdictRecords verdicts;

    Ground ground;
    AccountId office;
    UUID model;

    @BeforeEach
    void anOfficeAndAModel(@Autowired TestAccounts accounts, @Autowired PreventionModels models) {
        ground = Ground.fresh(areas);
        office = accounts.make(Grant.office(ground.province(), TrialDesigns.LAST))
                .id();
        var id = ModelId.fresh();
        model = id.value();
        var body = new Body(ground.province(), ground.commune(), null, "Phường thử");
        var terms = new ModelTerms(ModelKind.MODEL, "Camera ngõ xóm", "Mất cắp xe", null, "Trực", null, null, null);
        Scopes.run(Scope.system("test"), () -> models.propose(id, body, TrialDesigns.FIRST, terms));
    }

    @Test
    void theOfficeDesignsFreezesSendsCountsAndReadsTheVerdictInFourBlocks() throws Exception {
        var trial = judged(TrialDesigns.counts(TrialDesigns.units(12, 20), 0.6, 7));
        var page = ask(get(trial)).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "Từ thời điểm đó có ít vụ hơn",
                        "Mức thay đổi",
                        "Chắc đến đâu",
                        "Điều gì làm chúng ta nghĩ khác")
                .contains("trong 100 vụ ít hơn", "<polyline class=\"chart-observed\"", "icon-fewer");
        assertThat(ask(get(trial + "/working")).getContentAsString(StandardCharsets.UTF_8))
                .contains("sai khác kép", "Mã của số liệu");
        assertThat(ask(get("/trials")).getContentAsString(StandardCharsets.UTF_8))
                .contains("Camera ngõ xóm", "Có giảm", "Thăm dò");
        var csv = ask(get(trial + "/data.csv")).getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines().count()).isEqualTo(1 + 32 * 36);
    }

    /** Level 2 at most, for it was frozen late: nothing is said of a cause. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void whatWasFrozenLateSaysNothingOfACause(String language) throws Exception {
        var trial = judged(TrialDesigns.counts(TrialDesigns.units(12, 20), 0.6, 7));
        var page = ask(get(trial).cookie(new Cookie("binhyen_language", language)))
                .getContentAsString(StandardCharsets.UTF_8);
        var says = page.substring(page.indexOf("verdict-says"), page.indexOf("<figure"));
        assertThat(says.toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\\b(because|caused?|due to|thanks to|made)\\b")
                .doesNotContainPattern("(?U)\\b(nhờ|gây ra|làm giảm|làm tăng)\\b");
    }

    /** What would show a change is not asked for where the change would have shown. */
    @Test
    void whereNothingIsShownItSaysWhetherWhatWasHopedForWouldHaveBeenSeen() throws Exception {
        assertThat(change(12, 20, 1)).contains("(20 trong 100) thì đã thấy").doesNotContain("cần khoảng");
        assertThat(change(7, 1, 0.8)).contains("Nơi so sánh có quá ít vụ").doesNotContain("cần khoảng");
        assertThat(change(3, 3, 0.9)).contains("cần khoảng 1.262 vụ");
    }

    /** The fourth block of a verdict that shows nothing. */
    private String change(int treated, int compared, double ratio) throws Exception {
        var units = TrialDesigns.units(treated, compared);
        var page = ask(get(judged(units, TrialDesigns.counts(units, ratio, 7))))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Chưa thể kết luận");
        return page.substring(page.indexOf("Điều gì làm chúng ta nghĩ khác"), page.indexOf("Xem ngày"));
    }

    @Test
    void whatIsRefusedShowsNoNumber() throws Exception {
        var counts = TrialDesigns.counts(TrialDesigns.units(12, 20), 0.6, 7);
        var trial = judged(counts.substring(0, counts.lastIndexOf("So sánh 20")));
        var page = ask(get(trial)).getContentAsString(StandardCharsets.UTF_8);
        var section = page.substring(page.indexOf("id=\"verdict\""), page.indexOf("Xem ngày"));
        assertThat(section).contains("Không đưa ra con số").doesNotContain("<svg", "icon-fewer");
        assertThat(section.replaceAll("<[^>]*>", "")).doesNotContainPattern("[0-9]");
        assertThat(ask(get(trial + "/working")).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Các con số");
    }

    /** Other communes' counts would seem to be missing to it, and the refusal would be kept. */
    @Test
    void whoSeesOneCommuneAloneReadsATrialOfTheLedgerAndNeitherFreezesNorJudgesIt(@Autowired TestAccounts accounts)
            throws Exception {
        var id = TrialId.fresh();
        var name = areas.get(new AreaId(ground.otherCommune())).name();
        var treated = Unit.commune(name, ground.otherCommune(), Role.TREATED, TrialDesigns.START);
        asSystem(() -> {
            trials.design(id, new ModelId(model), TrialDesigns.ofTheLedger("B09", null));
            trials.compare(id, List.of(treated));
        });
        office = accounts.make(Grant.communeDesk(ground.commune(), TrialDesigns.LAST))
                .id();
        var trial = "/trials/" + id;
        var draft = ask(get(trial));
        assertThat(draft.getStatus()).isEqualTo(200);
        assertThat(draft.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("/freezing", "/data.csv");
        assertThat(ask(post(trial + "/freezing")).getStatus()).isEqualTo(422);
        assertThat(ask(get(trial + "/data.csv")).getStatus()).isEqualTo(422);
        asSystem(() -> trials.freeze(id));
        assertThat(ask(post(trial + "/verdicts")).getStatus()).isEqualTo(422);
        assertThat(asSystem(() -> verdicts.of(id))).isEmpty();
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }

    @Test
    void nothingIsLostWhereADesignIsRefused() throws Exception {
        var refused = ask(form("/trials")
                .param("terms.outcome", "Số vụ trộm cắp ở ngõ")
                .param("terms.firstMonth", "01/01/2025")
                .param("terms.startMonth", "01/01/2025")
                .param("terms.lastMonth", "01/12/2025")
                .param("terms.choosing", "WORST_FIRST")
                .param("terms.somethingElse", "false"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Số vụ trộm cắp ở ngõ", "Phải sau tháng đầu tiên", "Hãy chọn khoảng tháng");
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsNumber() throws Exception {
        var trial = designed();
        var refused = ask(multipart(trial + "/data")
                .file(new MockMultipartFile(
                        "file",
                        "so.csv",
                        "text/csv",
                        "unit,month,count\nChợ,1/2023,4\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Dòng 2: “Chợ” không có trong thiết kế");
    }

    private String judged(String counts) throws Exception {
        return judged(TrialDesigns.units(12, 20), counts);
    }

    private String judged(List<Unit> units, String counts) throws Exception {
        var trial = designed(units);
        assertThat(ask(post(trial + "/freezing")).getStatus()).isEqualTo(303);
        assertThat(ask(get(trial)).getContentAsString(StandardCharsets.UTF_8)).contains("Đã chốt thiết kế");
        var file = new MockMultipartFile("file", "so.csv", "text/csv", counts.getBytes(StandardCharsets.UTF_8));
        assertThat(ask(multipart(trial + "/data").file(file)).getStatus()).isEqualTo(303);
        assertThat(ask(post(trial + "/verdicts")).getStatus()).isEqualTo(303);
        return trial;
    }

    private String designed() throws Exception {
        return designed(TrialDesigns.units(12, 20));
    }

    private String designed(List<Unit> units) throws Exception {
        assertThat(ask(get("/trials/new").param("model", model.toString())).getContentAsString(StandardCharsets.UTF_8))
                .contains("Camera ngõ xóm", "Tháng đầu tiên có mô hình");
        var sent = ask(form("/trials")
                .param("terms.outcome", "Số vụ mất cắp xe")
                .param("terms.firstMonth", "01/01/2023")
                .param("terms.startMonth", "01/01/2025")
                .param("terms.lastMonth", "01/12/2025")
                .param("terms.choosing", "OTHERWISE")
                .param("terms.somethingElse", "false"));
        assertThat(sent.getStatus())
                .as(sent.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(303);
        var trial = String.valueOf(sent.getRedirectedUrl()).replace("/units", "");
        var lines = UnitsForm.lines(units);
        assertThat(ask(post(trial + "/units").param("units", lines)).getStatus())
                .isEqualTo(303);
        assertThat(ask(get(trial + "/units")).getContentAsString(StandardCharsets.UTF_8))
                .contains("+ Thí điểm 1; 1/2025");
        return trial;
    }

    private MockHttpServletRequestBuilder form(String path) {
        return post(path).param("id", UUID.randomUUID().toString()).param("modelId", model.toString());
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(Acting.as(office)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
