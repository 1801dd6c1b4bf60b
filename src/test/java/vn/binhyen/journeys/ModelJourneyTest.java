package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A model of a ward lives its whole life, entered day by day as it was, by the ward's desk and by the office. */
@JourneyTest
class ModelJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern MODEL = Pattern.compile("/models/[0-9a-f-]{36}");
    private static final List<String> COMMUNES = List.of("Phường Cửa Nam", "Phường Hoàn Kiếm", "Phường Hai Bà Trưng");

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitor.WIDE, Visitor.NARROW})
    void fromItsProposalToTheEndOfOneOfItsPoints(int width) {
        var name = "Ngõ phố tự quản, chuông báo động chung và đội trực đêm phòng chống trộm cắp tài sản khu nhà trọ "
                + width;
        String model;
        String point;
        try (var desk = Visitor.at(port, width)) {
            desk.signIn("congan-00004");
            model = proposes(desk, name);
            builds(desk, model);
            point = launches(desk, model);
            fallsSilentAndAnswersAgain(desk, model, point, name);
        }
        try (var office = Visitor.at(port, width)) {
            office.signIn("vanphong");
            rates(office, model);
            renews(office, model);
            replicates(office, model, point);
            endsOne(office, model);
            looksBack(office, model, name);
            holdsUpAnExample(office, model);
        }
        assertThat(wrong).isEmpty();
    }

    private String proposes(Visitor desk, String name) {
        desk.open("/models/new");
        desk.type("Ngày đề xuất", ago(420));
        desk.type("Tên mô hình", name);
        desk.type("Vấn đề cần giải quyết", "Mất cắp xe máy, đột nhập khu nhà trọ từ 0 đến 4 giờ sáng");
        desk.type("Cách hoạt động", "Mỗi ngõ một đội trực hai ca, chuông chung, báo công an phường");
        choosesPlace(desk, "owner", "Phường Ba Đình");
        desk.press("Lưu đề xuất");
        look(desk, "proposed");
        var found = MODEL.matcher(desk.page().url());
        assertThat(found.find()).as(desk.page().url()).isTrue();
        return found.group();
    }

    private void builds(Visitor desk, String model) {
        takes(desk, model, "Kế hoạch khảo sát được duyệt", 410);
        desk.open(model + "/birth");
        desk.type("Đo bằng gì", "Số vụ mất cắp xe");
        desk.type("Số ban đầu", "24");
        desk.type("Số ban đầu tính từ ngày", ago(800));
        desk.type("Số ban đầu tính đến ngày", ago(436));
        desk.type("Nguồn số liệu", "Sổ trực công an phường");
        desk.type("Mục tiêu", "12");
        desk.type("Đạt trước ngày", LocalDate.now(clock).plusDays(300).format(DAY));
        desk.type("Vì sao sẽ có tác dụng", "Có người trực và chuông chung thì kẻ gian ngại vào");
        desk.type("Kinh phí ban đầu", "20000000");
        desk.type("Kinh phí duy trì mỗi năm", "6000000");
        desk.type("Nguồn kinh phí", "Nhân dân đóng góp");
        desk.type("Người chịu trách nhiệm (chức vụ)", "Trưởng công an phường");
        desk.type("Nơi so sánh", "Khu nhà trọ phường bên");
        desk.type("Khi nào thì dừng", "Sau một năm số vụ không giảm");
        desk.press("Lưu");
        assertThat(desk.main()).contains("Đã đủ các mục bắt buộc", "vụ việc ở mỗi phía");
        look(desk, "certified");
        takes(desk, model, "Phê duyệt mô hình", 400);
        takes(desk, model, "Bắt đầu xây dựng", 390);
    }

    private String launches(Visitor desk, String model) {
        desk.open(model);
        desk.follow("Thêm điểm");
        choosesPlace(desk, "body", "Phường Ba Đình");
        desk.type("Bắt đầu từ ngày", ago(370));
        desk.press("Lưu");
        var point = desk.page().url().replaceAll(".*(/points/[0-9a-f-]{36}).*", "$1");
        takes(desk, model, "Ra mắt, chạy thí điểm", 360);
        assertThat(desk.main()).contains("Thí điểm");
        return point;
    }

    /** Three checks, then none for months: the point stands on the list of points at risk until it answers again. */
    private void fallsSilentAndAnswersAgain(Visitor desk, String model, String point, String name) {
        for (int day : List.of(330, 300, 270)) answers(desk, point, day);
        desk.open("/points");
        assertThat(desk.main()).contains(name);
        look(desk, "at-risk");
        desk.open(model);
        takes(desk, model, "Sơ kết", 150);
        answers(desk, point, 0);
        assertThat(desk.main()).contains("Đang hoạt động");
        look(desk, "point");
        desk.open("/points");
        assertThat(desk.main()).doesNotContain(name);
    }

    private void answers(Visitor desk, String point, int day) {
        desk.open(point + "/checks/new");
        desk.choose("Còn");
        desk.type("Ngày kiểm tra", ago(day));
        desk.type("Số thiết bị đang có", "6");
        desk.type("Số thiết bị còn hoạt động", "5");
        desk.press("Gửi kiểm tra");
    }

    private void rates(Visitor office, String model) {
        office.open(model + "/rating");
        var points = office.page().locator("input[name^=points-]");
        for (int i = 0; i < points.count(); i++) points.nth(i).fill("10");
        office.press("Lưu phiếu chấm");
        office.type("Số, ký hiệu văn bản", "12/QĐ-BCĐ");
        office.type("Ngày quyết định", ago(120));
        look(office, "rating");
        office.press("Quyết định xếp loại");
        office.open(model);
        assertThat(office.main()).contains("Đã xếp loại");
    }

    private void renews(Visitor office, String model) {
        office.open(model + "/editions");
        office.follow("Đổi mới nội dung");
        office.type("Đổi mới từ ngày", ago(100));
        office.type("Văn bản", "15/KH-CAP");
        office.type("Lý do đổi mới", "Thêm chuông báo qua điện thoại cho người thuê trọ");
        office.type("Cách hoạt động", "Đội trực hai ca, chuông chung và nhóm nhắn tin của khu trọ");
        office.press("Đổi mới nội dung");
        look(office, "renewed");
        office.open(model);
        assertThat(office.main()).contains("Đã đổi mới", "nhóm nhắn tin của khu trọ");
        takes(office, model, "Nhân rộng", 90);
    }

    private void replicates(Visitor office, String model, String point) {
        for (int number = 0; number < COMMUNES.size(); number++) {
            office.open(point + "/replications/new");
            choosesPlace(office, "place", COMMUNES.get(number));
            office.type("Bắt đầu từ ngày", ago(80 - 20 * number));
            office.type("Giữ lại những gì", "Đội trực, chuông chung");
            office.press("Mở điểm mới");
        }
        look(office, "replicated");
        office.open(model + "/lineage");
        assertThat(office.page().locator(".family-list li ul > li").count()).isEqualTo(3);
    }

    private void endsOne(Visitor office, String model) {
        office.open(model);
        office.follow(COMMUNES.getFirst());
        office.follow("Kết thúc điểm");
        office.type("Ngày kết thúc", ago(10));
        office.type("Lý do", "Khu nhà trọ giải tỏa");
        look(office, "ending");
        office.press("Kết thúc điểm");
        assertThat(office.main()).contains("Đã kết thúc", "Khu nhà trọ giải tỏa");
    }

    /** What is told of it in the end, each page looked at. */
    private void looksBack(Visitor office, String model, String name) {
        office.open(model);
        assertThat(office.main()).contains(name, "Đang nhân rộng", "12/QĐ-BCĐ", "15/KH-CAP");
        look(office, "model");
        office.open(model + "/survival");
        assertThat(office.main()).contains("Tính trên 4 điểm, trong đó 1 điểm đã ngừng");
        look(office, "survival");
        office.open(model + "/lineage");
        look(office, "lineage");
        office.open("/models/communes");
        look(office, "communes");
    }

    /** Who did well at it is put forward and recognised in the register of exemplars. */
    private void holdsUpAnExample(Visitor office, String model) {
        var team = "Đội trực đêm liên ngõ của khu nhà trọ công nhân, tổ dân phố số 14 và 15 phường Ba Đình";
        office.open(model);
        office.follow("Điển hình tiên tiến của mô hình");
        look(office, "no-exemplars");
        office.follow("Đề nghị điển hình");
        choosesPlace(office, "owner", "Phường Ba Đình");
        office.type("Tên tập thể, hoặc chức vụ và đơn vị của cá nhân", team);
        office.type("Lĩnh vực", "Tuần tra ban đêm, giữ gìn trật tự khu nhà trọ");
        office.type("Việc làm tiêu biểu", "Trực 300 đêm liền, số vụ mất cắp giảm từ 24 xuống 9 trong một năm");
        office.type("Ngày đề nghị", ago(60));
        look(office, "exemplar-form");
        office.press("Lưu đề nghị");
        office.follow("Ghi quyết định công nhận");
        office.type("Cơ quan công nhận", "Chủ tịch Ủy ban nhân dân thành phố Hà Nội");
        office.type("Số, ký hiệu quyết định", "45/QĐ-UBND");
        office.type("Ngày quyết định", ago(30));
        office.type(
                "Năm phong trào",
                String.valueOf(LocalDate.now(clock).minusDays(30).getYear()));
        look(office, "exemplar-recognition");
        office.press("Ghi công nhận");
        assertThat(office.main()).contains("Đã công nhận", "45/QĐ-UBND ngày " + ago(30), team);
        look(office, "exemplar");
        office.open("/exemplars");
        assertThat(office.main()).contains(team);
        look(office, "exemplars");
    }

    private void takes(Visitor visitor, String model, String step, int day) {
        visitor.open(model);
        visitor.follow(step);
        visitor.type("Ngày", ago(day));
        visitor.type("Văn bản", day + "/KH-CAP");
        visitor.press("Ghi bước này");
        assertThat(visitor.page().url()).as(step).doesNotContain("/steps");
    }

    private static void choosesPlace(Visitor visitor, String field, String place) {
        var select = visitor.page().locator("#" + field);
        select.selectOption(select.locator("option", new Locator.LocatorOptions().setHasText(place))
                .first()
                .getAttribute("value"));
    }

    private String ago(int days) {
        return LocalDate.now(clock).minusDays(days).format(DAY);
    }

    private void look(Visitor visitor, String what) {
        visitor.picture("70-life-" + what);
        EveryPageTest.examine(visitor, visitor.page().viewportSize().width, what, wrong);
    }
}
