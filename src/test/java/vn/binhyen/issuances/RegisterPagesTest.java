package vn.binhyen.issuances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;

/** What the office and desks see and do in the register. */
@PersistenceTest
class RegisterPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    Ground ground;
    Browser desk;

    @BeforeEach
    void aDesk() {
        ground = Ground.fresh(areas);
        desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), TODAY));
    }

    @Test
    void aNumberIsTakenSeenAndMadeVoid() throws Exception {
        desk.open("/issuances/new");
        var url = desk.send("/issuances", typed("KH đầu năm")).getRedirectedUrl();
        assertThat(desk.open(url).getContentAsString()).contains("01/KH-BCĐ", "KH đầu năm", "Đã giữ số", "Hủy số");
        desk.open(url + "/voiding");
        assertThat(desk.send(url + "/voiding", "reason", " ").getStatus()).isEqualTo(422);
        assertThat(desk.send(url + "/voiding", "reason", "Nhầm loại").getRedirectedUrl())
                .isEqualTo(url);
        assertThat(desk.open(url).getContentAsString())
                .contains("Đã hủy số", "Nhầm loại")
                .doesNotContain("/voiding");
        assertThat(desk.open("/issuances?state=VOIDED").getContentAsString()).contains("01/KH-BCĐ");
        assertThat(desk.open("/issuances?state=ISSUED").getContentAsString()).contains("Không có số nào khớp");
        assertThat(desk.open("/issuances/new").getContentAsString()).contains("value=\"Ban Chỉ đạo 138 phường\"");
    }

    @Test
    void anotherCommuneSeesNothingOfItAndTheOfficeSeesAll() throws Exception {
        desk.open("/issuances/new");
        var url = desk.send("/issuances", typed("Riêng " + ground.commune())).getRedirectedUrl();
        var other = registered.signedIn(mvc, Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(other.open(url).getStatus()).isEqualTo(404);
        assertThat(other.open("/issuances").getContentAsString()).doesNotContain("Riêng " + ground.commune());
        var office = registered.signedIn(mvc, Grant.office(ground.province(), TODAY));
        assertThat(office.open(url).getStatus()).isEqualTo(200);
    }

    @Test
    void aDeskTakesNoNumberOfAnotherArea() throws Exception {
        desk.open("/issuances/new");
        var fields = typed("Của nơi khác");
        fields[3] = String.valueOf(ground.province());
        var answer = desk.send("/issuances", fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Hãy chọn địa bàn của bạn", "Của nơi khác");
    }

    @Test
    void whatIsTypedStaysWhenSomethingIsWrong() throws Exception {
        desk.open("/issuances/new");
        var fields = typed("Còn nguyên");
        fields[7] = "B C Đ";
        var answer = desk.send("/issuances", fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Còn nguyên", "B C Đ", "Nội dung chưa đúng mẫu");
    }

    private String[] typed(String summary) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "area",
            String.valueOf(ground.commune()),
            "issuerName",
            "Ban Chỉ đạo 138 phường",
            "issuerCode",
            "BCĐ",
            "kind",
            "PLAN",
            "summary",
            summary
        };
    }
}
