package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import vn.binhyen.calendars.Calendars;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;

/** A report is assembled from the ledger: its figures are those, with sentences that the figures allow. */
@ApplicationTest
class ReportPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = TODAY.getYear() - 1;
    private static final String LAST_YEAR = "/reports/movement_year/calendar_year:" + YEAR + ":year:1";

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    private int province;
    private int commune;
    private int otherCommune;

    @BeforeEach
    void communesOfItsOwn() {
        var ground = Ground.fresh(areas);
        province = ground.province();
        commune = ground.commune();
        otherCommune = ground.otherCommune();
        tell(commune, YEAR - 1, 10);
        tell(commune, YEAR, 15);
        tell(otherCommune, YEAR, 4);
    }

    @Test
    void lastYearIsOfferedAndItsFiguresLeadToTheirFacts() throws Exception {
        var desk = signedIn(Grant.communeDesk(commune, TODAY));
        assertThat(desk.open("/reports").getContentAsString())
                .contains("Báo cáo năm về phong trào", LAST_YEAR, "do phần mềm đề xuất");
        assertThat(desk.open(LAST_YEAR).getContentAsString())
                .contains("Số buổi tuyên truyền: 15 buổi", "Công tác chỉ đạo, tổ chức", "/figures/B09")
                .doesNotContain("Cao nhất");
    }

    @Test
    void aCityAddsItsCommunesUpAndRanksNoneWhereFewAreKnown() throws Exception {
        var office = signedIn(Grant.office(province, TODAY));
        var told = told();
        assertThat(told.value(0)).isGreaterThanOrEqualTo(BigDecimal.valueOf(19));
        assertThat(office.open(LAST_YEAR).getContentAsString())
                .contains("Số buổi tuyên truyền: %s buổi. Có số của %d trong "
                        .formatted(told.value(0).toBigInteger(), told.areas().getFirst()))
                .doesNotContain("Cao nhất");
        assertThat(office.open(LAST_YEAR + "?area=" + otherCommune).getContentAsString())
                .contains("Số buổi tuyên truyền: 4 buổi.");
    }

    @Test
    void whatIsNotInScopeOrHasNotBegunIsNoReport() {
        var desk = signedIn(Grant.communeDesk(commune, TODAY));
        assertThat(desk.open(LAST_YEAR + "?area=" + otherCommune).getStatus()).isEqualTo(404);
        for (var none : List.of(
                "/reports/movement_year/calendar_year:2090:year:1",
                "/reports/movement_year/calendar_year:2026:quarter:1",
                "/reports/movement_year/nothing",
                "/reports/unheard_of/calendar_year:2026:year:1"))
            assertThat(desk.open(none).getStatus()).as(none).isEqualTo(404);
    }

    /** What the ledger knows of the whole province: other tests tell of it, too. */
    private FigureRow told() {
        var year = Calendars.standard().period("calendar_year:" + YEAR + ":year:1");
        var query = new FigureQuery(List.of("B09"), FigureLevel.PROVINCE, province, List.of(year), null);
        return Scopes.call(Scope.system("test"), () -> figures.read(query))
                .row("B09", province)
                .orElseThrow();
    }

    private void tell(int area, int year, int sessions) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> ledger.state(
                        new SourceRecord("test.session", UUID.randomUUID(), province, null),
                        List.of(new Fact(
                                "B09", LocalDate.of(year, 3, 1), area, null, false, BigDecimal.valueOf(sessions))))));
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }
}
