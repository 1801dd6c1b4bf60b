package vn.binhyen.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.catalogue.PublishedModels.LAUNCH;
import static vn.binhyen.catalogue.PublishedModels.TODAY;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.EquipmentKind;
import vn.binhyen.preventionmodels.GroupForm;
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
import vn.binhyen.preventionmodels.Stock;

/** What everybody reads, and what people of the register see beside it. */
@ApplicationTest
class CataloguePagesTest {

    static final String WORKING =
            "Đội trực hai ca ở cổng trường, ghi sổ trực từng ca, báo công an phường khi có người lạ";

    @Autowired
    TestAccounts accounts;

    @Autowired
    PublishedModels published;

    @Autowired
    Points points;

    @Autowired
    PreventionModels models;

    @Autowired
    ModelEffects effects;

    @Autowired
    Publishing publishing;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    final String word = "zp" + UUID.randomUUID().toString().substring(0, 8);

    Ground ground;
    Body school;

    @BeforeEach
    void aSchool() {
        ground = Ground.fresh(areas);
        school = school(ground.commune());
    }

    @Test
    void nothingThatIsNotPublicIsOnAPageOrInJson() throws Exception {
        var terms = new ModelTerms(
                ModelKind.MODEL,
                "Cổng an toàn " + word,
                "Mất cắp xe, gọi 0912 345 678",
                OrganisationKind.SCHOOL,
                "Trực cổng, báo 024.3555.6666",
                null,
                null,
                4);
        var model = asSystem(() -> published.launched(school, terms));
        var point = PointId.fresh();
        asSystem(() -> {
            points.start(point, model, school(ground.otherCommune()), new PointTerms(LAUNCH, 1, "024 3333 4444", null));
            points.form(point, new GroupForm(null, "Tổ KÍN-tổ", 3, LAUNCH));
            points.equip(point, List.of(new Stock(EquipmentKind.CAMERA, 7913, 7912)));
            return point;
        });
        var office = signedIn(Grant.office(ground.province(), TODAY));
        assertThat(publish(office, model)).isEqualTo(303);
        var anybody = new Browser(mvc);
        var pages = List.of(
                anybody.open("/catalogue?words=" + word),
                anybody.open("/catalogue/" + model),
                anybody.ask(HttpMethod.GET, "/catalogue?words=" + word, ""),
                anybody.ask(HttpMethod.GET, "/catalogue/" + model, ""));
        for (var page : pages) {
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString())
                    .contains("Cổng an toàn " + word)
                    .doesNotContain("KÍN", "4.321", "3.210", ":4321", ":3210", "3333 4444", "345 678", "024.3555")
                    .doesNotContain("3777 8888", ":7913", ":7912", "7.913", "7.912")
                    .doesNotContain(school.organisationId().toString(), point.toString(), "participants\":4")
                    .doesNotContainIgnoringCase("camera");
        }
        assertThat(pages.get(1).getContentAsString())
                .contains("Trực cổng, báo […]", "5.000.000 đồng", "Quỹ công đoàn, liên hệ […]", "Chưa có kết luận")
                .contains(commune(ground.otherCommune()), "chưa biết mô hình sống được bao lâu");
    }

    @Test
    void theOfficeAloneReadsWhatWouldBePublicPublishesAndWithdrawsAndEachLeavesALine() {
        var model = asSystem(() -> published.launched(school, terms("Một", WORKING)));
        var url = "/catalogue/" + model;
        var anybody = new Browser(mvc);
        assertThat(anybody.open(url).getStatus()).isEqualTo(404);
        assertThat(anybody.open(url + "/publication").getRedirectedUrl()).contains("/sign-in");
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(desk.open(url + "/publication").getStatus()).isEqualTo(403);
        var office = signedIn(Grant.office(ground.province(), TODAY));
        assertThat(text(office, "/models/" + model)).contains("Công khai trong danh mục");
        assertThat(text(office, url + "/publication")).contains("Chưa công khai", WORKING);
        assertThat(publish(office, model)).isEqualTo(303);
        assertThat(publish(office, model)).isEqualTo(303);
        assertThat(text(anybody, url)).contains(WORKING, "Bắt đầu ở đơn vị tôi");
        office.open(url + "/publication");
        assertThat(office.send(url + "/withdrawal").getStatus()).isEqualTo(303);
        assertThat(anybody.open(url).getStatus()).isEqualTo(404);
        assertThat(acts(model)).containsExactly("catalogue.publish", "catalogue.withdraw");
        var proposal = asSystem(() -> published.proposed(school, terms("Hai", WORKING)));
        assertThat(office.open("/catalogue/" + proposal + "/publication").getStatus())
                .isEqualTo(409);
    }

    @Test
    void theFourPartsOfTheCardAreWrittenByPeopleAndEmptyIsShownAsEmpty() {
        var model = asSystem(() -> published.published(school, terms("Một", WORKING)));
        var own = signedIn(Grant.organisation(school.organisationId(), TODAY));
        var form = "/catalogue/" + model + "/card";
        assertThat(text(own, form)).contains("do kết luận đánh giá điền", "Hiện nay: Chưa có kết luận");
        assertThat(own.send(form, "mechanism", "Có người trực", "version", "0").getStatus())
                .isEqualTo(303);
        assertThat(text(new Browser(mvc), "/catalogue/" + model))
                .contains("Có người trực", "Phụ thuộc vào điều gì", "Chưa có kết luận", "class=\"missing\"");
        var office = signedIn(Grant.office(ground.province(), TODAY));
        office.open(form);
        office.send(form, "mechanism", "Văn phòng viết", "version", "1");
        var late = own.send(form, "mechanism", "Trường viết tiếp", "version", "1");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(content(late)).contains("Người khác vừa sửa thẻ này", "Văn phòng viết", "Trường viết tiếp");
        own.send(form, "mechanism", "Trường viết tiếp", "version", "2");
        assertThat(text(new Browser(mvc), "/catalogue/" + model)).contains("Trường viết tiếp");
        var neighbour = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(neighbour.open(form).getStatus()).isEqualTo(404);
        asSystem(() -> {
            effects.tell(model, new ModelEffect(ModelEffect.Shown.REDUCTION, 1, 3, TODAY));
            return model;
        });
        assertThat(text(own, form)).contains("Hiện nay: Có giảm so với dự kiến");
        assertThat(text(new Browser(mvc), "/catalogue/" + model)).contains("Có giảm so với dự kiến");
    }

    @Test
    void whoHasAPointOfAnothersModelDoesNotWriteItsCard() {
        var city = new Body(ground.province(), null, null, "Thành phố");
        var model = asSystem(() -> published.published(city, terms("Một", WORKING)));
        asSystem(() -> {
            points.start(PointId.fresh(), model, school, new PointTerms(LAUNCH, 1, null, null));
            return model;
        });
        var own = signedIn(Grant.organisation(school.organisationId(), TODAY));
        assertThat(own.open("/models/" + model).getStatus()).isEqualTo(200);
        assertThat(own.open("/catalogue/" + model + "/card").getStatus()).isEqualTo(403);
        assertThat(own.open("/catalogue/" + model + "/publication").getStatus()).isEqualTo(403);
    }

    @Test
    void aProposalBeginsWithWhatThePublishedModelSaysOnceSignedIn() {
        var far = Ground.fresh(areas);
        var model = asSystem(() ->
                published.published(new Body(far.province(), far.commune(), null, "Phường xa"), terms("Một", WORKING)));
        var anybody = new Browser(mvc);
        assertThat(anybody.open("/models/new?like=" + model).getRedirectedUrl()).contains("/sign-in");
        var own = signedIn(Grant.organisation(school.organisationId(), TODAY));
        assertThat(own.open("/models/" + model).getStatus()).isEqualTo(404);
        assertThat(text(own, "/models/new?like=" + model))
                .contains("Một " + word, WORKING)
                .doesNotContain("12/QĐ-UBND", "value=\"40\"");
        assertThat(own.open("/models/new?like=" + UUID.randomUUID()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whoeverProposesIsShownWhatIsAlikeAndTheApproverWhatIsCopied() {
        var far = Ground.fresh(areas);
        var copied = new Body(far.province(), far.commune(), null, "Phường nguồn " + word);
        asSystem(() -> published.proposed(copied, terms("Khác hẳn tên này", WORKING)));
        var mine = asSystem(() -> published.proposed(school, terms("Cổng", "Cách làm khác, ngắn")));
        var own = signedIn(Grant.organisation(school.organisationId(), TODAY));
        own.open("/models/new");
        var id = UUID.randomUUID();
        var answer = own.send(
                "/models",
                "id",
                id.toString(),
                "owner",
                school.code(),
                "proposedOn",
                TODAY.toString(),
                "terms.kind",
                "MODEL",
                "terms.name",
                "Cổng " + word,
                "terms.problem",
                "Mất cắp xe " + word,
                "terms.working",
                WORKING.toUpperCase());
        assertThat(answer.getRedirectedUrl()).isEqualTo("/models/" + id + "/alike");
        var alike = text(own, "/models/" + id + "/alike");
        assertThat(alike)
                .contains("Giống nguyên văn mô hình của nơi khác", "Phường nguồn " + word, "Đề nghị công an phường, xã")
                .contains("/models/" + mine + "/points/new?organisation=" + school.organisationId())
                .contains("/models/" + id + "/steps?to=ENDED")
                .doesNotContain("Quỹ công đoàn", "KÍN", "Tổ tự quản");
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(text(desk, "/models/" + id)).contains("Xem các mô hình tương tự đã có", "/models/" + id + "/alike");
        assertThat(text(desk, "/models/" + id + "/alike"))
                .contains("Giống nguyên văn mô hình của nơi khác", "Phường nguồn " + word);
        assertThat(text(own, "/models/" + id + "/steps?to=SURVEYED")).contains("giống nguyên văn mô hình của nơi khác");
        asSystem(() -> {
            models.certify(new ModelId(id), PublishedModels.BIRTH);
            published.take(new ModelId(id), Stage.SURVEYED, TODAY);
            return id;
        });
        assertThat(text(desk, "/models/" + id + "/steps?to=APPROVED"))
                .contains("giống nguyên văn mô hình của nơi khác", "/models/" + id + "/alike");
        assertThat(text(desk, "/models/" + id + "/steps?to=ENDED")).doesNotContain("/alike");
        assertThat(text(desk, "/models/" + mine + "/steps?to=SURVEYED"))
                .contains("Đã có mô hình tương tự", "/models/" + mine + "/alike")
                .doesNotContain("giống nguyên văn");
        var neighbour = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(neighbour.open("/models/" + id + "/alike").getStatus()).isEqualTo(404);
    }

    @Test
    void everyProposalLeadsToWhatIsAlikeThoughNothingMayBeAndWhatIsApprovedDoesNot() {
        var alone = PublishedModels.terms(word + "x", word + "y", word);
        var proposal = asSystem(() -> published.proposed(school, alone));
        var launched = asSystem(() -> published.launched(school, terms("Một", WORKING)));
        var own = signedIn(Grant.organisation(school.organisationId(), TODAY));
        assertThat(text(own, "/models/" + proposal)).contains("/models/" + proposal + "/alike");
        assertThat(text(own, "/models/" + proposal + "/alike")).contains("Không có mô hình nào tương tự");
        assertThat(text(own, "/models/" + launched)).doesNotContain("/alike");
    }

    @Test
    void modelsAreSuggestedByWhereTheyRanAndTheReasonIsTold() {
        var model = asSystem(() -> published.published(school, terms("Một", WORKING)));
        var ended = asSystem(() -> published.published(school, terms("Hai", WORKING)));
        asSystem(() -> {
            published.take(ended, Stage.ENDED, TODAY);
            return ended;
        });
        var other = school(ground.commune());
        var own = signedIn(Grant.organisation(other.organisationId(), TODAY));
        assertThat(text(own, "/suggestions?problem=" + word))
                .contains("Một " + word, "Chạy ở 1 trường tiểu học, trong đó 1 nơi ở cùng phường, xã")
                .contains("0 trong 1 nơi bắt đầu từ 12 tháng trước được biết còn hoạt động", "/catalogue/" + model)
                .doesNotContain("Hai " + word);
        assertThat(text(own, "/suggestions?problem=khong" + word)).contains("Chưa có mô hình để gợi ý");
        var desk = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(desk.open("/suggestions?organisation=" + other.organisationId())
                        .getStatus())
                .isEqualTo(404);
        assertThat(text(signedIn(Grant.organisation(school.organisationId(), TODAY)), "/suggestions?problem=" + word))
                .contains("Chưa có mô hình để gợi ý")
                .doesNotContain("Một " + word);
        var office = signedIn(Grant.office(ground.province(), TODAY));
        assertThat(text(office, "/organisations/" + other.organisationId()))
                .contains("/suggestions?organisation=" + other.organisationId());
        assertThat(text(office, "/suggestions?name=" + word))
                .contains(other.organisationId().toString());
        asSystem(() -> {
            organisations.close(new OrganisationId(other.organisationId()), TODAY, "Giải thể");
            return other;
        });
        assertThat(office.open("/suggestions?organisation=" + other.organisationId())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatIsPublishedButWasNeverLaunchedIsNotSuggestedAndWhatBeganAYearAgoTodayIsOld() {
        var approved = asSystem(() -> {
            var model = published.proposed(school, terms("Một", WORKING));
            points.start(PointId.fresh(), model, school, new PointTerms(TODAY.minusYears(1), 1, null, null));
            published.take(model, Stage.SURVEYED, LAUNCH);
            published.take(model, Stage.APPROVED, LAUNCH);
            publishing.publish(model.value());
            return model;
        });
        var like = school(ground.otherCommune());
        var own = signedIn(Grant.organisation(like.organisationId(), TODAY));
        assertThat(text(own, "/suggestions?problem=" + word)).doesNotContain("Một " + word);
        asSystem(() -> {
            published.take(approved, Stage.BUILDING, LAUNCH);
            published.take(approved, Stage.PILOT, LAUNCH);
            return approved;
        });
        assertThat(text(own, "/suggestions?problem=" + word))
                .contains("Một " + word, "0 trong 1 nơi bắt đầu từ 12 tháng");
    }

    @Test
    void anotherProvincesOfficeDoesNotPublishWhatItMayRead() {
        var model = asSystem(() -> published.launched(school, terms("Một", WORKING)));
        var far = Ground.fresh(areas);
        asSystem(() -> points.start(
                PointId.fresh(),
                model,
                new Body(far.province(), far.commune(), null, "Nơi xa"),
                new PointTerms(LAUNCH, 1, null, null)));
        var office = signedIn(Grant.office(far.province(), TODAY));
        assertThat(text(office, "/models/" + model)).contains("Một " + word).doesNotContain("/publication");
        assertThat(office.open("/catalogue/" + model + "/publication").getStatus())
                .isEqualTo(403);
    }

    @Test
    void aModelForAnyKindIsCountedWithEach() {
        asSystem(() -> published.published(school, terms("Một", WORKING)));
        var any = new ModelTerms(ModelKind.MODEL, "Hai " + word, "Mất xe", null, WORKING, null, null, null);
        asSystem(() -> published.published(school, any));
        assertThat(text(new Browser(mvc), "/catalogue?words=" + word))
                .contains("Cơ sở giáo dục (2)", "Doanh nghiệp (1)");
    }

    @Test
    void whatIsAgainstNoneOfTheNamedProblemsIsAChoiceOfItsOwn() {
        asSystem(() -> published.published(school, terms("Một", WORKING)));
        var other = PublishedModels.terms("Hai " + word, "Khó nhận cảnh báo", WORKING);
        asSystem(() -> published.published(school, other));
        assertThat(text(new Browser(mvc), "/catalogue?words=" + word))
                .contains("Vấn đề khác (1)", "Một " + word, "name=\"problem\"");
        assertThat(text(new Browser(mvc), "/catalogue?topic=OTHER&words=" + word))
                .contains("Tìm thấy 1 mô hình", "Hai " + word)
                .doesNotContain("Một " + word);
        assertThat(content(new Browser(mvc).ask(HttpMethod.GET, "/catalogue?topic=OTHER&words=" + word, "")))
                .contains("Hai " + word)
                .doesNotContain("Một " + word);
    }

    @Test
    void aPageThatHoldsAllLeadsNoFurther() {
        asSystem(() -> IntStream.range(0, 20)
                .mapToObj(i -> published.published(school, terms("Số " + i, WORKING)))
                .toList());
        assertThat(text(new Browser(mvc), "/catalogue?words=" + word))
                .contains("Tìm thấy 20 mô hình")
                .doesNotContain("rel=\"next\"");
        var program = "/catalogue?size=20&words=" + word;
        assertThat(content(new Browser(mvc).ask(HttpMethod.GET, program, ""))).contains("\"next\":null");
        asSystem(() -> published.published(school, terms("Số 20", WORKING)));
        assertThat(content(new Browser(mvc).ask(HttpMethod.GET, program, ""))).doesNotContain("\"next\":null");
        assertThat(text(new Browser(mvc), "/catalogue?words=" + word)).contains("Tìm thấy 21 mô hình", "rel=\"next\"");
    }

    private ModelTerms terms(String name, String working) {
        return PublishedModels.terms(name + " " + word, "Mất cắp xe " + word, working);
    }

    private static int publish(Browser office, ModelId model) {
        office.open("/catalogue/" + model + "/publication");
        return office.send("/catalogue/" + model + "/publication").getStatus();
    }

    private List<String> acts(ModelId model) {
        return asSystem(() -> transaction.execute(status -> jdbc.sql("""
                        select act from audit.entry where subject = ? and act like 'catalogue.%' order by id
                        """)
                .param("preventionmodels.model:" + model)
                .query(String.class)
                .list()));
    }

    private String commune(int id) {
        return areas.get(new AreaId(id)).name();
    }

    private Body school(int commune) {
        var id = OrganisationId.fresh();
        var place = new Place(ground.province(), commune, null, null, null);
        var facts = OrganisationFacts.of("Trường tiểu học " + word, Classification.school(SchoolLevel.PRIMARY), place);
        asSystem(() -> organisations.register(new Registration(id, facts, Provenance.own())));
        return new Body(ground.province(), commune, id.value(), facts.name());
    }

    private static String text(Browser browser, String path) {
        return content(browser.open(path));
    }

    private static String content(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }

    private static <R> R asSystem(Supplier<R> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }
}
