package vn.binhyen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@ApplicationTest
class JobPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Jobs jobs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    @Test
    void aRunningJobShowsHowFarItIsAndCanBeStoppedWithoutJavaScript() throws Exception {
        var told = new CountDownLatch(1);
        var account = office();
        var id = begun(account, run -> {
            for (int done = 40; true; done = 41) {
                run.progress(done, 100);
                told.countDown();
                Thread.sleep(50);
            }
        });
        told.await(5, TimeUnit.SECONDS);
        var browser = signedIn(account);
        assertThat(browser.open("/jobs/" + id).getContentAsString())
                .contains("Việc thử", "danh-sach.csv", "Đang chạy", "Dừng lại", "<progress value=\"4", "every 1s");
        assertThat(browser.send("/jobs/" + id + "/cancellation").getStatus()).isEqualTo(303);
        Scopes.call(Scope.system("test"), () -> jobs.await(id, Duration.ofSeconds(10)));
        assertThat(browser.open("/jobs/" + id).getContentAsString())
                .contains("Việc đã dừng theo yêu cầu khi làm được 4")
                .doesNotContain("every 1s", "Dừng lại");
        assertThat(browser.send("/jobs/" + id + "/cancellation").getStatus()).isEqualTo(409);
    }

    @Test
    void aFailedJobSaysSoInOneSentenceWithoutWhatOnlyProgrammersRead() throws Exception {
        var account = office();
        var id = begun(account, run -> {
            throw new IllegalStateException("secret words of a fault");
        });
        Scopes.call(Scope.system("test"), () -> jobs.await(id, Duration.ofSeconds(10)));
        var browser = signedIn(account);
        assertThat(browser.open("/jobs/" + id).getContentAsString())
                .contains("Không làm được", "báo người quản trị mã")
                .doesNotContain("secret words", "Exception", "at vn.binhyen");
        assertThat(browser.open("/jobs").getContentAsString()).contains("Việc thử", "Không làm được");
    }

    @Test
    void thePollOfAnEndedJobHasThePageDrawnAnew() {
        var account = office();
        var id = begun(account, run -> run.outcome("/organisations"));
        Scopes.call(Scope.system("test"), () -> jobs.await(id, Duration.ofSeconds(10)));
        var browser = signedIn(account);
        assertThat(browser.open("/jobs/" + id + "/progress").getHeader("HX-Refresh"))
                .isEqualTo("true");
        assertThat(page(browser, id)).contains("Xem kết quả", "href=\"/organisations\"");
    }

    @Test
    void whoAdministersSeesAndStopsWhatOthersBegan() throws Exception {
        var id = begun(office(), run -> {
            for (int done = 0; true; done++) {
                run.progress(done, 0);
                Thread.sleep(50);
            }
        });
        var administrator = signedIn(accounts.make(Grant.administrator(DAY)));
        assertThat(page(administrator, id)).contains("Việc thử");
        assertThat(administrator.open("/jobs").getContentAsString()).contains(id.toString());
        assertThat(signedIn(office()).open("/jobs/" + id).getStatus()).isEqualTo(404);
        assertThat(administrator.send("/jobs/" + id + "/cancellation").getStatus())
                .isEqualTo(303);
        assertThat(Scopes.call(Scope.system("test"), () -> jobs.await(id, Duration.ofSeconds(10)))
                        .state())
                .isEqualTo(JobState.CANCELLED);
    }

    private static String page(Browser browser, JobId id) {
        try {
            return browser.open("/jobs/" + id).getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private TestAccounts.Made office() {
        var province = areas.findProvince("01", DAY).orElseThrow().id().value();
        return accounts.make(Grant.office(province, DAY));
    }

    private Browser signedIn(TestAccounts.Made account) {
        var browser = new Browser(mvc);
        browser.signIn(account.name(), TestAccounts.PASSWORD);
        return browser;
    }

    private JobId begun(TestAccounts.Made account, Trying.Work work) {
        var province = areas.findProvince("01", DAY).orElseThrow().id().value();
        var scope = new Scope(
                "account:" + account.id(),
                false,
                java.util.List.of(province),
                java.util.List.of(),
                java.util.List.of());
        return Scopes.call(scope, () -> jobs.begin("jobs.trying", Trying.payload(work), "danh-sach.csv"));
    }
}
