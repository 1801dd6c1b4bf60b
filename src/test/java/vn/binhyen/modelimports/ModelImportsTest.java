package vn.binhyen.modelimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.catalogue.Publishing;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ModelsFixture;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.StepForm;

/** What becomes of a list of models that somebody sends. */
@PersistenceTest
class ModelImportsTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String HEADS =
            "Tên mô hình,Loại,Vấn đề giải quyết,Cách thức hoạt động,Đơn vị chủ trì,Từ ngày,Ghi chú\r\n";

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    @Autowired
    ModelsFixture lives;

    @Autowired
    PreventionModels models;

    @Autowired
    Publishing publishing;

    Ground ground;
    String mark;

    @BeforeEach
    void aPlace() {
        ground = Ground.fresh(areas);
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aListIsLookedAtThenEnteredOnceAndTheSameFileAgainBringsNothingNew() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var file = HEADS + "Ngõ an toàn " + mark + ",Mô hình,Mất xe đêm,Trực hai ca,,01/02/2020,x\r\n" + "Cổng trường "
                + mark + ",Chuyên đề,Ùn tắc giờ tan học,Phân luồng hai đầu,,,\r\n";
        var list = read(desk, file);
        assertThat(desk.open(list).getContentAsString())
                .contains("Có 2 mô hình sẽ được nhập", "Ngõ an toàn " + mark, "Cột không dùng đến: Ghi chú");
        assertThat(desk.open("/models?words=" + mark).getContentAsString()).contains("Không có mô hình nào khớp");

        assertThat(desk.send(list + "/entry").getStatus()).isEqualTo(303);
        desk.open(list);
        assertThat(desk.send(list + "/entry").getStatus()).isEqualTo(303);
        assertThat(count(desk.open("/models?words=" + mark), "href=\"/models/[0-9a-f-]{36}\""))
                .isEqualTo(2);

        var again = read(desk, file);
        assertThat(desk.open(again).getContentAsString()).contains("Có 0 mô hình sẽ được nhập");
    }

    @Test
    void everyMistakeIsToldAtItsRowAndTheOtherRowsAreEntered() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var list = read(
                desk,
                HEADS + "Tốt " + mark + ",,Mất xe,Trực đêm,,,\r\n" + ",,Mất xe,Trực đêm,,,\r\n" + "Lạ " + mark
                        + ",Đề án,Mất xe,Trực,,,\r\n" + "Mai " + mark + ",,Mất xe,Trực,,31/12/2999,\r\n" + "Ngày "
                        + mark
                        + ",,Mất xe,Trực,,30/02/2025,\r\n" + "Ai " + mark + ",,Mất xe,Trực,Không có ai tên này,,\r\n"
                        + "tot " + mark + ",,Mất xe,Trực,,,\r\n");
        var page = desk.open(list).getContentAsString();
        assertThat(page)
                .contains(
                        "Có 1 mô hình sẽ được nhập",
                        "Thiếu “Tên mô hình”",
                        "Không hiểu “Đề án”",
                        "ở tương lai",
                        "“30/02/2025” không phải là ngày",
                        "tên “Không có ai tên này”",
                        "Trùng với dòng 2");
        desk.send(list + "/entry");
        assertThat(count(desk.open("/models?words=" + mark), "href=\"/models/[0-9a-f-]{36}\""))
                .isEqualTo(1);
    }

    @Test
    void aRowLikeAModelOfSomebodyElseSaysSoAndIsLeftOutWhereItIsTicked() throws Exception {
        var neighbour = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        var theirs =
                HEADS + "Tiếng kẻng an ninh " + mark + ",,Trộm cắp ban đêm ở khu dân cư " + mark + ",Đánh kẻng,,,\r\n";
        var list = read(neighbour, theirs);
        neighbour.send(list + "/entry");
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var like = HEADS + "Kẻng an ninh " + mark + ",,Trộm cắp ban đêm ở khu dân cư " + mark + ",Gõ kẻng,,,\r\n";
        var ours = read(desk, like + "Ao cá sạch " + mark + ",,Rác thải " + mark + ",Dọn ao,,,\r\n");
        var page = desk.open(ours).getContentAsString();
        assertThat(page)
                .contains(
                        "Có 2 mô hình sẽ được nhập, trong đó 1 giống mô hình đã có",
                        "Tiếng kẻng an ninh " + mark + " – "
                                + areas.get(new AreaId(ground.otherCommune())).name());
        var row = Pattern.compile("name=\"known\" value=\"([^\"]+)\"").matcher(page);
        assertThat(row.find()).isTrue();
        desk.send(ours + "/entry", "known", row.group(1));
        assertThat(row.find()).as("only the one that is like another").isFalse();
        assertThat(desk.open(ours).getContentAsString()).contains("Đã nhập 1 mô hình", "Đã có, bỏ qua");
        assertThat(desk.open("/models?words=" + mark).getContentAsString())
                .contains("Ao cá sạch " + mark)
                .doesNotContain("Kẻng an ninh " + mark);
    }

    @Test
    void whatARowIsLikeIsLinkedWhereTheViewerMayReadItAndJoinedWhereItGoesOn() throws Exception {
        var mine = launched(ground.commune(), "Kẻng một " + mark);
        var shown = launched(ground.otherCommune(), "Kẻng hai " + mark);
        var hidden = launched(ground.otherCommune(), "Kẻng ba " + mark);
        Scopes.run(Scope.system("test"), () -> publishing.publish(shown.value()));
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var list = read(desk, HEADS + "Kẻng " + mark + ",,Trộm cắp ban đêm " + mark + ",Gõ kẻng,,,\r\n");
        assertThat(desk.open(list).getContentAsString())
                .contains("href=\"/models/" + mine + "\"", "href=\"/models/" + mine + "/points/new\"")
                .contains("href=\"/catalogue/" + shown + "\"", "Kẻng ba " + mark)
                .doesNotContain(hidden.toString(), "/models/" + shown);
        Scopes.run(
                Scope.system("test"),
                () -> models.take(mine, new StepForm(null, Stage.ENDED, TODAY, "12/QĐ", "Theo kết luận", "Thôi làm")));
        assertThat(desk.open(list).getContentAsString())
                .contains("href=\"/models/" + mine + "\"")
                .doesNotContain("/points/new");
    }

    private ModelId launched(int commune, String name) {
        var terms =
                new ModelTerms(ModelKind.MODEL, name, "Trộm cắp ban đêm " + mark, null, "Đánh kẻng", null, null, null);
        var owner = new Body(ground.province(), commune, null, "Phường thử");
        return Scopes.call(Scope.system("test"), () -> lives.launched(owner, terms, TODAY.minusYears(1), 12))
                .model();
    }

    @Test
    void theListThatGoesOutIsReadInElsewhereAndSaysTheSame() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var heads =
                "Tên mô hình,Loại,Vấn đề giải quyết,Cách thức hoạt động,Hình thức,Áp dụng cho,Từ ngày,Văn bản,Số người tham gia\r\n";
        var list = read(
                desk,
                heads + "Cổng " + mark
                        + ",Chuyên đề,Ùn tắc,\"Phân luồng, hai đầu\",Tổ trực,Trường học,05/02/2020,12/KH,1.234\r\n");
        desk.send(list + "/entry");
        var office = signedIn(Grant.office(ground.province(), TODAY));
        for (var format : new String[] {"csv", "xlsx"}) {
            var out = desk.open("/models/export." + format + "?words=" + mark).getContentAsByteArray();
            office.open("/models/imports");
            var answer =
                    office.upload("/models/imports", new MockMultipartFile("file", "xuat." + format, "text/csv", out));
            assertThat(answer.getStatus()).isEqualTo(303);
            var read = office.open(String.valueOf(answer.getHeader("Location"))).getContentAsString();
            assertThat(read)
                    .as(format)
                    .contains("Có 0 mô hình sẽ được nhập", "05/02/2020", "Đã có, bỏ qua", "Cổng " + mark)
                    .contains("Cột không dùng đến: Giai đoạn, Giai đoạn từ ngày, Số điểm đang chạy đến ngày")
                    .doesNotContain("Lỗi");
        }
    }

    @Test
    void aListReadTwiceBeforeItIsEnteredEntersEachModelOnce() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var file = HEADS + "Hai lần " + mark + ",,Mất xe,Trực,,,\r\n";
        var first = read(desk, file);
        var second = read(desk, file);
        assertThat(desk.send(first + "/entry").getStatus()).isEqualTo(303);
        desk.open(second);
        assertThat(desk.send(second + "/entry").getStatus()).isEqualTo(303);
        assertThat(desk.open(second).getContentAsString()).contains("Đã nhập 0 mô hình");
        assertThat(count(desk.open("/models?words=" + mark), "href=\"/models/[0-9a-f-]{36}\""))
                .isEqualTo(1);
    }

    @Test
    void whoHasTwoBodiesIsAskedWhichOneOwns() throws Exception {
        var both =
                signedIn(Grant.communeDesk(ground.commune(), TODAY), Grant.communeDesk(ground.otherCommune(), TODAY));
        var list = read(both, HEADS + "Của ai " + mark + ",,Mất xe,Trực,,,\r\n");
        assertThat(both.open(list).getContentAsString()).contains("Có 0 mô hình sẽ được nhập", "đúng một đơn vị");
        var office = signedIn(Grant.office(ground.province(), TODAY));
        var city = read(office, HEADS + "Của thành phố " + mark + ",,Mất xe,Trực,,,\r\n");
        assertThat(office.open(city).getContentAsString()).contains("Có 1 mô hình sẽ được nhập");
    }

    @Test
    void nobodySeesOrEntersTheListOfAnother() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        var list = read(desk, HEADS + "Một " + mark + ",,Mất xe,Trực,,,\r\n");
        var other = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(other.open(list).getStatus()).isEqualTo(404);
        other.open("/models/imports");
        assertThat(other.send(list + "/entry").getStatus()).isEqualTo(404);
    }

    @Test
    void aFileThatIsNoListIsRefusedInASentence() throws Exception {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        desk.open("/models/imports");
        var answer = desk.upload("/models/imports", file("Họ tên,Tuổi\r\na,b\r\n"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Tên mô hình, Vấn đề giải quyết");
        var many = new StringBuilder(HEADS);
        for (int i = 0; i <= ModelListReading.MOST; i++)
            many.append("a").append(i).append(",,b,c,,,\r\n");
        var refused = desk.upload("/models/imports", file(many.toString()));
        assertThat(refused.getContentAsString()).contains("hơn 500 dòng");
        assertThat(desk.open("/models/imports/template.csv").getContentAsString())
                .contains("Đơn vị chủ trì");
    }

    private static String read(Browser browser, String content) {
        browser.open("/models/imports");
        var answer = browser.upload("/models/imports", file(content));
        assertThat(answer.getStatus()).isEqualTo(303);
        var list = String.valueOf(answer.getHeader("Location"));
        browser.open(list);
        return list;
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile("file", "mo-hinh.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static long count(MockHttpServletResponse page, String pattern) throws Exception {
        return Pattern.compile(pattern)
                .matcher(page.getContentAsString())
                .results()
                .count();
    }

    private Browser signedIn(Grant... grants) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grants).name(), TestAccounts.PASSWORD);
        return browser;
    }
}
