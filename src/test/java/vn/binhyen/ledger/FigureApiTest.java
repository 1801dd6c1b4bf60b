package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.binhyen.ledger.LedgerFixture.SESSIONS;
import static vn.binhyen.ledger.LedgerFixture.firstOf;
import static vn.binhyen.ledger.LedgerFixture.month;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;

/** Figures leave with what they are made of, and nobody reads beyond their area. */
@ApplicationTest
class FigureApiTest {

    static final String LAST_MONTH = month(firstOf(1)).code();

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    LedgerFixture fixture;
    AccountId office;
    AccountId desk;

    @BeforeEach
    void anOfficeAndADesk(
            @Autowired Ledger ledger,
            @Autowired Figures figures,
            @Autowired TransactionTemplate transaction,
            @Autowired Areas areas) {
        fixture = new LedgerFixture(ledger, figures, transaction, Ground.fresh(areas));
        office = accounts.make(Grant.office(fixture.ground.province(), LedgerFixture.TODAY))
                .id();
        desk = accounts.make(Grant.communeDesk(fixture.ground.commune(), LedgerFixture.TODAY))
                .id();
    }

    @Test
    void aFigureIsReadByPeriodAndExplainedByItsFacts() throws Exception {
        var host = UUID.randomUUID();
        fixture.state(fixture.source(host), fixture.of(host, false, firstOf(1), 2));
        fixture.state(fixture.source(), fixture.fact(SESSIONS, firstOf(1).plusDays(3), 3));
        var figures = ask(
                office,
                "/figures?measures=B09,B10&from=" + month(firstOf(2)).code() + "&to=" + LAST_MONTH + "&area="
                        + fixture.ground.commune());
        assertThat(figures.path("periods").size()).isEqualTo(2);
        var values = figures.path("figures").get(0).path("values");
        assertThat(values.get(0).isNull()).isTrue();
        assertThat(values.get(1).decimalValue()).isEqualByComparingTo("5");
        assertThat(figures.path("figures").size()).isEqualTo(1);

        var explained = ask(office, "/figures/B09?period=" + LAST_MONTH + "&area=" + fixture.ground.commune());
        assertThat(explained.path("value").decimalValue()).isEqualByComparingTo("5");
        assertThat(explained.path("facts").size()).isEqualTo(2);
        assertThat(explained.path("facts").get(0).path("source").asString()).isEqualTo("activities.session");
        assertThat(explained.path("definition").asString()).contains("buổi");
    }

    @Test
    void aDeskReadsItsOwnCommuneAndNoSumOverTheProvince() throws Exception {
        fixture.state(fixture.source(), fixture.fact(SESSIONS, firstOf(1), 3));
        var own = ask(desk, "/figures?measures=B09&from=" + LAST_MONTH);
        assertThat(own.path("figures").size()).isEqualTo(1);
        assertThat(own.path("figures").get(0).path("area").asInt()).isEqualTo(fixture.ground.commune());
        var other = ask(desk, "/figures?measures=B09&from=" + LAST_MONTH + "&area=" + fixture.ground.otherCommune());
        assertThat(other.path("figures").isEmpty()).isTrue();
        mvc.perform(get("/api/v1/figures?measures=B09&level=PROVINCE&from=" + LAST_MONTH)
                        .with(Acting.as(desk)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theProvinceSaysInHowManyCommunesSomethingIsKnown() throws Exception {
        fixture.state(fixture.source(), fixture.fact(SESSIONS, firstOf(7), 3));
        var sum = ask(
                office,
                "/figures?measures=B09&level=PROVINCE&from=" + month(firstOf(7)).code());
        assertThat(sum.path("figures").get(0).path("area").asInt()).isEqualTo(fixture.ground.province());
        assertThat(sum.path("figures").get(0).path("areas").get(0).asInt()).isPositive();
    }

    @Test
    void whatCannotBeAskedIsToldInASentence() throws Exception {
        assertThat(refused("/figures?measures=B99&from=" + LAST_MONTH, 404)).contains("B99");
        assertThat(refused("/figures?measures=B09&from=last-month", 422)).contains("cùng loại");
        assertThat(refused("/figures?measures=B09&from=" + LAST_MONTH + "&to=calendar_year:2020:year:1", 422))
                .contains("cùng loại");
        assertThat(refused("/figures/B09?period=" + LAST_MONTH + "&after=nowhere", 422))
                .isNotBlank();
    }

    private JsonNode ask(AccountId who, String path) throws Exception {
        var answer = mvc.perform(get("/api/v1" + path).with(Acting.as(who)))
                .andExpect(status().isOk())
                .andReturn();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private String refused(String path, int status) throws Exception {
        var answer = mvc.perform(get("/api/v1" + path).with(Acting.as(office)))
                .andExpect(status().is(status))
                .andReturn();
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("detail")
                .asString();
    }
}
