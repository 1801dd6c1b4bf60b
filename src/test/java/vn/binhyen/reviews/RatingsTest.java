package vn.binhyen.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Wording;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;
import vn.binhyen.preventionmodels.AliveCheck;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.preventionmodels.BirthCertificate;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelEffect;
import vn.binhyen.preventionmodels.ModelEffects;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.StepForm;

/** How a model is reviewed and rated. */
@PersistenceTest
class RatingsTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final LocalDate LAUNCH = TODAY.minusMonths(14);
    static final YearMonth LAST = YearMonth.from(TODAY).minusMonths(1);

    @Autowired
    Ratings ratings;

    @Autowired
    RatingRecords records;

    @Autowired
    SheetRecords sheets;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    AliveChecks checks;

    @Autowired
    ModelEffects effects;

    @Autowired
    Ledger ledger;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    @TempDir
    Path folder;

    Ground ground;
    ModelId model = ModelId.fresh();

    @BeforeEach
    void aReviewedModel() {
        ground = Ground.fresh(areas);
        var commune = new Body(ground.province(), ground.commune(), null, "Ủy ban nhân dân phường thử");
        asSystem(() -> {
            models.propose(
                    model,
                    commune,
                    LAUNCH,
                    new ModelTerms(
                            ModelKind.MODEL, "Tiếng kẻng thử", "Trộm đêm", null, "Kẻng lúc 22 giờ", null, null, null));
            models.certify(model, birth());
            var alive = point("Thôn Một");
            point("Thôn Hai im lặng");
            point("Thôn Ba chưa ai trả lời");
            checks.answer(alive, new AliveCheck(null, TODAY.minusDays(3), true, null, 10, 7, 5, null));
            for (var stage :
                    List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT, Stage.RUNNING, Stage.REVIEWED))
                models.take(model, new StepForm(null, stage, LAUNCH, "12/QĐ", null, null));
        });
    }

    @Test
    void anAuthorityScoresKeepsADraftAndDecidesAndTheModelIsRated() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/rating";
        assertThat(text(desk.open(url))).contains("chưa có văn bản quy định", "còn 6 tiêu chí chưa chấm");
        var form = id(text(desk.open(url)));
        assertThat(desk.send(url, "rating", form, "points-1", "12", "reason-1", "Có số ban đầu")
                        .getStatus())
                .isEqualTo(303);
        assertThat(text(desk.open(url))).contains("Có số ban đầu", "còn 5 tiêu chí chưa chấm");
        assertThat(desk.send(url + "/decision", decision(form, 0)).getStatus()).isEqualTo(422);
        assertThat(stage()).isEqualTo(Stage.REVIEWED);
        var stale = desk.send(url, all(form));
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(text(stale)).contains("Người khác vừa sửa phiếu chấm này");
        assertThat(desk.send(url, current(all(form))).getStatus()).isEqualTo(303);
        assertThat(desk.send(url, current(all(form))).getStatus())
                .as("the same form again")
                .isEqualTo(303);
        assertThat(desk.send(url + "/decision", decision(form, 1)).getStatus()).isEqualTo(303);
        assertThat(stage()).isEqualTo(Stage.RATED);
        assertThat(text(desk.open(url))).contains("5/QĐ-UBND", "60/100 điểm", "Có hiệu quả, cần củng cố");
        assertThat(text(desk.open(url))).contains("Phiếu chấm mở khi").doesNotContain("points-1");
        assertThat(text(desk.open("/models/" + model))).contains("Có hiệu quả, cần củng cố: 60/100 điểm");
    }

    @Test
    void whatIsTypedWronglyIsToldAndNothingIsKept() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/rating";
        var form = id(text(desk.open(url)));
        var wrong = desk.send(url, "rating", form, "points-1", "16", "points-2", "một", "reason-3", "Vì sao");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong))
                .contains("Điểm phải là số nguyên từ 0 đến 15", "một", "Đã ghi lý do nhưng chưa cho điểm");
        assertThat(text(desk.open(url))).contains("còn 6 tiêu chí chưa chấm");
    }

    @Test
    void pointsTypedOnAnotherSheetThanTheDraftsAreNotKeptAndStayOnTheirOwn() throws Exception {
        var other = LocalDate.of(2019, 1, 1).minusDays(model.value().getLeastSignificantBits() & 0xFFFF);
        var criteria = new ArrayList<RatingSheet.Criterion>();
        for (int i = 1; i <= 8; i++) criteria.add(new RatingSheet.Criterion(i, "Tiêu chí cũ " + i, 20));
        var grades = List.of(new RatingSheet.Grade(0, "Tốt"));
        asSystem(() ->
                sheets.add(new RatingSheet(other, "Phiếu cũ", "1/HD", RatingSheet.Confidence.READ, criteria, grades)));
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/rating";
        var form = id(text(desk.open(url)));
        assertThat(text(desk.open(url))).contains("name=\"sheet\" value=\"2020-01-01\"");
        var refused =
                desk.send(url, "rating", form, "sheet", other.toString(), "points-8", "12", "reason-8", "Vì thế đấy");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("Người khác vừa sửa phiếu chấm này", "Tiêu chí cũ 8", "Vì thế đấy")
                .contains("name=\"sheet\" value=\"" + other + "\"");
        assertThat(desk.send(url, "rating", form, "sheet", "1900-01-01", "points-1", "12")
                        .getStatus())
                .as("no sheet at all")
                .isEqualTo(409);
        assertThat(text(desk.open(url))).contains("còn 6 tiêu chí chưa chấm");
    }

    @Test
    void aStepThatTheModelMayNotTakeLeavesTheDraftUndecided() {
        asSystem(() -> {
            var draft = complete();
            ratings.draft(model, draft);
            assertThatThrownBy(() -> ratings.decide(model, draft.id(), 0, TODAY.plusDays(1), "5/QĐ"))
                    .isInstanceOf(ErrorResponseException.class);
            assertThat(ratings.of(model).decided()).isEmpty();
            ratings.decide(model, draft.id(), 0, TODAY, "5/QĐ");
            ratings.decide(model, draft.id(), 0, TODAY, "5/QĐ");
            assertThat(ratings.of(model).decided()).hasSize(1);
            assertThatThrownBy(() -> ratings.draft(model, draft)).isInstanceOf(NotDecidable.class);
            assertThat(ratings.of(model).draft().missing()).hasSize(6);
        });
    }

    @Test
    void whoSawAnOlderVersionDoesNotDecideAndKeepsWhatWasTyped() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/rating";
        var form = id(text(desk.open(url)));
        desk.send(url, all(form));
        var lower = current(all(form));
        lower[3] = "5";
        assertThat(desk.send(url, lower).getStatus()).isEqualTo(303);
        var stale = desk.send(url + "/decision", decision(form, 0));
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(text(stale)).contains("Người khác vừa sửa phiếu chấm này", "value=\"5/QĐ-UBND\"", "55/100 điểm");
        assertThat(desk.send(url + "/decision", "rating", form, "document", "5/QĐ", "day", TODAY.toString())
                        .getStatus())
                .as("no version at all")
                .isEqualTo(422);
        assertThat(stage()).isEqualTo(Stage.REVIEWED);
        asSystem(() -> assertThat(ratings.of(model).decided()).isEmpty());
        assertThat(desk.send(url + "/decision", decision(form, 1)).getStatus()).isEqualTo(303);
        assertThat(text(desk.open("/models/" + model))).contains("Có hiệu quả, cần củng cố: 55/100 điểm");
    }

    @Test
    void whatWasTypedForADecisionIsKeptWhenACriterionWasTakenBack() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/rating";
        var form = id(text(desk.open(url)));
        desk.send(url, all(form));
        desk.send(url, "rating", form, "version", "0", "points-1", "10");
        var stale = desk.send(url + "/decision", decision(form, 0));
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(text(stale)).contains("Còn 5 tiêu chí chưa chấm", "value=\"5/QĐ-UBND\"");
    }

    @Test
    void aDraftThatArrivesJustAfterTheDecisionIsNotKept() {
        asSystem(() -> {
            var draft = complete();
            ratings.draft(model, draft);
            ratings.decide(model, draft.id(), 0, TODAY, "5/QĐ");
            var reviewed = models.get(model);
            var kept = transaction.execute(status -> {
                status.setRollbackOnly();
                return records.keep(reviewed, draft);
            });
            assertThat(kept).isFalse();
        });
    }

    @Test
    void theStepThatRatesLeadsToTheSheet() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var sheet = "href=\"/models/" + model + "/rating\"";
        assertThat(text(desk.open("/models/" + model + "/steps?to=RATED"))).contains(sheet);
        assertThat(text(desk.open("/models/" + model + "/steps?to=ENDED"))).doesNotContain(sheet);
    }

    @Test
    void onlyAnAuthorityOverTheOwnerRates() throws Exception {
        var url = "/models/" + model + "/rating";
        var other = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(other.open(url).getStatus()).isEqualTo(404);
        var observer = signedIn(Grant.observer(ground.province(), TODAY));
        assertThat(text(observer.open(url))).contains("Chưa được xếp loại").doesNotContain("points-1");
        assertThat(observer.send(url, all(UUID.randomUUID().toString())).getStatus())
                .isEqualTo(403);
    }

    @Test
    void thePackTellsWhatIsOnRecordAndWhatIsMissing() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/review";
        say(desk, url);
        var response = desk.send(url, "kind", "INTERIM");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(text(desk.open(url))).contains("BC-UBND");
        var words = words(response.getContentAsByteArray());
        assertThat(words)
                .contains("Sơ kết mô hình “Tiếng kẻng thử”")
                .contains("Số vụ trộm", "12 (từ ")
                .contains("Số hiện nay để so với mục tiêu: chưa có, vì chưa chọn chỉ tiêu")
                .contains("Cách đếm: mỗi điểm")
                .contains("Thôn Hai im lặng")
                .contains("7/10 (70 %)", "2 điểm chưa kiểm đếm")
                .contains("12 tháng", "chưa đủ thời gian")
                .contains(
                        "Trên đây là báo cáo sơ kết mô hình",
                        "Mô hình chưa được xếp loại.",
                        "(Chưa ghi đánh giá chung.)");
        assertThat(converted(response.getContentAsByteArray()))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Bảng 4. Tỷ lệ điểm còn hoạt động");
    }

    @Test
    void thePresentFigureStandsBesideTheTargetWithItsPlaceAndTimeAndWhatIsMissingOfIt() throws Exception {
        told("B09", LAST.minusMonths(1), 4);
        told("B09", LAST.minusMonths(11), 3);
        told("B09", LAST.minusMonths(12), 90); // before the twelve months of the baseline
        told("B09", LAST.plusMonths(1), 50); // the month that has not ended
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/review";
        assertThat(text(desk.open(url))).contains("B09 · Số buổi tuyên truyền", "Giấy khai sinh đo bằng: Số vụ trộm");
        var words = words(desk.send(url, "kind", "INTERIM", "measure", "B09").getContentAsByteArray());
        assertThat(words)
                .contains(
                        "Số hiện nay để so với mục tiêu: 7 buổi, theo chỉ tiêu “Số buổi tuyên truyền” (B09), Ủy ban nhân dân phường thử, từ ngày "
                                + day(LAST.minusMonths(11).atDay(1)) + " đến ngày " + day(LAST.atEndOfMonth())
                                + "; mới có số của 2 trong 12 tháng.")
                .doesNotContain("trước ngày ra mắt");
        assertThat(words(desk.send(url, "kind", "INTERIM", "measure", "D31").getContentAsByteArray()))
                .contains("hệ thống chưa có số nào của chỉ tiêu");
        var unknown = desk.send(url, "kind", "INTERIM", "measure", "ZZ", "judgement", "Chữ đã gõ");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(text(unknown)).contains("measure-problem", "Chữ đã gõ");
    }

    @Test
    void aTimeInWhichTheModelWasNotYetLaunchedIsSaidToBeOne() throws Exception {
        var recent = ModelId.fresh();
        asSystem(() -> {
            var commune = models.get(model).owner();
            models.propose(
                    recent, commune, TODAY.minusDays(60), models.get(model).terms());
            models.certify(recent, measured("Số vụ trộm"));
            points.start(PointId.fresh(), recent, commune, new PointTerms(TODAY.minusDays(50), 1, null, null));
            for (var stage : List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT))
                models.take(recent, new StepForm(null, stage, TODAY.minusDays(40), "12/QĐ", null, null));
        });
        told("B09", LAST, 40);
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + recent + "/review";
        desk.open(url);
        assertThat(words(desk.send(url, "kind", "INTERIM", "measure", "B09").getContentAsByteArray()))
                .contains("; gồm cả thời gian trước ngày ra mắt " + day(TODAY.minusDays(40)));
    }

    @Test
    void aStockIsToldAsItStoodAndAnOrganisationsModelByItsOwnFigures() throws Exception {
        var organisation = UUID.randomUUID();
        var owner = new Body(ground.province(), ground.commune(), organisation, "Trường thử");
        var theirs = ModelId.fresh();
        asSystem(() -> {
            models.propose(
                    theirs, owner, TODAY.minusMonths(1), models.get(model).terms());
            models.certify(theirs, measured("so buoi TUYEN truyen"));
        });
        told("B09", LAST, organisation, 5);
        told("B09", LAST, 40);
        level("D31", LAST.minusMonths(3), 6);
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        desk.open("/models/" + model + "/review");
        assertThat(words(desk.send("/models/" + model + "/review", "kind", "FINAL", "measure", "D31")
                        .getContentAsByteArray()))
                .containsPattern(
                        "so với mục tiêu: 6 [^,]+, theo chỉ tiêu .*, đến hết ngày " + day(LAST.atEndOfMonth()));
        var url = "/models/" + theirs + "/review";
        var page = text(desk.open(url));
        assertThat(page).containsPattern("<option value=\"B09\" selected").doesNotContain("value=\"D31\"");
        assertThat(words(desk.send(url, "kind", "INTERIM", "measure", "B09").getContentAsByteArray()))
                .contains("so với mục tiêu: 5 buổi", "Trường thử", "mới có số của 1 trong 3 tháng");
    }

    @Test
    void thePackSaysOfTheEffectWhatTrialsSaidAndNoMore() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/review";
        desk.open(url);
        assertThat(words(desk.send(url, "kind", "INTERIM").getContentAsByteArray()))
                .contains("Chưa có đánh giá tác động nào");
        asSystem(() -> effects.tell(model, new ModelEffect(ModelEffect.Shown.NOT_SHOWN, 2, 3, TODAY)));
        assertThat(words(desk.send(url, "kind", "INTERIM").getContentAsByteArray()))
                .contains("Qua 2 đánh giá tác động", "chưa thể kết luận");
    }

    private void told(String measure, YearMonth month, long amount) {
        told(measure, month, null, amount);
    }

    private void told(String measure, YearMonth month, UUID organisation, long amount) {
        state(new Fact(measure, month.atDay(1), ground.commune(), organisation, false, BigDecimal.valueOf(amount)));
    }

    private void level(String measure, YearMonth month, long amount) {
        state(new Fact(measure, month.atDay(1), ground.commune(), null, false, true, BigDecimal.valueOf(amount)));
    }

    private void state(Fact fact) {
        var source = new SourceRecord("activities.session", UUID.randomUUID(), ground.province(), fact.organisation());
        asSystem(() -> transaction.executeWithoutResult(status -> ledger.state(source, List.of(fact))));
    }

    private static String day(LocalDate day) {
        return Wording.of(Locale.of("vi")).day(day);
    }

    @Test
    void thePackGoesOutAsPdfAndIsIssuedByTheDeskUnderANumberOfItsCommune() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/review";
        say(desk, url);
        var pdf = desk.send(url, pack("PDF"));
        assertThat(pdf.getContentType()).startsWith("application/pdf");
        assertThat(pdf.getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(desk.send(url, pack("ISSUED")).getRedirectedUrl()).isEqualTo(url);
        assertThat(text(desk.open(url))).contains("01/BC-UBND.pdf", "href=\"/v/");
        var office = signedIn(Grant.office(ground.province(), TODAY));
        assertThat(text(office.open(url))).contains("01/BC-UBND.pdf");
        var observer = signedIn(Grant.observer(ground.province(), TODAY));
        assertThat(text(observer.open(url))).doesNotContain("value=\"ISSUED\"");
        assertThat(observer.send(url, pack("ISSUED")).getStatus()).isEqualTo(403);
    }

    private static String[] pack(String wanted) {
        return new String[] {"kind", "INTERIM", "wanted", wanted};
    }

    /** The desk says its letterhead and is led back to the page. */
    private static void say(Browser desk, String back) throws Exception {
        desk.open("/letterhead");
        var fields = List.of(
                List.of("issuer", "Ủy ban nhân dân phường thử", "issuerCode", "UBND", "place", "Hà Nội"),
                List.of("title", "Chủ tịch", "back", back));
        var answer =
                desk.send("/letterhead", fields.stream().flatMap(List::stream).toArray(String[]::new));
        assertThat(answer.getRedirectedUrl()).isEqualTo(back);
    }

    @Test
    void whatCannotBeReadHidesNoOtherProblemOfThePackAndNothingTypedIsLost() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var url = "/models/" + model + "/review";
        desk.open(url);
        var wrong = desk.send(url, "kind", "FINAL", "number", "mười", "day", "31/02/2026", "judgement", "Chữ đã gõ");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("mười", "31/02/2026", "Chữ đã gõ", "number-problem", "day-problem");
    }

    private Rating complete() {
        var blank = ratings.of(model).draft();
        var scores = new ArrayList<Score>();
        for (var criterion : blank.sheet().criteria()) scores.add(new Score(criterion.ordinal(), 10, null));
        return new Rating(blank.id(), blank.sheet(), scores, null, null, blank.version());
    }

    private static String[] all(String form) {
        var fields = new ArrayList<>(List.of("rating", form));
        for (int i = 1; i <= 6; i++) fields.addAll(List.of("points-" + i, "10"));
        return fields.toArray(String[]::new);
    }

    private static String[] decision(String form, int version) {
        return new String[] {"rating", form, "version", "" + version, "document", "5/QĐ-UBND", "day", TODAY.toString()};
    }

    /** As of the draft that was kept once. */
    private static String[] current(String[] fields) {
        return Stream.concat(Stream.of(fields), Stream.of("version", "0")).toArray(String[]::new);
    }

    private PointId point(String name) {
        var id = PointId.fresh();
        var body = new Body(ground.province(), ground.commune(), UUID.randomUUID(), name);
        points.start(id, model, body, new PointTerms(LAUNCH, 1, null, null));
        return id;
    }

    private static BirthCertificate birth() {
        return birth("Số vụ trộm", LAUNCH.minusYears(1), LAUNCH);
    }

    /** Over three months. */
    private static BirthCertificate measured(String by) {
        return birth(by, LAUNCH, LAUNCH.plusMonths(3).minusDays(1));
    }

    private static BirthCertificate birth(String by, LocalDate from, LocalDate until) {
        return new BirthCertificate(
                by,
                12,
                from,
                until,
                "Sổ trực",
                6,
                TODAY.plusYears(1),
                "Ngại bị thấy",
                5L,
                6L,
                "Quỹ",
                "Trưởng thôn",
                "Thôn bên",
                null,
                "Không giảm");
    }

    private Stage stage() {
        return Scopes.call(
                Scope.system("test"), () -> models.get(model).standing().stage());
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }

    private static String id(String page) {
        int at = page.indexOf("name=\"rating\" value=\"") + "name=\"rating\" value=\"".length();
        return page.substring(at, at + 36);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String words(byte[] docx) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** What another word processor makes of the file. */
    private String converted(byte[] docx) throws Exception {
        Files.write(folder.resolve("goi.docx"), docx);
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run(
                "soffice",
                profile,
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                "" + folder,
                "" + folder.resolve("goi.docx"));
        run("pdftotext", "-layout", "" + folder.resolve("goi.pdf"));
        return Files.readString(folder.resolve("goi.txt"));
    }

    private void run(String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command[0]).isTrue();
        assertThat(process.exitValue()).as(command[0]).isZero();
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
