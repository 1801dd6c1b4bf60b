package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What people see of the points of a launched model, and of its past. */
@ApplicationTest
class PointPagesTest {

    @Autowired
    Registered registered;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ModelsFixture fixture;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    AliveChecks checks;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    Ground ground;
    UUID school;
    Body owner;

    @BeforeEach
    void aSchool() {
        ground = Ground.fresh(areas);
        school = registered.school(ground).value();
        owner = new Body(ground.province(), ground.commune(), school, "Trường thử");
    }

    @Test
    void aModelsPageTellsHowManyPointsAndGroupsItHasAndByWhichRule() throws Exception {
        var made = fixture.launched(owner, "Cổng an toàn");
        asSystem(() -> {
            for (int i = 0; i < 34; i++) pointOfAnother(made.model());
            points.form(made.point(), new GroupForm(null, "Tổ 1", 5, TODAY));
            points.form(made.point(), new GroupForm(null, "Tổ 2", 5, TODAY));
            points.equip(made.point(), List.of(new Stock(EquipmentKind.CAMERA, 8, 6)));
            checks.answer(made.point(), running());
        });
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var page = text(desk.open("/models/" + made.model()).getContentAsString());
        assertThat(page)
                .contains("Điểm 35", "Tổ 2", "Điểm có nguy cơ 34", "75 %", "6 trên 8", "HD 22/HD-BCA-V05")
                .contains("Lọc, tải danh sách điểm");
    }

    @Test
    void theHistoryNumbersReviewsAndTellsTheOfficeAloneWhoEnteredThem() throws Exception {
        var made = fixture.reviewed(owner, "Cổng an toàn");
        var account = accounts.make(Grant.communeDesk(ground.commune(), TODAY));
        var desk = new Browser(mvc);
        desk.signIn(account.name(), TestAccounts.PASSWORD);
        desk.open("/models/" + made.model());
        desk.send("/models/" + made.model() + "/steps", "to", "REVIEWED", "day", TODAY.toString(), "document", "9/BC");
        assertThat(history(desk, made.model()))
                .contains("Sơ kết lần 2, ngày", "Sơ kết lần 1, ngày")
                .doesNotContain(account.name());
        var office = signedIn(Grant.office(ground.province(), TODAY));
        assertThat(history(office, made.model())).contains("Sơ kết lần 2, ngày", account.name());
    }

    @Test
    void theDayFromWhichARatingIsPossibleComesLaterByThePause() throws Exception {
        var made = fixture.launched(owner, Proposals.terms("Cổng an toàn"), TODAY.minusMonths(6), 1);
        asSystem(() -> {
            models.take(made.model(), step(Stage.PAUSED, TODAY.minusDays(50)));
            models.take(made.model(), step(Stage.RUNNING, TODAY.minusDays(20)));
            models.take(made.model(), step(Stage.REVIEWED, TODAY.minusDays(10)));
        });
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var day = TODAY.minusMonths(6).plusMonths(6).plusDays(30);
        assertThat(desk.open("/models/" + made.model()).getContentAsString())
                .contains("Chưa đủ thời gian đánh giá")
                .contains("%td/%<tm/%<tY".formatted(day));
        var early = desk.send(
                "/models/" + made.model() + "/steps",
                "to",
                "RATED",
                "day",
                TODAY.toString(),
                "document",
                "3/QĐ",
                "note",
                "Khá");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString()).contains("Chưa đủ thời gian đánh giá", "3/QĐ", "Khá");
    }

    @Test
    void anOrganisationIsToldThatACheckHasComeRoundAndAnswersIt() throws Exception {
        var due = TODAY.minusMonths(1).minusDays(1).plusMonths(1); // before today in every month
        var made = fixture.launched(
                owner, Proposals.terms("Đội sao đỏ"), TODAY.minusMonths(1).minusDays(1), 1);
        var own = signedIn(Grant.organisation(school, TODAY));
        assertThat(own.open("/").getContentAsString())
                .contains("1 điểm mô hình của đơn vị đến kỳ kiểm tra", "/points?which=DUE");
        assertThat(own.open("/points?which=DUE").getContentAsString())
                .contains("Đội sao đỏ", "/points/" + made.point());
        assertThat(own.open("/points").getContentAsString()).doesNotContain("Đội sao đỏ");
        assertThat(own.open("/points/" + made.point()).getContentAsString())
                .contains("1 tháng một lần, đã đến kỳ từ ngày " + "%td/%<tm/%<tY".formatted(due))
                .doesNotContain("kỳ tới ngày");
        own.open("/points/" + made.point() + "/checks/new");
        own.send("/points/" + made.point() + "/checks", "running", "true", "day", TODAY.toString());
        assertThat(own.open("/").getContentAsString()).doesNotContain("đến kỳ kiểm tra");
        assertThat(own.open("/points/" + made.point()).getContentAsString())
                .contains("1 tháng một lần, kỳ tới ngày " + "%td/%<tm/%<tY".formatted(TODAY.plusMonths(1)));
    }

    @Test
    void theListOfPointsIsTakenAwayAsItIsNarrowed() throws Exception {
        var made = fixture.launched(owner, "Cổng an toàn");
        asSystem(() -> checks.answer(pointOfAnother(made.model()), running()));
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var page = desk.open("/points?model=" + made.model()).getContentAsString();
        assertThat(page).contains("/points/export.xlsx?which=AT_RISK&amp;model=" + made.model(), "Trường thử");
        assertThat(rows(desk, "/points/export.xlsx?which=AT_RISK&model=" + made.model()))
                .isEqualTo(1);
        assertThat(rows(desk, "/points/export.xlsx?which=RUNNING&model=" + made.model()))
                .isEqualTo(2);
        var lines = desk.open("/points/export.csv?which=RUNNING&model=" + made.model())
                .getContentAsString()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .contains("Tình trạng đến ngày %td/%<tm/%<tY".formatted(TODAY))
                .contains("Số tổ đến ngày %td/%<tm/%<tY (cách đếm HD 22/HD-BCA-V05)".formatted(TODAY));
        assertThat(page).contains("/points/export.csv?which=AT_RISK&amp;model=" + made.model());
        var other = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(rows(other, "/points/export.xlsx?which=RUNNING&model=" + made.model()))
                .isZero();
    }

    @Test
    void aPointEndsOnceAndHasNoFormsAfterwards() throws Exception {
        var made = fixture.launched(owner, "Cổng an toàn");
        var own = signedIn(Grant.organisation(school, TODAY));
        var url = "/points/" + made.point();
        own.open(url + "/ending");
        assertThat(own.send(url + "/ending", "day", TODAY.toString(), "reason", "Chuyển trường")
                        .getStatus())
                .isEqualTo(303);
        var twice = own.send(url + "/ending", "day", TODAY.minusDays(9).toString(), "reason", "Lý do khác");
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("đã kết thúc nên không sửa được nữa", "Lý do khác");
        assertThat(own.open(url).getContentAsString()).contains("Chuyển trường").doesNotContain("Lý do khác");
        for (var form : List.of("/ending", "/checks/new", "/groups/new", "/equipment", "/terms"))
            assertThat(own.open(url + form).getStatus()).as(form).isEqualTo(409);
    }

    @Test
    void aPointTellsWhoAnswersForItAndDoesNotBeginAfterItWasKnownToRun() throws Exception {
        var made = fixture.launched(owner, "Cổng an toàn");
        asSystem(() -> checks.answer(
                made.point(), new AliveCheck(null, TODAY.minusDays(40), true, null, null, null, null, null)));
        var own = signedIn(Grant.organisation(school, TODAY));
        var url = "/points/" + made.point();
        own.open(url + "/terms");
        var late = own.send(
                url + "/terms", "startedOn", TODAY.minusDays(39).toString(), "responsible", "Tổ trưởng bảo vệ");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("Đã biết tình trạng của điểm ngày " + "%td/%<tm/%<tY".formatted(TODAY.minusDays(40)))
                .contains("Tổ trưởng bảo vệ");
        own.send(url + "/terms", "startedOn", TODAY.minusDays(40).toString(), "responsible", "Tổ trưởng bảo vệ");
        assertThat(text(own.open(url).getContentAsString())).contains("Người phụ trách (chức vụ) Tổ trưởng bảo vệ");
    }

    @Test
    void survivalIsDrawnAndComparedByTheYearOfTheStart() throws Exception {
        var made = fixture.launched(owner, "Cổng an toàn");
        asSystem(() -> {
            var stopped = pointOfAnother(made.model());
            points.end(stopped, ModelsFixture.LAUNCH.plusMonths(7), "Hết kinh phí");
            var recent = PointId.fresh();
            points.start(recent, made.model(), another(), new PointTerms(TODAY, 1, null, null));
        });
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + made.model() + "/survival";
        int first = ModelsFixture.LAUNCH.getYear();
        assertThat(text(desk.open(url).getContentAsString()))
                .contains("chart-observed", "Tính trên 3 điểm, trong đó 1 điểm đã ngừng", "So sánh theo năm bắt đầu")
                .contains(TODAY.getYear() + " 1 chưa đủ thời gian");
        assertThat(text(desk.open(url + "?year=" + first).getContentAsString()))
                .contains("Tính trên 2 điểm, trong đó 1 điểm đã ngừng")
                .doesNotContain("So sánh theo năm bắt đầu");
    }

    @Test
    void aYearWhosePointsAllEndedIsToldAsNoneAndOneThatNobodyWatchedAsUnknown() throws Exception {
        var made = fixture.launched(owner, "Cổng an toàn");
        int year = ModelsFixture.LAUNCH.getYear() - 1;
        asSystem(() -> {
            var ended = PointId.fresh();
            points.start(ended, made.model(), another(), new PointTerms(LocalDate.of(year, 2, 1), 1, null, null));
            points.end(ended, LocalDate.of(year, 5, 1), "Hết kinh phí");
        });
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(text(desk.open("/models/" + made.model() + "/survival").getContentAsString()))
                .contains(year + " 1 0 % 0 % 0 %")
                .contains(ModelsFixture.LAUNCH.getYear() + " 1 chưa rõ chưa rõ chưa đủ thời gian");
    }

    private PointId pointOfAnother(ModelId model) {
        var point = PointId.fresh();
        points.start(point, model, another(), new PointTerms(ModelsFixture.LAUNCH, 1, null, null));
        return point;
    }

    private Body another() {
        return new Body(ground.province(), ground.commune(), UUID.randomUUID(), "Nơi thử");
    }

    private static AliveCheck running() {
        return new AliveCheck(null, TODAY, true, null, null, null, null, null);
    }

    private static int rows(Browser browser, String path) throws Exception {
        try (var workbook = WorkbookFactory.create(
                new ByteArrayInputStream(browser.open(path).getContentAsByteArray()))) {
            return workbook.getSheetAt(0).getLastRowNum();
        }
    }

    private static String history(Browser browser, ModelId model) throws Exception {
        var page = text(browser.open("/models/" + model).getContentAsString());
        return page.substring(page.indexOf("Sơ kết lần"));
    }

    /** What can be read: tags are gaps; of the drawing its classes stay. */
    private static String text(String html) {
        return html.replaceAll("<polyline class=\"([a-z-]+)\"", "$1 <i")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
