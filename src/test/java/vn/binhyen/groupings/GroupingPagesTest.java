package vn.binhyen.groupings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** How the office enters a grouping, corrects and ends it. */
@ApplicationTest
class GroupingPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    private final String id = UUID.randomUUID().toString();
    private int province;
    private AreaCard one;
    private AreaCard other;
    private Browser office;

    @BeforeEach
    void signIn() {
        province = areas.findProvince("01", TODAY).orElseThrow().id().value();
        var communes = areas.communesOf(new AreaId(province), TODAY);
        one = communes.get(60);
        other = communes.get(61);
        office = registered.signedIn(mvc, Grant.office(province, TODAY));
        office.open("/groupings/new");
    }

    @AfterEach
    void takeItAway() {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("delete from groupings.grouping where id = ?::uuid")
                                .param(id)
                                .update()));
    }

    private MockHttpServletResponse send(String path, String... more) {
        var fields = new ArrayList<>(List.of("id", id));
        fields.addAll(List.of(more));
        return office.send(path, fields.toArray(String[]::new));
    }

    private MockHttpServletResponse cluster(String... more) {
        var fields = new ArrayList<>(
                List.of("name", "Cụm Thử Trang", "kind", "EMULATION_CLUSTER", "validFrom", "01/07/2025"));
        fields.addAll(List.of(more));
        return send("/groupings", fields.toArray(String[]::new));
    }

    private static String text(AreaCard commune) {
        return String.valueOf(commune.id().value());
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString();
    }

    @Test
    void aClusterIsEnteredFoundShownAndEnded() throws Exception {
        assertThat(cluster("areas", text(one), "basis", "Quyết định số 7").getStatus())
                .isEqualTo(303);
        assertThat(text(office.open("/groupings?words=cum thu")))
                .contains("Cụm Thử Trang", "Cụm thi đua", "Quyết định số 7", "Từ 01/07/2025");
        assertThat(text(office.open("/groupings?words=cum thu&on=30/06/2025"))).contains("Không có hiệu lực ngày này");
        assertThat(text(office.open("/groupings?words=khong co nhom nay"))).contains("Không tìm thấy nhóm nào");
        var page = text(office.open("/groupings/" + id));
        assertThat(page).contains("/areas/" + text(one), one.name(), "<svg", "Quá trình thành viên (1)");

        assertThat(send("/groupings/" + id + "/ending", "validUntil", "30/06/2025")
                        .getStatus())
                .isEqualTo(422);
        assertThat(text(send("/groupings/" + id + "/ending", "validUntil", "mai")))
                .contains("Ngày chưa đúng", "value=\"mai\"");
        assertThat(send("/groupings/" + id + "/ending", "validUntil", "31/12/2025")
                        .getStatus())
                .isEqualTo(303);
        assertThat(text(office.open("/groupings/" + id))).contains("Nhóm không có hiệu lực ngày", "31/12/2025");
        assertThat(text(office.open("/groupings/" + id + "?on=31/12/2025"))).contains("/areas/" + text(one));
        assertThat(text(office.open("/api/v1/groupings/" + id + "?on=2025-12-31")))
                .contains("\"area\":" + text(one), "\"whole\":true");
    }

    @Test
    void theSameFormPostedTwiceMakesOne() throws Exception {
        cluster("areas", text(one));
        assertThat(cluster("areas", text(one)).getStatus()).isEqualTo(303);
        assertThat(text(office.open("/api/v1/groupings?words=cum thu trang"))).containsOnlyOnce("Cụm Thử Trang");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndAllThatWasTypedIsKept() throws Exception {
        var nothing = send("/groupings", "validFrom", "32/13/2025", "basis", "Đã gõ", "areas", text(other));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing))
                .contains(
                        "href=\"#name\"", "href=\"#kind\"", "Ngày chưa đúng", "value=\"32/13/2025\"", "value=\"Đã gõ\"")
                .containsPattern("value=\"" + text(other) + "\" checked");
        var early = cluster("validUntil", "30/06/2025");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(text(early)).contains("Ngày kết thúc không được trước ngày bắt đầu.", "Cụm Thử Trang");
        assertThat(text(cluster("organisations", UUID.randomUUID().toString()))).contains("hãy bỏ chọn các đơn vị");
        assertThat(text(send("/groupings", "name", "x".repeat(201), "kind", "OTHER", "validFrom", "01/07/2025")))
                .contains("href=\"#name\"");
    }

    @Test
    void communesAreLookedForWithoutLosingWhatIsChosen() throws Exception {
        var found = send(
                "/groupings/selection",
                "name",
                "Cụm đang gõ",
                "kind",
                "FORMER_DISTRICT",
                "areas",
                text(one),
                "findAreas",
                "hoan kiem");
        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(text(found))
                .contains("Cụm đang gõ", "Phường Hoàn Kiếm", "Trong đó chỉ thuộc một phần")
                .containsPattern("id=\"areas-" + text(one) + "\" name=\"areas\" value=\"" + text(one) + "\" checked")
                .doesNotContain("Phường Hồng Hà");
        assertThat(text(office.open("/api/v1/groupings?words=cum dang go"))).isEqualTo("[]");
    }

    @Test
    void whoSavesAfterSomebodyElseSeesBothAndLosesNothing() throws Exception {
        cluster("areas", text(one));
        var another = registered.signedIn(mvc, Grant.office(province, TODAY));
        another.open("/groupings/" + id + "/terms");
        another.send(
                "/groupings/" + id + "/terms",
                "id",
                id,
                "version",
                "0",
                "kind",
                "EMULATION_CLUSTER",
                "name",
                "Cụm người kia",
                "validFrom",
                "01/07/2025",
                "since",
                "01/07/2025",
                "areas",
                text(one));
        var mine = new String[] {
            "kind",
            "EMULATION_CLUSTER",
            "name",
            "Cụm của tôi",
            "validFrom",
            "01/07/2025",
            "since",
            "01/01/2026",
            "areas",
            text(other),
            "version",
            "0"
        };
        var refused = send("/groupings/" + id + "/terms", mine);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused))
                .contains(
                        "Người khác vừa lưu nhóm này", "Cụm người kia", "value=\"Cụm của tôi\"", "value=\"01/01/2026\"")
                .contains("name=\"version\" value=\"1\"")
                .containsPattern("value=\"" + text(other) + "\" checked");
        assertThat(text(office.open("/groupings/" + id))).contains("Cụm người kia");
        mine[mine.length - 1] = "1";
        assertThat(send("/groupings/" + id + "/terms", mine).getStatus()).isEqualTo(303);
        assertThat(text(office.open("/groupings/" + id)))
                .contains("Cụm của tôi", other.name(), "01/07/2025 – 31/12/2025");
    }

    @Test
    void theDistrictsOfBeforeAreMadeWithOneButton() throws Exception {
        var answer = send("/groupings/former-districts");
        assertThat(answer.getRedirectedUrl()).startsWith("/groupings?proposed=");
        assertThat(text(office.open("/groupings?words=quan ba dinh"))).contains("Quận Ba Đình", "Quận, huyện cũ (1)");
        assertThat(text(office.open("/groupings?proposed=0"))).contains("Không lập thêm nhóm nào");
    }
}
