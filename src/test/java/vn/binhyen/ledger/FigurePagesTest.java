package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.binhyen.ledger.LedgerFixture.SESSIONS;
import static vn.binhyen.ledger.LedgerFixture.firstOf;
import static vn.binhyen.ledger.LedgerFixture.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;

/** What an office and everybody else sees of figures. */
@ApplicationTest
class FigurePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Areas areas;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    TransactionTemplate transaction;

    LedgerFixture fixture;
    AccountId office;

    @BeforeEach
    void anOffice(@Autowired TestAccounts accounts) {
        fixture = new LedgerFixture(ledger, figures, transaction, Ground.fresh(areas));
        office = accounts.make(Grant.office(fixture.ground.province(), LedgerFixture.TODAY))
                .id();
    }

    @Test
    void aFigureLeadsToItsFactsAndWhatIsMissingIsADash() throws Exception {
        fixture.state(fixture.source(), fixture.fact(SESSIONS, firstOf(1), 1234));
        var area = fixture.ground.commune();
        var period = month(firstOf(1));
        var page = page("/figures?section=B&area=" + area + "&year=" + period.year());
        assertThat(page).contains("1.234", "/figures/B09?area=" + area + "&amp;period=" + period.code(), "–");
        var explained = page("/figures/B09?area=" + area + "&period=" + period.code());
        assertThat(explained).contains("1.234", "Cộng các sự việc diễn ra trong kỳ.", "href=\"/activities/");
        assertThat(page("/figures/B09/communes?year=" + period.year())).contains("1.234", "Toàn thành phố");
    }

    @Test
    void countsOfThePoliceAreNeverDrawnAsAMapOrRanked() throws Exception {
        assertThat(page("/figures/E41/communes"))
                .contains("không xếp hạng")
                .doesNotContain("commune-map", "<svg class=\"map");
    }

    @Test
    void aNewDefinitionBreaksTheSeriesFromItsDay() throws Exception {
        var day = LocalDate.of(LedgerFixture.TODAY.getYear() + 1, 1, 15);
        amend("G56b", day, 303);
        assertThat(page("/measures/G56b")).contains("Phản ánh đã xác minh xong", "không so sánh được");
        assertThat(page("/figures?section=G&year=" + day.getYear())).contains("G56b đổi định nghĩa");
        amend("G56b", day, 409);
    }

    @Test
    void theDictionaryIsSearchedWithoutAccents() throws Exception {
        assertThat(page("/measures?words=luot nguoi tuan tra")).contains("D37a").doesNotContain("B09");
    }

    @Test
    void everybodySeesPublishedFiguresWithoutSmallCountsOfPersons() throws Exception {
        var hanoi = areas.mappedProvinces().getFirst();
        var communes = areas.communesOf(hanoi.id(), LedgerFixture.TODAY);
        int few = communes.get(20).id().value();
        int many = communes.get(21).id().value();
        var here = new LedgerFixture(
                ledger, figures, transaction, new Ground(hanoi.id().value(), few, many));
        var day = LocalDate.of(LedgerFixture.TODAY.getYear() - 1, 3, 2);
        here.state(here.source(), here.fact("B13a", day, 3), here.fact("B13a", day.plusMonths(1), 70));
        here.state(here.source(), new Fact("B13a", day, many, null, false, BigDecimal.valueOf(80)));
        var page = open("/open/figures/B13a?year=" + day.getYear());
        assertThat(page).contains("được che").doesNotContain(">3</td>", ">70</td>");
        var one = open("/open/figures/B13a?year=" + day.getYear() + "&commune="
                + communes.get(20).code());
        assertThat(one).contains("<th scope=\"row\">" + communes.get(20).name(), "<th scope=\"row\">" + hanoi.name());
        assertThat(one).doesNotContain("<th scope=\"row\">" + communes.get(21).name());
        assertThat(open("/open/figures")).contains("/open/figures/B13a").doesNotContain("/open/figures/E41");
        mvc.perform(get("/open/figures/E41"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(404));
    }

    private void amend(String code, LocalDate from, int status) throws Exception {
        mvc.perform(post("/measures/" + code + "/editions")
                        .with(Acting.as(office))
                        .with(csrf())
                        .param("effectiveFrom", from.toString())
                        .param("nameVi", "Phản ánh đã xác minh xong")
                        .param("definitionVi", "Chỉ số lượng.")
                        .param("nameEn", "Reports verified")
                        .param("definitionEn", "The number alone.")
                        .param("legalBasis", "Công văn của cơ quan thường trực")
                        .param("comparable", "false"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(status));
    }

    private String page(String path) throws Exception {
        var answer = mvc.perform(get(path).with(Acting.as(office))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String open(String path) throws Exception {
        var answer = mvc.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }
}
