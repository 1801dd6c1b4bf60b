package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office plans how a model is judged, freezes the plan, sends what was counted and reads what it says. */
@JourneyTest
class TrialJourneyTest {

    private static final Pattern MODEL = Pattern.compile("/models/[0-9a-f-]{36}");
    /** How many pages a PDF says it has. */
    private static final Pattern PAGES = Pattern.compile("/Type /Pages[^>]*/Count (\\d+)");

    private static final List<String> TREATED = names("Khu nhà trọ công nhân và học sinh số ", 8);
    private static final List<String> COMPARED = names("Khu dân cư ven sông chưa có tổ tự quản số ", 16);

    @LocalServerPort
    private int port;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {Visitor.WIDE, Visitor.NARROW})
    void fromAPlanToAVerdictOnTwoSheetsOfPaper(int width) {
        try (var office = Visitor.at(port, width)) {
            office.signIn("vanphong");
            plans(office);
            var trial = office.page().url().replaceAll(".*(/trials/[0-9a-f-]{36}).*", "$1");
            freezes(office);
            sends(office, trial);
            reads(office, trial);
            if (width == Visitor.WIDE) prints(office, trial);
        }
        assertThat(wrong).isEmpty();
    }

    private void plans(Visitor office) {
        office.open("/models");
        var found = MODEL.matcher(office.page().content());
        assertThat(found.find()).isTrue();
        office.open(found.group());
        office.follow("Đánh giá tác động");
        office.follow("Thiết kế đánh giá");
        office.type("Kết quả cần đo", "Số vụ trộm cắp xe máy được ghi nhận tại khu nhà trọ (số liệu mẫu)");
        select(office, "terms.firstMonth", "Tháng 1/2023");
        select(office, "terms.startMonth", "Tháng 1/2025");
        select(office, "terms.lastMonth", "Tháng 12/2025");
        office.choose("Cách khác");
        look(office, "design");
        office.press("Tiếp: chọn nơi so sánh");
        var lines = new ArrayList<String>();
        TREATED.forEach(name -> lines.add("+ " + name + "; 1/2025"));
        COMPARED.forEach(name -> lines.add("= " + name));
        office.type("Mỗi dòng một nơi", String.join("\n", lines));
        look(office, "units");
        office.press("Lưu");
        assertThat(office.main()).contains("Đang thiết kế", TREATED.getFirst(), COMPARED.getLast());
    }

    private void freezes(Visitor office) {
        look(office, "draft");
        office.press("Chốt thiết kế");
        assertThat(office.main()).contains("Đã chốt thiết kế", "được chốt khi đã có số liệu", "Mới biết 0 trên 864");
    }

    private void sends(Visitor office, String trial) {
        office.press("Xem số liệu nói gì");
        assertThat(office.main())
                .contains("Không đưa ra con số", "còn những tháng chưa biết")
                .doesNotContain("trong 100");
        look(office, "refused");
        office.open(trial + "/data");
        office.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("so-lieu.csv", "text/csv", counts().getBytes(StandardCharsets.UTF_8)));
        look(office, "data");
        office.press("Gửi tệp");
        assertThat(office.main()).contains("Đã biết 864 trên 864");
    }

    private void reads(Visitor office, String trial) {
        office.press("Xem lại với số liệu mới");
        assertThat(office.main())
                .contains("Từ thời điểm đó có ít vụ hơn", "trong 100", "Nơi làm tiếp theo", TREATED.getFirst())
                .doesNotContain("làm giảm");
        look(office, "verdict");
        office.follow("Xem cách tính");
        assertThat(office.main()).contains("Nhiều nơi, nhiều tháng", "Giả định", "Khoảng 95 %");
        look(office, "working");
        office.open("/trials");
        assertThat(office.main()).contains("Thăm dò: chốt thiết kế sau khi có số liệu");
        look(office, "screen");
        office.open(trial);
    }

    private void prints(Visitor office, String trial) {
        office.follow("Bản tóm tắt hai trang");
        assertThat(office.page().url()).endsWith(trial + "/brief");
        look(office, "brief");
        var paper = Path.of("target/screenshots/95-trial-brief.pdf");
        var pdf = office.page().pdf(new Page.PdfOptions().setFormat("A4").setPath(paper));
        var pages = PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        assertThat(pages.results().map(page -> page.group(1))).containsExactly("2");
    }

    /** Sample counts: about 12 a month and place, half as many with the model, in a wave that repeats. */
    private static String counts() {
        var lines = new StringBuilder("Đơn vị,Tháng,Số\n");
        var all = new ArrayList<>(TREATED);
        all.addAll(COMPARED);
        for (int unit = 0; unit < all.size(); unit++)
            for (int month = 0; month < 36; month++) {
                int wave = (unit * 7 + month * 5 + unit * month) % 9;
                int count = 8 + wave;
                boolean with = unit < TREATED.size() && month >= 24;
                lines.append(all.get(unit)
                        + ','
                        + (month % 12 + 1)
                        + '/'
                        + (2023 + month / 12)
                        + ','
                        + (with ? count / 2 : count)
                        + '\n');
            }
        return lines.toString();
    }

    private static List<String> names(String of, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(number -> of + number).toList();
    }

    private static void select(Visitor visitor, String field, String month) {
        visitor.page()
                .locator("[name='" + field + "']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(month));
    }

    private void look(Visitor visitor, String what) {
        visitor.picture("95-trial-" + what);
        EveryPageTest.examine(visitor, visitor.page().viewportSize().width, what, wrong);
    }
}
