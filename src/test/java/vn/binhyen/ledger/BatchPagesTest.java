package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** What people and programs see of the files that they send, each within their scope. */
@ApplicationTest
class BatchPagesTest {

    private static final String HEADS = "Mã chỉ tiêu;Ngày;Mã xã, phường;Mã đơn vị;Số liệu\r\n";

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    Ground ground;
    String here;
    String there;

    @BeforeEach
    void aPlace() {
        ground = Ground.fresh(areas);
        here = areas.get(new AreaId(ground.commune())).code();
        there = areas.get(new AreaId(ground.otherCommune())).code();
    }

    @Test
    void aFileIsLookedAtThenLoadedThenTakenBack() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), LedgerFixture.TODAY));
        var batch = sent(desk, HEADS + "B09;05/02/2026;" + here + ";;3\r\n" + "B09;05/03/2026;" + here + ";;4\r\n");
        assertThat(desk.open(batch).getContentAsString()).contains("Mọi dòng đều hợp lệ", "Nạp 2 dòng", "05/02/2026");
        assertThat(desk.send(batch + "/loading").getStatus()).isEqualTo(303);
        assertThat(desk.open(batch).getContentAsString()).contains("Đã nạp 2 dòng", "Rút lại");
        assertThat(desk.send(batch + "/reversal").getStatus()).isEqualTo(303);
        assertThat(desk.open(batch).getContentAsString()).contains("Đã rút lại tất cả");
        assertThat(desk.open("/figures/batches").getContentAsString()).contains("so-lieu.csv", "Đã rút lại");
    }

    @Test
    void aRowOfAnotherCommuneOrOfAnOldDayIsAMistakeInASentence() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), LedgerFixture.TODAY));
        var batch = sent(
                desk,
                HEADS + "B09;05/02/2026;" + there + ";;3\r\n" + "B09;05/02/2025;00004;;3\r\n" + "F53;05/02/2026;" + here
                        + ";;3\r\n");
        assertThat(desk.open(batch).getContentAsString())
                .contains("Có 3 dòng lỗi", "không thuộc phạm vi của bạn", "Trúc Bạch", "do cấp trên nhập", "Dòng 2")
                .doesNotContain("Nạp 3 dòng");
        assertThat(desk.send(batch + "/loading").getStatus()).isEqualTo(422);
        assertThat(desk.send(batch + "/cancellation").getStatus()).isEqualTo(303);
        assertThat(desk.open(batch).getContentAsString()).contains("Tệp đã hủy");
    }

    @Test
    void nobodySeesOrLoadsTheFileOfAnother() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), LedgerFixture.TODAY));
        var batch = sent(desk, HEADS + "B09;05/02/2026;" + here + ";;3\r\n");
        var other = signedIn(Grant.communeDesk(ground.commune(), LedgerFixture.TODAY));
        assertThat(other.open(batch).getStatus()).isEqualTo(404);
        other.open("/figures/batches");
        assertThat(other.send(batch + "/loading").getStatus()).isEqualTo(404);
        assertThat(other.open("/figures/batches").getContentAsString()).contains("Bạn chưa gửi tệp nào");
    }

    @Test
    void whatIsNoListOfFactsIsRefusedInASentence() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), LedgerFixture.TODAY));
        desk.open("/figures/batches");
        var answer = desk.upload("/figures/batches", file("Họ tên;Tuổi\r\na;b\r\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Mã chỉ tiêu, Ngày, Mã phường, xã, Số liệu");
        assertThat(desk.upload("/figures/batches", file(bomb())).getStatus()).isEqualTo(422);
        assertThat(desk.open("/figures/batches/template.csv").getContentAsString())
                .contains("Mã chỉ tiêu", "Số liệu");
    }

    @Test
    void aProgramSendsABodyAsItIsAndHearsMistakesInItsLanguage() throws Exception {
        var office = accounts.make(Grant.office(ground.province(), LedgerFixture.TODAY));
        var body = "measure,day,commune,amount\nB09,2026-02-05," + here + ",1.5\n";
        var dry = post(office, "/api/v1/facts/batches?dryRun=true", "text/csv", body, 200);
        assertThat(dry.path("kept").asBoolean(true)).isFalse();
        assertThat(dry.path("errors").get(0).path("row").asInt()).isEqualTo(2);
        assertThat(dry.path("errors").get(0).path("column").asString()).isEqualTo("amount");
        assertThat(dry.path("errors").get(0).path("text").asString()).startsWith("The amount of measure B09");
        var sound = post(office, "/api/v1/facts/batches", "text/csv", body.replace("1.5", "2"), 201);
        assertThat(sound.path("faulty").asInt(-1)).isZero();
        assertThat(post(office, "/api/v1/facts/batches", "text/csv", body.replace("1.5", "2"), 201)
                        .path("id"))
                .isEqualTo(sound.path("id"));
    }

    @Test
    void aFewFactsAreToldUnderAnIdOfTheProgramsOwn() throws Exception {
        var office = accounts.make(Grant.office(ground.province(), LedgerFixture.TODAY));
        var body =
                "{\"id\":\"%s\",\"facts\":[{\"measure\":\"B09\",\"day\":\"2026-02-05\",\"commune\":\"%s\",\"amount\":2}]}"
                        .formatted(UUID.randomUUID(), here);
        assertThat(post(office, "/api/v1/facts", "application/json", body, 200)
                        .path("facts")
                        .asInt())
                .isEqualTo(1);
        post(office, "/api/v1/facts", "application/json", body, 200);
        var wrong = post(office, "/api/v1/facts", "application/json", body.replace("B09", "E99"), 422);
        assertThat(wrong.path("errors").get(0).path("field").asString()).isEqualTo("facts[0].measure");
        var desk = accounts.make(Grant.communeDesk(ground.otherCommune(), LedgerFixture.TODAY));
        assertThat(post(desk, "/api/v1/facts", "application/json", body, 422).toString())
                .contains("outside your scope");
    }

    private JsonNode post(TestAccounts.Made who, String path, String type, String body, int status) throws Exception {
        var response = mvc.perform(
                        MockMvcRequestBuilders.post(path)
                                .with(Acting.as(who.id()))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                                .accept("application/json")
                                .contentType(type)
                                .content(body))
                .andReturn()
                .getResponse();
        var text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        return new JsonMapper().readTree(text);
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }

    private static String sent(Browser browser, String content) {
        browser.open("/figures/batches");
        var answer = browser.upload("/figures/batches", file(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getStatus()).isEqualTo(303);
        var batch = String.valueOf(answer.getHeader("Location"));
        browser.open(batch);
        return batch;
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "so-lieu.csv", "text/csv", content);
    }

    /** Twenty kilobytes that would be twenty megabytes unpacked. */
    private static byte[] bomb() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 20; i++) zip.write(new byte[1024 * 1024]);
        }
        return bytes.toByteArray();
    }
}
