package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.ledger.LedgerFixture.SESSIONS;
import static vn.binhyen.ledger.LedgerFixture.TODAY;
import static vn.binhyen.ledger.LedgerFixture.firstOf;
import static vn.binhyen.ledger.LedgerFixture.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.reports.ReportsFixture;

/** The page of an organisation's own figure is there for every figure that a dashboard shows of it. */
@ApplicationTest
class OwnFactsTest {

    private static final String MEMBERS = "C27";

    @Autowired
    MockMvc mvc;

    @Autowired
    MeasureEndings endings;

    LedgerFixture fixture;
    UUID school;
    Browser organisation;

    @BeforeEach
    void aSchool(
            @Autowired Ledger ledger,
            @Autowired Figures figures,
            @Autowired TransactionTemplate transaction,
            @Autowired Areas areas,
            @Autowired Registered registered) {
        fixture = new LedgerFixture(ledger, figures, transaction, Ground.fresh(areas));
        school = registered.school(fixture.ground).value();
        organisation = registered.signedIn(mvc, Grant.organisation(school, TODAY));
    }

    @Test
    void ofATimeBeforeItWasDefinedAMeasureIsShownAsItWasFirstDefined() throws Exception {
        assertThat(own(SESSIONS, LocalDate.of(1999, 12, 1))).contains("Chưa có sự việc nào");
    }

    @Test
    void ofAMeasureThatEndedWhatWasToldStaysAndNothingIsKnownAfterwards() throws Exception {
        var level =
                new Fact(MEMBERS, firstOf(1), fixture.ground.commune(), school, false, true, BigDecimal.valueOf(4321));
        fixture.state(fixture.source(school), level);
        assertThat(own(MEMBERS, firstOf(0))).contains("4.321");
        var office = ReportsFixture.office(fixture.ground.province());
        endings.end(office, MEMBERS, firstOf(0).minusDays(1));
        try {
            assertThat(own(MEMBERS, firstOf(1))).contains("4.321");
            assertThat(own(MEMBERS, firstOf(0))).contains("Chưa có sự việc nào").doesNotContain("4.321");
        } finally {
            endings.takeBack(office, MEMBERS);
        }
    }

    private String own(String measure, LocalDate day) throws Exception {
        var answer = organisation.open(FigurePath.of(measure, school, month(day)));
        assertThat(answer.getStatus()).as("%s of %s", measure, day).isEqualTo(200);
        return answer.getContentAsString();
    }
}
