package vn.binhyen.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** An office registers, watches and removes its programs' addresses. */
@ApplicationTest
class WebhookPagesTest {

    private static final String PUBLIC = "https://8.8.8.8/hook";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    int province;
    int commune;
    Browser office;
    Browser desk;

    @BeforeEach
    void signIn() {
        var today = LocalDate.now(clock);
        province = areas.findProvince("48", today).orElseThrow().id().value();
        commune = areas.communesOf(new vn.binhyen.areas.AreaId(province), today)
                .getFirst()
                .id()
                .value();
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("delete from webhooks.endpoint where province_id = ?")
                                .param(province)
                                .update()));
        office = signedIn(Grant.office(province, today));
        desk = signedIn(Grant.communeDesk(commune, today));
    }

    @Test
    void theSecretIsShownOnceAndTheAddressListed() throws Exception {
        var id = UUID.randomUUID().toString();
        var made = make(office, id, PUBLIC, province, "directives.issue");
        assertThat(made.getStatus()).isEqualTo(201);
        var found = Pattern.compile("whsec_[A-Za-z0-9+/]{43}=").matcher(text(made));
        assertThat(found.find()).isTrue();
        assertThat(text(office.open("/webhooks"))).contains("Bảng theo dõi", "/webhooks/" + id);
        assertThat(text(office.open("/webhooks/" + id))).contains(PUBLIC).doesNotContain(found.group());
        assertThat(make(office, id, PUBLIC, province, "directives.issue").getStatus())
                .isEqualTo(303);
        assertThat(text(office.open("/audit"))).doesNotContain(found.group());
    }

    @Test
    void aCommunesAddressesDoNotUseUpTheProvinces() throws Exception {
        for (int i = 0; i < Endpoint.MOST; i++)
            assertThat(make(desk, fresh(), PUBLIC, commune, "directives.issue").getStatus())
                    .isEqualTo(201);
        assertThat(make(desk, fresh(), PUBLIC, commune, "directives.issue").getStatus())
                .isEqualTo(422);
        assertThat(make(office, fresh(), PUBLIC, province, "directives.issue").getStatus())
                .isEqualTo(201);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsMade() throws Exception {
        assertThat(refused(make(office, fresh(), "https://10.0.0.1/", province, "directives.issue")))
                .contains("mạng nội bộ");
        assertThat(refused(make(office, fresh(), "https://localhost/", province, "directives.issue")))
                .contains("mạng nội bộ");
        assertThat(refused(make(office, fresh(), "http://8.8.8.8/", province, "directives.issue")))
                .contains("https://");
        assertThat(refused(make(office, fresh(), "xyz", province, "directives.issue")))
                .contains("Địa chỉ chưa đúng");
        assertThat(refused(make(office, fresh(), PUBLIC, province, "accounts.sign-in")))
                .contains("ít nhất một việc");
        assertThat(refused(make(office, fresh(), PUBLIC, province + 1, "directives.issue")))
                .contains("Chọn địa bàn");
        assertThat(refused(make(desk, fresh(), PUBLIC, province, "directives.issue")))
                .contains("Chọn địa bàn");
        assertThat(refused(office.send("/webhooks"))).contains("aria-invalid=\"true\"");
        assertThat(text(office.open("/webhooks"))).contains("Chưa có địa chỉ nào");
    }

    @Test
    void aDeskHasItsOwnAndDoesNotSeeTheOffices() throws Exception {
        var ofOffice = fresh();
        var ofDesk = fresh();
        make(office, ofOffice, PUBLIC, province, "directives.issue");
        make(desk, ofDesk, PUBLIC, commune, "directives.accept");
        assertThat(text(desk.open("/webhooks"))).contains(ofDesk).doesNotContain(ofOffice);
        assertThat(text(office.open("/webhooks"))).contains(ofDesk, ofOffice);
        assertThat(desk.open("/webhooks/" + ofOffice).getStatus()).isEqualTo(404);
        assertThat(desk.send("/webhooks/" + ofOffice + "/removal").getStatus()).isEqualTo(404);
    }

    @Test
    void itIsTriedOutPausedResumedAndRemoved() throws Exception {
        var id = fresh();
        var path = "/webhooks/" + id;
        make(office, id, PUBLIC, province, "directives.issue");
        office.send(path + "/trial");
        assertThat(text(office.open(path))).contains("Gửi tin thử", "Đang chờ");
        office.send(path + "/pause");
        assertThat(text(office.open(path))).contains("Đang tạm dừng");
        office.send(path + "/resumption");
        assertThat(text(office.open(path))).doesNotContain("Đang tạm dừng");
        assertThat(office.send(path + "/deliveries/0/redelivery").getStatus()).isEqualTo(404);
        office.send(path + "/removal");
        assertThat(office.open(path).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse make(Browser browser, String id, String url, int reach, String act) {
        browser.open("/webhooks/new");
        return browser.send(
                "/webhooks",
                "id",
                id,
                "name",
                "Bảng theo dõi",
                "url",
                url,
                "reach",
                String.valueOf(reach),
                "acts",
                act);
    }

    private static String refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return text(answer);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }
}
