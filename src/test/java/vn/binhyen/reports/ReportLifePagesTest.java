package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.JobId;
import vn.binhyen.jobs.Jobs;

/** The pages on which a report is written, sent, judged, compared with what is known later, printed and issued. */
@ApplicationTest
class ReportLifePagesTest {

    private static final Period MONTH = ReportsFixture.lastMonth();
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"");

    @Autowired
    ReportsFixture fixture;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    Jobs jobs;

    @Autowired
    MockMvc mvc;

    private Ground ground;
    private String code;
    private String path;
    private Browser desk;
    private Browser office;

    @BeforeEach
    void aReportOfItsOwn() {
        ground = Ground.fresh(areas);
        code = fixture.monthly(ReportsFixture.office(ground.province()), "B09", "B10");
        path = "/reports/" + code + "/" + MONTH.code();
        desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), ReportsFixture.TODAY));
        office = registered.signedIn(mvc, Grant.office(ground.province(), ReportsFixture.TODAY));
        desk.open("/reports");
        office.open("/reports");
        tell(12);
    }

    @Test
    void aReturnedReportShowsItsWriterWhyAndAnApprovedOneWhatChangedSince() throws Exception {
        assertThat(desk.send(path("submission"), "seal", seal(desk)).getStatus())
                .isEqualTo(303);
        assertThat(office.send(path("return"), "steps", "1", "comment", "").getStatus())
                .isEqualTo(422);
        assertThat(office.send(path("return"), "steps", "1", "comment", "Xem lại số buổi")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(desk)).contains("Báo cáo bị trả lại", "Xem lại số buổi");
        desk.send(path("submission"), "seal", seal(desk));
        assertThat(office.send(path("approval"), "seal", seal(office)).getStatus())
                .isEqualTo(303);
        assertThat(page(desk)).contains("vẫn như bản đã duyệt");
        tell(3);
        assertThat(page(desk))
                .contains("Có số liệu ghi sau khi duyệt.", "Theo số liệu đã duyệt.")
                .containsPattern("trong kỳ|Trong kỳ");
        assertThat(desk.open(path + "?area=" + ground.commune() + "&as=known").getContentAsString())
                .contains("Theo số liệu đã biết đến lúc này.");
    }

    @Test
    void whatWasTypedIsNotLostWhereItIsTooLong() throws Exception {
        var words = "a".repeat(Narrative.LONGEST + 1);
        var answer = desk.send(path("narratives/1"), "body-1", words);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(words);
        assertThat(desk.send(path("narratives/1"), "body-1", "Lời văn\u0007 <b>đậm</b>")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(desk)).contains("Đã sửa lời văn", "&lt;b&gt;đậm&lt;/b&gt;");
    }

    @Test
    void theDocumentsFiguresAreTheLedgersAndADraftSaysThatItIsOne() throws Exception {
        var docx = desk.send(path("document"), "format", "DOCX").getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("Dự thảo", "Số buổi tuyên truyền: 12 buổi.", "Nơi nhận", "Công an thành phố", "BC-BCĐ");
        }
        var pdf = desk.send(path("document"), "format", "PDF").getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Số buổi tuyên truyền: 12 buổi.");
        }
    }

    @Test
    void anApprovedReportIsIssuedOnceUnderANumberAndAnybodyFindsItByItsCode() throws Exception {
        assertThat(desk.send(path("document/issue")).getStatus()).isEqualTo(409);
        desk.send(path("submission"), "seal", seal(desk));
        office.send(path("approval"), "seal", seal(office));
        assertThat(page(desk, "document")).contains("Ban hành, lấy số");
        assertThat(desk.send(path("document/issue")).getStatus()).isEqualTo(303);
        assertThat(desk.send(path("document/issue")).getStatus()).isEqualTo(409);
        var issued = page(desk, "document");
        var code = Pattern.compile("/v/([0-9A-Za-z-]+)").matcher(issued);
        assertThat(code.find()).isTrue();
        assertThat(issued).containsPattern("\\d{2,}/BC-BCĐ");
        assertThat(new Browser(mvc).open("/v/" + code.group(1)).getContentAsString())
                .contains("BC-BCĐ");
        var file = Pattern.compile("/files/[0-9a-f-]{36}").matcher(issued);
        assertThat(file.find()).isTrue();
        try (var document = Loader.loadPDF(desk.open(file.group()).getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Số buổi tuyên truyền: 12 buổi.")
                    .doesNotContain("Dự thảo");
        }
    }

    @Test
    void issuedAnewAReportKeepsItsNumberAndTheOlderFileIsReplaced() throws Exception {
        desk.send(path("submission"), "seal", seal(desk));
        office.send(path("approval"), "seal", seal(office));
        desk.send(path("document/issue"));
        var first = issued();
        office.send(path("reopening"), "steps", "2", "reason", "Bổ sung");
        tell(3);
        desk.send(path("submission"), "seal", seal(desk));
        office.send(path("approval"), "seal", seal(office));
        desk.send(path("document/issue"));
        var second = issued();
        assertThat(second.symbol()).isEqualTo(first.symbol());
        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(new Browser(mvc).open("/v/" + first.code()).getContentAsString())
                .contains("thay thế");
    }

    @Test
    void theOfficeLooksAtWhoIsMissingAndTakesTheListAway() throws Exception {
        desk.send(path("submission"), "seal", seal(desk));
        assertThat(office.open(path + "/received?only=MISSING").getStatus()).isEqualTo(200);
        assertThat(office.open(path + "/received").getContentAsString()).contains("Chờ duyệt");
        var list = office.open(path + "/received.xlsx").getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(list))) {
            assertThat(book.getSheetAt(0).getLastRowNum())
                    .isEqualTo(areas.communesOf(new AreaId(ground.province()), MONTH.lastDay())
                            .size());
        }
    }

    @Test
    void allReportsOfACityAreOneArchiveWithAnIndex() throws Exception {
        desk.send(path("submission"), "seal", seal(desk));
        office.send(path("approval"), "seal", seal(office));
        var begun = office.send(path + "/set");
        assertThat(begun.getStatus()).isEqualTo(303);
        var job = new JobId(UUID.fromString(begun.getHeader("Location").replaceAll(".*/jobs/", "")));
        var ended = Scopes.call(Scope.system("test"), () -> jobs.await(job, Duration.ofMinutes(3)));
        assertThat(ended.outcome()).isNotNull();
        assertThat(office.open(ended.outcome()).getContentAsString()).contains("Tải tệp ZIP");
        assertThat(desk.open(ended.outcome()).getStatus()).isEqualTo(404);
        var names = new ArrayList<String>();
        var zip = new ZipInputStream(new ByteArrayInputStream(
                office.open(ended.outcome() + "/file.zip").getContentAsByteArray()));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            if (!entry.getName().equals(areas.get(new AreaId(ground.commune())).name() + ".docx")) continue;
            try (var document = new XWPFDocument(new ByteArrayInputStream(zip.readAllBytes()));
                    var words = new XWPFWordExtractor(document)) {
                assertThat(words.getText())
                        .contains("Số buổi tuyên truyền: 12 buổi.")
                        .doesNotContain("Dự thảo");
            }
        }
        assertThat(names)
                .contains("muc-luc.xlsx")
                .hasSize(2
                        + areas.communesOf(new AreaId(ground.province()), MONTH.lastDay())
                                .size());
    }

    @Test
    void aDefinitionIsTriedWithRealFiguresBeforeItIsKeptAndIsFoundToAskTwice() throws Exception {
        var name = "Báo cáo thử nghiệm " + code.substring(code.length() - 4);
        assertThat(office.open("/report-definitions/new").getStatus()).isEqualTo(200);
        var tried = office.send("/report-definitions", definition(name, "try", "B09"));
        assertThat(tried.getStatus()).isEqualTo(200);
        assertThat(tried.getContentAsString()).contains("Chưa lưu gì", "Số buổi tuyên truyền");
        assertThat(office.open("/report-definitions").getContentAsString()).doesNotContain(name);
        assertThat(office.send("/report-definitions", definition(name, "keep", "B09"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(office.open("/report-definitions").getContentAsString())
                .contains(name, "Hai mẫu hỏi cùng một chỉ tiêu");
        assertThat(desk.open("/reports").getContentAsString()).contains(name);
        var stranger = registered.signedIn(mvc, Grant.office(1, ReportsFixture.TODAY));
        assertThat(stranger.open("/report-definitions").getContentAsString()).doesNotContain(name);
    }

    @Test
    void aDefinitionThatNamesNoMeasureOrAnEarlierDayIsRefusedInASentence() throws Exception {
        office.open("/report-definitions/new");
        var unknown = office.send("/report-definitions", definition("Báo cáo lạ", "keep", "B09 Z99"));
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString()).contains("Không có chỉ tiêu nào có mã: Z99.");
        var earlier = office.send(
                "/report-definitions/" + code + "/editions", definition("Báo cáo cũ", "keep", "B09", "01/01/2001"));
        assertThat(earlier.getStatus()).isEqualTo(422);
        assertThat(earlier.getContentAsString()).contains("phải có hiệu lực sau ngày 01/01/2001");
        var unreadable = office.send("/report-definitions", definition("Báo cáo", "keep", "B09", "hôm qua"));
        assertThat(unreadable.getStatus()).isEqualTo(422);
    }

    @Test
    void anEndedDefinitionIsOfferedNoLongerAndItsReportsStay() throws Exception {
        desk.send(path("submission"), "seal", seal(desk));
        office.open("/report-definitions/" + code);
        var ending = new ArrayList<>(List.of(definition("Báo cáo thôi hỏi", "keep", "B09", "01/02/2001")));
        ending.addAll(List.of("ended", "true"));
        assertThat(office.send("/report-definitions/" + code + "/editions", ending.toArray(String[]::new))
                        .getStatus())
                .isEqualTo(303);
        assertThat(desk.open("/reports").getContentAsString()).doesNotContain(code);
        assertThat(page(desk)).contains("Chờ duyệt");
    }

    private record Paper(String symbol, String code) {}

    private Paper issued() throws Exception {
        var page = page(desk, "document");
        var symbol = Pattern.compile("\\d{2,}/BC-BCĐ").matcher(page);
        var found = Pattern.compile("/v/([0-9A-Za-z-]+)").matcher(page);
        assertThat(symbol.find() && found.find()).isTrue();
        return new Paper(symbol.group(), found.group(1));
    }

    private String page(Browser browser) throws Exception {
        return browser.open(path + "?area=" + ground.commune()).getContentAsString();
    }

    private String page(Browser browser, String what) throws Exception {
        return browser.open(path(what)).getContentAsString();
    }

    private String path(String what) {
        return path + "/" + what + "?area=" + ground.commune();
    }

    private String seal(Browser browser) throws Exception {
        var seal = SEAL.matcher(page(browser));
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    private static String[] definition(String name, String act, String measures) {
        return definition(name, act, measures, "01/01/2020");
    }

    private static String[] definition(String name, String act, String measures, String from) {
        return new String[] {
            "act", act,
            "nameVi", name,
            "nameEn", "Trial",
            "rhythm", "calendar_year:month",
            "daysToSend", "3",
            "basis", "Kế hoạch thử",
            "comparisons", "YEAR_BEFORE",
            "effectiveFrom", from,
            "sections[0].headingVi", "Phần một",
            "sections[0].headingEn", "Part one",
            "sections[0].measures", measures,
            "sections[1].headingVi", "",
            "sections[1].headingEn", "",
            "sections[1].measures", ""
        };
    }

    private void tell(long amount) {
        fixture.tell(ground.province(), ground.commune(), "B09", MONTH.firstDay(), amount);
    }
}
