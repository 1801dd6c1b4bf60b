package vn.binhyen.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;

/** What a desk and an office see and send. */
@ApplicationTest
class EntryPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Areas areas;

    Ground ground;
    AccountId desk;
    AccountId office;

    @BeforeEach
    void standOnFreshGround(@Autowired TestAccounts accounts) {
        ground = Ground.fresh(areas);
        var since = EntriesFixture.TODAY;
        desk = accounts.make(Grant.communeDesk(ground.commune(), since)).id();
        office = accounts.make(Grant.office(ground.province(), since)).id();
    }

    @Test
    void whatIsTypedIsKeptWithoutLeavingThePage() throws Exception {
        var sheet = opened(EntriesFixture.THIS_MONTH);
        var kept = ask(post(sheet + "/draft").header("HX-Request", "true").param("amount-E41", "1.234"), desk);
        assertThat(kept.getContentAsString()).contains("Đã lưu nháp").doesNotContain("<html");
        assertThat(ask(get(sheet), desk).getContentAsString()).contains("value=\"1.234\"");
    }

    @Test
    void nothingIsLostWhereAFigureIsRefused() throws Exception {
        var sheet = opened(EntriesFixture.THIS_MONTH);
        var sent = post(sheet + "/submission").param("steps", "0");
        var refused = ask(sent.param("amount-E41", "chừng 5").param("comment-E41", "sổ mờ"), desk);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("href=\"#amount-E41\"", "value=\"chừng 5\"", "value=\"sổ mờ\"", "không phải là số");
        assertThat(ask(get(sheet), desk).getContentAsString()).contains("value=\"chừng 5\"");
    }

    @Test
    void aLockedSheetSaysWhySinceWhenAndWhoOpensIt() throws Exception {
        var sheet = opened(EntriesFixture.LOCKED);
        assertThat(ask(get(sheet), desk).getContentAsString())
                .contains("Phiếu đã khóa sau ngày", "5 ngày làm việc", "Văn phòng thường trực có thể mở lại")
                .doesNotContain("name=\"amount-E41\"");
        var refused = ask(post(sheet + "/submission").param("steps", "0").param("amount-E41", "5"), desk);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Phiếu đã khóa sau ngày", "Bản nháp vẫn được giữ");
    }

    @Test
    void theOverviewShowsWhatIsMissingAsMissing() throws Exception {
        var period = EntriesFixture.THIS_MONTH.code();
        assertThat(overview(period)).contains(name(ground.commune()) + ",Chưa có phiếu,");
        var sheet = opened(EntriesFixture.THIS_MONTH);
        ask(post(sheet + "/submission").param("steps", "0").param("amount-E41", "5"), desk);
        assertThat(overview(period)).contains(name(ground.commune()) + ",Chờ xác nhận,");
        assertThat(ask(get("/entries").param("period", period), office).getContentAsString())
                .contains(sheet);
    }

    @Test
    void whoeverHasNoAccountIsNotSaidToBeLate(@Autowired TestAccounts accounts) throws Exception {
        var period = EntriesFixture.THIS_MONTH.code();
        assertThat(overview(period)).contains(name(ground.otherCommune()) + ",Chưa có tài khoản,");
        accounts.make(Grant.communeDesk(ground.otherCommune(), EntriesFixture.TODAY));
        assertThat(overview(period)).contains(name(ground.otherCommune()) + ",Chưa có phiếu,");
    }

    @Test
    void aRealOrganisationOfTheSampleIsNeverMissing(@Autowired Organisations organisations) throws Exception {
        var real = listed(organisations, new Provenance(true, false, null));
        var invented = listed(organisations, new Provenance(true, true, null));
        var page = ask(
                        get("/entries")
                                .param("period", EntriesFixture.THIS_MONTH.code())
                                .param("commune", String.valueOf(ground.commune())),
                        office)
                .getContentAsString();
        assertThat(page).contains(invented, "1 đơn vị chưa gửi").doesNotContain(real);
        assertThat(overview(EntriesFixture.THIS_MONTH.code()))
                .contains(name(ground.commune()) + ",Chưa có phiếu,1,0,0,0,0,1");
    }

    private String listed(Organisations organisations, Provenance provenance) {
        var id = OrganisationId.fresh();
        var facts = OrganisationFacts.of(
                "Trường mẫu " + id,
                Classification.school(SchoolLevel.UPPER_SECONDARY),
                new Place(ground.province(), ground.commune(), null, null, null));
        Scopes.run(Scope.system("test"), () -> organisations.register(new Registration(id, facts, provenance)));
        return facts.name();
    }

    private String name(int commune) {
        return areas.get(new AreaId(commune)).name();
    }

    private String overview(String period) throws Exception {
        return ask(get("/entries/export.csv").param("period", period), office).getContentAsString();
    }

    @Test
    void aProgramIsToldWhichFigureIsWrong() throws Exception {
        var sheet = "/api/v1" + opened(EntriesFixture.THIS_MONTH);
        var figures = "{\"figures\":[{\"code\":\"E41\",\"amount\":3},{\"code\":\"E42\",\"amount\":4}]}";
        assertThat(send(
                                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put(
                                        sheet + "/draft"),
                                figures)
                        .getStatus())
                .isEqualTo(200);
        var refused = send(post(sheet + "/submission"), "{\"steps\":0}");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("figures.E42", "không thể lớn hơn");
    }

    @Test
    void theOfficeAddsARuleThatHoldsInItsProvinceAndEndsIt() throws Exception {
        var id = java.util.UUID.randomUUID();
        var rule = post("/entries/rules")
                .param("id", id.toString())
                .param("kind", "RANGE")
                .param("code", "e41");
        var added = ask(rule.param("most", "1.000").param("hard", "true"), office);
        assertThat(added.getStatus()).isEqualTo(303);
        assertThat(ask(get("/entries/rules"), office).getContentAsString()).contains("E41 không quá 1.000");
        var sheet = opened(EntriesFixture.THIS_MONTH);
        var sent = post(sheet + "/submission").param("steps", "0").param("amount-E41", "1.001");
        assertThat(ask(sent, desk).getStatus()).isEqualTo(422);
        ask(post("/entries/rules/" + id + "/ending"), office);
        assertThat(ask(get("/entries/rules"), office).getContentAsString()).contains("Đã ngừng");
    }

    @Test
    void partsThatDoNotComeToTheirWholeKeepTheSheetBackWhereTheOfficeSaysSo() throws Exception {
        var rule = post("/entries/rules")
                .param("id", java.util.UUID.randomUUID().toString())
                .param("kind", "SUM");
        ask(rule.param("code", "E41").param("parts", "e42, e44").param("hard", "true"), office);
        assertThat(ask(get("/entries/rules"), office).getContentAsString()).contains("E42 + E44 bằng đúng E41");
        var sheet = opened(EntriesFixture.THIS_MONTH);
        var wrong = post(sheet + "/submission").param("steps", "0").param("amount-E41", "5");
        var refused = ask(wrong.param("amount-E42", "2").param("amount-E44", "2"), desk);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("E42 + E44 (4) phải bằng E41 (5)");
        var right = post(sheet + "/submission").param("steps", "0").param("amount-E41", "5");
        assertThat(ask(right.param("amount-E42", "2").param("amount-E44", "3"), desk)
                        .getStatus())
                .isEqualTo(303);
    }

    private String opened(Period period) throws Exception {
        var answer = ask(post("/entries/sheets").param("period", period.code()), desk);
        assertThat(answer.getStatus()).isEqualTo(303);
        return answer.getRedirectedUrl();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, AccountId account) throws Exception {
        return mvc.perform(request.with(csrf()).with(Acting.as(account)).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String json) throws Exception {
        return mvc.perform(request.with(csrf())
                        .with(Acting.as(desk))
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .content(json))
                .andReturn()
                .getResponse();
    }
}
