package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.database.Scopes;
import vn.binhyen.files.ContentKind;

@PersistenceTest
class ParticularsTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Directives directives;

    @Autowired
    Answers answers;

    @Autowired
    Coverage coverage;

    DirectivesFixture fixture;

    final int province = freshArea();
    final int north = freshArea();
    final Milestone draft = new Milestone(today().plusDays(3), "Xong dự thảo");
    final Milestone signed = new Milestone(today().plusDays(6), "Ký quy chế");

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @Test
    void aTaskReadsAsItWasWritten() {
        var particulars = new Particulars(
                "Công an thành phố",
                "Sở Giáo dục\nSở Y tế",
                "Bản ký có dấu",
                Set.of(ContentKind.PDF, ContentKind.JPG),
                45,
                List.of(signed, draft));
        var id = fixture.draft(province, asked().with(particulars));
        var read =
                Scopes.call(SYSTEM, () -> directives.get(id)).tasks().getFirst().terms();
        assertThat(read.particulars()).isEqualTo(particulars);
        assertThat(read.particulars().milestones()).containsExactly(draft, signed);
    }

    @Test
    void anOrganisationTicksAMilestoneOnItsPageAndItIsProgress() throws Exception {
        var school = fixture.schools(province, north, 1).getFirst();
        var work = fixture.obligations(fixture.issued(province, asked().with(Particulars.of(draft, signed))))
                .getFirst();
        var browser = signedIn(Grant.organisation(school, today()));
        var url = "/obligations/" + work;
        browser.open(url);
        assertThat(tick(browser, url, draft.code()).getStatus()).isEqualTo(409); // not acknowledged yet
        Scopes.run(SYSTEM, () -> answers.acknowledge(work, UUID.randomUUID(), 1));
        assertThat(tick(browser, url, draft.code()).getStatus()).isEqualTo(303);
        assertThat(browser.open(url).getContentAsString()).contains("đã xong lúc", "Ký quy chế", "Đã xong mốc này");
        assertThat(fixture.status(work)).isEqualTo("IN_PROGRESS");
        var step = Scopes.call(SYSTEM, () -> coverage.steps(work)).getFirst();
        assertThat(step.act()).isEqualTo(Act.PROGRESSED);
        assertThat(step.milestone()).isEqualTo(draft);
        assertThat(tick(browser, url, draft.code()).getStatus()).isEqualTo(303);
        assertThat(fixture.steps(work)).isEqualTo(2);
        for (var unknown : List.of("2026-01-01 Mốc khác", "không phải mốc", ""))
            assertThat(tick(browser, url, unknown).getStatus()).as(unknown).isEqualTo(404);
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndNothingIsDelivered() {
        fixture.schools(province, north, 1);
        var photos = new Particulars(null, null, "Ảnh", Set.of(ContentKind.JPG, ContentKind.PNG), null, List.of());
        var work = fixture.obligations(fixture.issued(province, asked().with(photos)))
                .getFirst();
        var pdf = new ByteArrayResource("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII));
        Scopes.run(SYSTEM, () -> answers.acknowledge(work, UUID.randomUUID(), 1));
        assertThatThrownBy(() -> Scopes.run(
                        SYSTEM,
                        () -> answers.deliver(
                                work,
                                UUID.randomUUID(),
                                Result.ticked(null),
                                List.of(new Attachment("bao-cao.pdf", pdf)))))
                .isInstanceOfSatisfying(ResultIncomplete.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("files");
                    assertThat(refusal.getDetailMessageArguments()).containsExactly("JPG, PNG");
                });
        assertThat(fixture.status(work)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void milestonesAreTypedOneALineAndAllIsKept() throws Exception {
        var id = fixture.draft(province);
        var office = signedIn(Grant.office(province, today()));
        var task = "/directives/" + id + "/tasks/" + UUID.randomUUID();
        office.open("/directives/" + id);
        var wrong = write(office, task, "Xong dự thảo 01/12/2026", "abc");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("#more.milestones", "#more.minutes", "Xong dự thảo 01/12/2026");
        assertThat(write(office, task, "02/12/2026: Ký\n\n01/12/2026 Xong dự thảo", "45")
                        .getStatus())
                .isEqualTo(303);
        assertThat(office.open("/directives/" + id).getContentAsString())
                .contains("45 phút", "01/12/2026: Xong dự thảo", "02/12/2026: Ký", "Sở Y tế");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6001", "-5", "nhiều"})
    void minutesThatAreNoneAreRefused(String typed) {
        var form = new ParticularsForm(null, null, null, null, typed, null);
        var errors = new org.springframework.validation.BeanPropertyBindingResult(
                new TaskForm(null, null, null, null, null, null, null, null, null, null, null, null, form), "form");
        form.check(false, errors);
        assertThat(errors.getFieldErrorCount("more.minutes")).isEqualTo(1);
    }

    private static MockHttpServletResponse write(Browser office, String task, String milestones, String minutes) {
        return office.send(
                task,
                "title",
                "Báo cáo",
                "completion",
                "TICK",
                "kinds",
                "SCHOOL",
                "deadline.ending",
                "WORKING_DAYS",
                "deadline.workingDays",
                "3",
                "more.support",
                "Sở Y tế",
                "more.minutes",
                minutes,
                "more.milestones",
                milestones);
    }

    private static MockHttpServletResponse tick(Browser browser, String url, String milestone) {
        return browser.send(url + "/milestones", "form", UUID.randomUUID().toString(), "milestone", milestone);
    }

    private static TaskTerms asked() {
        return DirectivesFixture.terms(Completion.TICK, Selector.ofKinds(SCHOOL));
    }

    private Browser signedIn(Grant grant) {
        var name = "moc." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        assertThat(browser.signIn(name, PASSWORD).getStatus()).isBetween(200, 399);
        return browser;
    }
}
