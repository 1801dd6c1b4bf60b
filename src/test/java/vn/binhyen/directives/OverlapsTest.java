package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.database.Scopes;

@PersistenceTest
class OverlapsTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    Overlaps overlaps;

    @Autowired
    Issuing issuing;

    @Autowired
    Directives directives;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc mvc;

    DirectivesFixture fixture;

    final int province = freshArea();
    final int north = freshArea();
    final int south = freshArea();

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @Test
    void theSameAskedOfTheSameIsShownSideBySideAndBlocksNothing() throws Exception {
        fixture.schools(province, north, 3);
        fixture.schools(province, south, 2);
        var first = fixture.issued(province, asked("Báo cáo kết quả tập huấn", Set.of(north)));
        var draft = fixture.draft(province, asked("Kết quả tập huấn, báo cáo", Set.of()));
        var found = of(draft);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().common()).isEqualTo(3);
        assertThat(found.getFirst().other().id()).isEqualTo(first);
        assertThat(office().open("/directives/" + draft + "/issue").getContentAsString())
                .contains("Có nhiệm vụ tương tự", "Báo cáo kết quả tập huấn");
        Scopes.run(SYSTEM, () -> issuing.issue(draft, directives.get(draft).sha256()));
        assertThat(fixture.obligations(draft)).hasSize(5);
    }

    @Test
    void otherOrganisationsOtherThingsAndOtherProvincesAreNotTold() {
        fixture.schools(province, north, 1);
        fixture.schools(province, south, 1);
        fixture.issued(province, asked("Báo cáo kết quả tập huấn", Set.of(north)));
        assertThat(of(fixture.draft(province, asked("Báo cáo kết quả tập huấn", Set.of(south)))))
                .isEmpty();
        assertThat(of(fixture.draft(province, asked("Ký quy chế phối hợp", Set.of(north)))))
                .isEmpty();
        var elsewhere = freshArea();
        fixture.schools(elsewhere, north, 1);
        assertThat(of(fixture.draft(elsewhere, asked("Báo cáo kết quả tập huấn", Set.of()))))
                .isEmpty();
    }

    @Test
    void whatIsOverIsNotTold() {
        fixture.schools(province, north, 1);
        OfficeClock.ago(Duration.ofDays(60), () -> {
            var due = new DeadlineRule.OnDate(today().minusDays(20));
            var terms = new TaskTerms(
                    "Báo cáo kết quả",
                    null,
                    Completion.TICK,
                    null,
                    due,
                    due.day().getYear(),
                    Selector.ofKinds(SCHOOL));
            fixture.issued(province, terms);
        });
        assertThat(of(fixture.draft(province, asked("Báo cáo kết quả", Set.of()))))
                .isEmpty();
    }

    private List<Overlap> of(DirectiveId draft) {
        return Scopes.call(SYSTEM, () -> overlaps.of(draft));
    }

    private static TaskTerms asked(String title, Set<Integer> communes) {
        var due = new DeadlineRule.OnDate(today().plusDays(10));
        return new TaskTerms(
                title,
                null,
                Completion.TICK,
                null,
                due,
                due.day().getYear(),
                Selector.ofKinds(SCHOOL).inCommunes(communes));
    }

    private Browser office() {
        var name = "trung." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(
                SYSTEM,
                () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(Grant.office(province, today()))));
        var browser = new Browser(mvc);
        assertThat(browser.signIn(name, PASSWORD).getStatus()).isBetween(200, 399);
        return browser;
    }
}
