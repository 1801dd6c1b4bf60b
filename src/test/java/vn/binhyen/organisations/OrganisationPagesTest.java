package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.organisations.OrganisationsFixture.asSystem;
import static vn.binhyen.organisations.OrganisationsFixture.fresh;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;

@ApplicationTest
class OrganisationPagesTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationsFixture fixture;

    @Autowired
    Clock clock;

    Browser office;

    @BeforeEach
    void signInAsTheOffice() {
        office = signedIn(Grant.office(fixture.haNoi().id().value(), LocalDate.now(clock)));
    }

    @Test
    void theListShowsWhatTheFilterAsksFor() throws Exception {
        var name = fresh("Sở <Mẫu>");
        fixture.registered(name, fixture.baDinh());
        assertThat(body(office.open("/organisations?q=" + last(name))))
                .contains("Sở &lt;Mẫu&gt;", "Phường Ba Đình", "Thuộc diện", "1 đơn vị");
        assertThat(body(office.open("/organisations?q=" + last(name) + "&commune=unknown")))
                .contains("Không có đơn vị nào như vậy")
                .doesNotContain("Sở &lt;Mẫu&gt;");
    }

    @Test
    void aPersonRegistersCorrectsClosesAndReopensWithoutJavaScript() throws Exception {
        var name = fresh("Trường Trung học Mẫu");
        var id = UUID.randomUUID();
        assertThat(body(office.open("/organisations/new"))).contains("name=\"id\"", "Phường Hoàn Kiếm");
        var made = office.send(
                "/organisations", facts(name, "id", id.toString(), "kind", "SCHOOL", "level", "UPPER_SECONDARY"));
        assertThat(made.getStatus()).isEqualTo(303);
        assertThat(made.getRedirectedUrl()).isEqualTo("/organisations/" + id);
        assertThat(body(office.open("/organisations/" + id)))
                .contains(name, "Phường Ba Đình", "Cơ sở giáo dục trên cấp tiểu học", "124/2021/TT-BCA");
        office.open("/organisations/" + id + "/facts");
        assertThat(office.send(
                                "/organisations/" + id + "/facts",
                                facts(name, "version", "0", "kind", "SCHOOL", "level", "PRIMARY"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(body(office.open("/organisations/" + id))).contains("Trường tiểu học được loại trừ");
        office.open("/organisations/" + id + "/closure");
        assertThat(office.send("/organisations/" + id + "/closure", "day", "01/11/2026", "reason", "Sáp nhập")
                        .getStatus())
                .isEqualTo(303);
        assertThat(body(office.open("/organisations/" + id))).contains("Ngừng hoạt động từ 01/11/2026", "Mở lại");
        assertThat(office.send("/organisations/" + id + "/reopening").getStatus())
                .isEqualTo(303);
        assertThat(body(office.open("/organisations/" + id))).doesNotContain("Ngừng hoạt động từ");
    }

    @Test
    void aFormSentTwiceEntersOne() throws Exception {
        var name = fresh("Gửi hai lần");
        var fields = facts(name, "id", UUID.randomUUID().toString(), "kind", "AGENCY");
        office.open("/organisations/new");
        var first = office.send("/organisations", fields);
        var second = office.send("/organisations", fields);
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(body(office.open("/organisations?q=" + last(name)))).contains("1 đơn vị");
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldAndNothingTypedIsLost() throws Exception {
        office.open("/organisations/new");
        var answer = office.send(
                "/organisations",
                facts(
                        "Tên còn nguyên",
                        "id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "ENTERPRISE",
                        "taxCode",
                        "0100233480"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer))
                .contains(
                        "href=\"#taxCode\"", "sai chữ số kiểm tra", "value=\"Tên còn nguyên\"", "value=\"0100233480\"");
    }

    @Test
    void theSecondEditorSeesTheOthersValuesBesideHisOwn() throws Exception {
        var id = fixture.registered(fresh("Ban đầu"), fixture.baDinh());
        var theirs = fresh("Của người khác");
        var mine = fresh("Của tôi");
        var path = "/organisations/" + id + "/facts";
        office.open(path);
        office.send(path, facts(theirs, "version", "0", "kind", "AGENCY"));
        var answer = office.send(path, facts(mine, "version", "0", "kind", "AGENCY"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer))
                .contains(
                        "Có người vừa sửa đơn vị này",
                        theirs,
                        "value=\"" + mine + "\"",
                        "name=\"version\" value=\"1\"");
        assertThat(asSystem(() -> organisations.get(id)).name()).isEqualTo(theirs);
    }

    @Test
    void aCommuneDeskNeitherSeesNorEntersBeyondItsCommune() throws Exception {
        var desk = signedIn(Grant.communeDesk(fixture.baDinh().id().value(), LocalDate.now(clock)));
        var elsewhere = fixture.registered(fresh("Nơi khác"), fixture.hoanKiem());
        assertThat(desk.open("/organisations/" + elsewhere).getStatus()).isEqualTo(404);
        assertThat(desk.open("/organisations/" + elsewhere + "/facts").getStatus())
                .isEqualTo(404);
        assertThat(desk.open("/organisations/imports").getStatus()).isEqualTo(403);
        desk.open("/organisations/new");
        var answer = desk.send(
                "/organisations",
                "id",
                UUID.randomUUID().toString(),
                "name",
                fresh("Lấn sang"),
                "kind",
                "AGENCY",
                "commune",
                "00070");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("ngoài địa bàn được giao");
        assertThat(desk.send(
                                "/organisations",
                                "id",
                                UUID.randomUUID().toString(),
                                "name",
                                fresh("Của mình"),
                                "kind",
                                "AGENCY",
                                "commune",
                                "00004")
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void theWorklistSuggestsByAddressAndPlacesOneOrMany() throws Exception {
        var mark = fresh("chờ xếp").replace("chờ xếp ", "");
        var place = new Place(fixture.haNoi().id().value(), null, "12 phố X, quận Ba Đình, Hà Nội", null, null);
        var first = asSystem(() -> organisations.register(
                OrganisationsFixture.entry(OrganisationFacts.of("Chờ một " + mark, Classification.agency(), place))));
        var second = fixture.registered("Chờ hai " + mark, null);
        assertThat(body(office.open("/organisations/commune-unknown?q=" + mark)))
                .contains("value=\"" + first + ":00004\"", "Không có gợi ý");
        var path = "/organisations/commune-unknown/assignments";
        assertThat(office.send(path, "q", mark, "one", first + ":00004").getStatus())
                .isEqualTo(303);
        assertThat(body(office.send(path, "q", mark, "commune", "00070"))).contains("Hãy đánh dấu ít nhất một đơn vị");
        assertThat(body(office.send(path, "q", mark, "organisation", second.toString(), "commune", "")))
                .contains("Hãy chọn phường, xã", "checked");
        assertThat(office.send(path, "q", mark, "organisation", second.toString(), "commune", "00070")
                        .getStatus())
                .isEqualTo(303);
        assertThat(asSystem(() -> organisations.get(first)).commune())
                .isEqualTo(fixture.baDinh().id());
        assertThat(asSystem(() -> organisations.get(second)).commune())
                .isEqualTo(fixture.hoanKiem().id());
    }

    @Test
    void aListIsUploadedLookedAtLeftFoundAgainAndApplied() throws Exception {
        var name = fresh("Công ty tải lên");
        office.open("/organisations/imports");
        var uploaded = office.upload(
                "/organisations/imports", list("Tên,Loại,Mã xã\n" + name + ",Doanh nghiệp,4\n"), "listedOn", "");
        assertThat(uploaded.getStatus()).isEqualTo(303);
        var page = uploaded.getRedirectedUrl();
        assertThat(body(office.open("/organisations/imports"))).contains(page, "danh-sach.csv");
        assertThat(body(office.open(page))).contains("Danh sách nhập được", "Mã bị mất số 0 ở đầu", "Nhập 1 dòng");
        assertThat(office.send(page + "/application").getStatus()).isEqualTo(303);
        assertThat(body(office.open(page))).contains("Đã thêm 1 đơn vị");
        assertThat(body(office.open("/organisations?q=" + last(name)))).contains(name);
    }

    @Test
    void howAListWasReadIsShownCorrectedAndWhatItDidUndone() throws Exception {
        var name = fresh("QUÁN SỬA CÁCH ĐỌC");
        office.open("/organisations/imports");
        var text = "DANH SÁCH\nSTT;Tên;Phường (cũ);Quận;Lạ\n1;" + name + ";Trúc Bạch;Ba Đình;x\n;Tổng cộng: 1;;;\n";
        var page = office.upload("/organisations/imports", list(text), "listedOn", "")
                .getRedirectedUrl();
        assertThat(body(office.open(page)))
                .contains("Bảng mã UTF-8, ngăn cách bằng dấu chấm phẩy; tên cột ở dòng 2; bỏ qua 3 dòng")
                .contains("Tổng cộng: 1", "Danh sách không có cột ghi loại đơn vị", "Có 1 dòng lỗi");
        var wrong = office.send(page + "/layout", "column0", "NAME", "column1", "NAME", "headAt", "hai");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("Hai cột cùng được hiểu là “Tên đơn vị”", "Hãy nhập số dòng");
        assertThat(office.send(page + "/layout", "kind", "ENTERPRISE", "column4", "SOURCE")
                        .getStatus())
                .isEqualTo(303);
        assertThat(body(office.open(page))).contains("Danh sách nhập được", "Nhập 1 dòng");
        office.send(page + "/application");
        assertThat(body(office.open("/organisations?q=" + last(name)))).contains(name);
        assertThat(office.send(page + "/undoing").getStatus()).isEqualTo(303);
        assertThat(body(office.open(page))).contains("Đã hoàn tác: rút 1 đơn vị");
        assertThat(body(office.open("/organisations?q=" + last(name)))).doesNotContain(name);
    }

    @Test
    void aListThatCannotBeReadIsRefusedBesideTheField() throws Exception {
        office.open("/organisations/imports");
        var answer = office.upload("/organisations/imports", list("một,hai\n"), "listedOn", "22/11/2026");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer))
                .contains("href=\"#file\"", "Không tìm thấy dòng tên cột có các cột cần thiết: Tên đơn vị");
    }

    @Test
    void theListAndTheTemplateGoOutAsFiles() throws Exception {
        var name = fresh("Xuất ra");
        fixture.registered(name, fixture.baDinh());
        var csv = office.open("/organisations/export.csv?q=" + last(name));
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(body(csv)).contains(name + ",Cơ quan").endsWith("Thuộc diện,\r\n");
        assertThat(office.open("/organisations/export.xlsx?q=" + last(name)).getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(body(office.open("/organisations/imports/template.csv"))).contains("Tên đơn vị,Loại");
    }

    private Browser signedIn(Grant grant) {
        var name = "nguoi." + UUID.randomUUID().toString().substring(0, 8);
        asSystem(() -> accounts.create(new SignInName(name), "Người thử", PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static String[] facts(String name, String... more) {
        var fields = new java.util.ArrayList<>(List.of("name", name, "commune", "00004"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static MockMultipartFile list(String text) {
        return new MockMultipartFile("file", "danh-sach.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
