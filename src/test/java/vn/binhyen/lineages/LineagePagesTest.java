package vn.binhyen.lineages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.lineages.Launched.LAUNCH;
import static vn.binhyen.lineages.Launched.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelsFixture;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** What people see of where models come from and where they went. */
@ApplicationTest
class LineagePagesTest {

    @Autowired
    Registered registered;

    @Autowired
    ModelsFixture lives;

    @Autowired
    Areas areas;

    @Autowired
    Points points;

    @Autowired
    PreventionModels models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    Ground ground;
    UUID school;
    UUID otherSchool;
    Launched launched;
    String model;
    String point;

    @BeforeEach
    void aSchoolWithALaunchedModel() {
        ground = Ground.fresh(areas);
        school = school(ground.commune());
        otherSchool = school(ground.otherCommune());
        launched = Scopes.call(
                Scope.system("test"),
                () -> Launched.at(new Body(ground.province(), ground.commune(), school, "Trường gốc"), lives));
        model = "/models/" + launched.model();
        point = "/points/" + launched.point();
    }

    @Test
    void theOfficeReplicatesAndSeesTheTreeTheFiguresAndTheSpread() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        assertThat(office.open(model).getContentAsString()).contains(model + "/lineage", model + "/editions");
        assertThat(office.open(point).getContentAsString()).contains(point + "/replications/new");
        office.open(model + "/core");
        office.send(model + "/core", "elements", "Có người trực cổng\nBáo ngay cho trực ban");
        var form = office.open(point + "/replications/new").getContentAsString();
        assertThat(form).contains("Làm theo điểm Trường gốc", "Báo ngay cho trực ban");
        var element = form.replaceAll("(?s).*name=\"elements\" value=\"([0-9a-f-]{36})\".*", "$1");
        var half = office.send(
                point + "/replications",
                Unseen.with(
                        form,
                        "asked",
                        "place",
                        "C:" + ground.otherCommune(),
                        "startedOn",
                        TODAY.toString(),
                        "elements",
                        element));
        assertThat(half.getStatus()).isEqualTo(422);
        assertThat(half.getContentAsString()).contains("Hãy ghi đã điều chỉnh ra sao");
        var done = office.send(
                point + "/replications",
                Unseen.with(
                        form,
                        "asked",
                        "place",
                        "C:" + ground.otherCommune(),
                        "startedOn",
                        TODAY.toString(),
                        "elements",
                        element,
                        "responsible",
                        "Phó Trưởng Công an phường",
                        "adapted",
                        "Báo qua loa của phường"));
        assertThat(done.getStatus()).isEqualTo(303);
        var page = office.open(model + "/lineage").getContentAsString();
        assertThat(page).contains("giữ 1 trên 2 yếu tố", "50\u00a0%", "365 ngày", "<svg", "Trường gốc", "family-line");
        var past = office.open(model + "/lineage?on=" + LAUNCH).getContentAsString();
        assertThat(past).contains("aria-current=\"true\"");
        var copies = office.open(point + "/replications").getContentAsString();
        assertThat(copies).contains("Điểm này không ghi là làm theo điểm nào khác");
        var copy = copies.replaceAll("(?s).*open-list.*?href=\"(/points/[0-9a-f-]{36})/replications\".*", "$1");
        assertThat(office.open(copy).getContentAsString()).contains("Phó Trưởng Công an phường");
        assertThat(office.open(copy + "/replications").getContentAsString())
                .contains(point + "/replications", "Trường gốc", "Báo qua loa của phường", "Không giữ")
                .contains("Chưa có điểm nào trong phạm vi của bạn làm theo điểm này")
                .doesNotContain("Điểm này không ghi là làm theo điểm nào khác");
    }

    @Test
    void aProgramCopiesAPointAndSaysWhoAnswersForIt() throws Exception {
        var program = new Program(
                mvc,
                tokens.make(
                        Grant.office(ground.province(), TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.REGISTER_ORGANISATIONS));
        var copy = program.post(
                point + "/replications",
                "{\"place\":\"C:%d\",\"startedOn\":\"%s\",\"responsible\":\"Phó Trưởng Công an phường\"}"
                        .formatted(ground.otherCommune(), TODAY),
                201);
        assertThat(copy.path("terms").path("responsible").asString()).isEqualTo("Phó Trưởng Công an phường");
    }

    @Test
    void theOfficeSeesInWhichSectorBlocksAModelRunsAndOthersThatTheyDoNot() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        replicate(office, UUID.randomUUID(), "O:" + otherSchool);
        var name = "Khối thử " + UUID.randomUUID();
        block(name);
        assertThat(office.open(model + "/lineage").getContentAsString())
                .contains(name + "</a>: 1<", "Ở đơn vị không thuộc khối ngành nào: 1<");
        assertThat(office.ask(HttpMethod.GET, model + "/lineage", "").getContentAsString())
                .contains("\"name\":\"" + name + "\",\"points\":1");
        for (var grant : List.of(Grant.organisation(school, TODAY), Grant.communeDesk(ground.commune(), TODAY)))
            assertThat(signedIn(grant).open(model + "/lineage").getContentAsString())
                    .contains("Khối ngành do văn phòng thường trực lập")
                    .doesNotContain(name, "Ở đơn vị không thuộc khối ngành nào");
    }

    /** With the school, since the launch. */
    private void block(String name) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        with made as (
                            insert into groupings.grouping (id, province_id, kind, name, folded_text, valid_from, made_on, version)
                            values (gen_random_uuid(), :province, 'SECTOR_BLOCK', :name, 'khoi thu', :since, :since, 1)
                            returning id)
                        insert into groupings.member (grouping, province_id, organisation_id, whole, valid_from)
                        select id, :province, :school, true, :since from made
                        """)
                        .param("province", ground.province())
                        .param("name", name)
                        .param("since", LAUNCH)
                        .param("school", school)
                        .update()));
    }

    @Test
    void theCopyTellsWhatWasKeptAlsoWhereTheSourceIsOutOfSight() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        var copy = UUID.randomUUID();
        replicate(office, copy, "O:" + otherSchool);
        var own = signedIn(Grant.organisation(otherSchool, TODAY));
        assertThat(own.open("/points/" + copy + "/replications").getContentAsString())
                .contains("Một điểm ngoài phạm vi của bạn", "Giữ giờ trực", "Bỏ loa");
        assertThat(own.open(model + "/lineage").getContentAsString())
                .contains("làm theo một điểm ngoài phạm vi của bạn")
                .doesNotContain("Trường gốc");
        assertThat(own.ask(HttpMethod.GET, model + "/lineage", "").getContentAsString())
                .contains(copy.toString(), "\"source\":null", "\"kept\":\"Giữ giờ trực\"", "\"coreAsked\":0")
                .doesNotContain(launched.point().toString());
        assertThat(office.ask(HttpMethod.GET, model + "/lineage", "").getContentAsString())
                .contains("\"source\":\"" + launched.point());
        var elsewhere = areas.communesOf(new AreaId(ground.province()), TODAY).getFirst();
        var stranger = signedIn(Grant.communeDesk(elsewhere.id().value(), TODAY));
        assertThat(stranger.open(model + "/lineage").getStatus()).isEqualTo(404);
        assertThat(stranger.open("/points/" + copy + "/replications").getStatus())
                .isEqualTo(404);
    }

    @Test
    void anOrganisationDoesNotReplicateIntoAnothersPlace() {
        var own = signedIn(Grant.organisation(school, TODAY));
        own.open(point + "/replications/new");
        var answer = own.send(
                point + "/replications", "place", "O:" + otherSchool, "startedOn", TODAY.toString(), "kept", "Giữ");
        assertThat(answer.getStatus()).isEqualTo(403);
        var program = own.ask(
                HttpMethod.POST,
                point + "/replications",
                "{\"place\":\"O:%s\",\"startedOn\":\"%s\"}".formatted(otherSchool, TODAY));
        assertThat(program.getStatus()).isEqualTo(403);
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        desk.open(point + "/replications/new");
        assertThat(desk.send(
                                point + "/replications",
                                "place",
                                "C:" + ground.otherCommune(),
                                "startedOn",
                                TODAY.toString())
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aCommuneThatIsNoMoreNamesItsSuccessorsAndLosesNothingTyped() throws Exception {
        var gone = gone();
        var office = signedIn(Grant.office(ground.province(), TODAY));
        office.open(point + "/replications/new");
        var answer = office.send(
                point + "/replications",
                "place",
                "C:" + gone,
                "startedOn",
                TODAY.toString(),
                "kept",
                "Giữ nguyên ca trực buổi sáng");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("không còn", "Giữ nguyên ca trực buổi sáng");
        var program = office.ask(
                HttpMethod.POST,
                point + "/replications",
                "{\"place\":\"C:%d\",\"startedOn\":\"%s\"}".formatted(gone, TODAY));
        assertThat(program.getStatus()).isEqualTo(422);
        assertThat(program.getContentAsString()).contains("không còn");
    }

    @Test
    void aPointThatHasEndedLeadsToItsCopiesAndNotToANewOne() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        replicate(office, UUID.randomUUID(), "O:" + otherSchool);
        Scopes.run(Scope.system("test"), () -> points.end(launched.point(), TODAY, "Thôi làm"));
        assertThat(office.open(point).getContentAsString())
                .contains(point + "/replications")
                .doesNotContain(point + "/replications/new");
        assertThat(office.open(point + "/replications").getContentAsString())
                .contains("nên chưa nhân rộng được", "Các điểm làm theo điểm này", "open-list")
                .doesNotContain(point + "/replications/new");
    }

    @Test
    void aModelThatHasEndedKeepsItsLineageAsItIs() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        assertThat(own.open(model + "/lineage").getContentAsString()).contains(model + "/core", "/derivations/new");
        Scopes.run(Scope.system("test"), () -> models.take(launched.model(), Launched.step(Stage.ENDED)));
        assertThat(own.open(model + "/lineage").getContentAsString())
                .doesNotContain(model + "/core", "/derivations/new");
    }

    @Test
    void aCommuneThatIsNoMoreBearsTheNameThatItHad() throws Exception {
        int gone = gone();
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update preventionmodels.point set commune_id = ? where id = ?")
                                .params(gone, launched.point().value())
                                .update()));
        assertThat(signedIn(Grant.office(ground.province(), TODAY))
                        .open(model + "/lineage")
                        .getContentAsString())
                .contains("<th scope=\"row\">" + areas.get(new AreaId(gone)).name());
    }

    @Test
    void programsReadTheLineageAndWriteTheCore() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        office.open(model);
        var written = office.ask(HttpMethod.PUT, model + "/core", "{\"elements\":[\" Có người trực \",\"\"]}");
        assertThat(written.getContentAsString()).contains("\"text\":\"Có người trực\"");
        var twice = office.ask(HttpMethod.PUT, model + "/core", "{\"elements\":[\"a\",\"A\"]}");
        assertThat(twice.getStatus()).isEqualTo(422);
        var lineage = office.ask(HttpMethod.GET, model + "/lineage", "");
        assertThat(lineage.getContentAsString())
                .contains("\"medianDays\":null", "\"place\":{\"provinceId\":" + ground.province());
    }

    @Test
    void aModelNamesItsOriginAndNotItself() throws Exception {
        var other = Scopes.call(
                        Scope.system("test"),
                        () -> Launched.at(new Body(ground.province(), ground.commune(), school, "Trường gốc"), lives))
                .model();
        var own = signedIn(Grant.organisation(school, TODAY));
        assertThat(own.open(model + "/derivations/new?words=cong").getContentAsString())
                .contains(other.toString());
        var done = own.send(model + "/derivations", "parent", other.toString(), "note", "Lấy lịch trực");
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(own.open(model + "/lineage").getContentAsString()).contains("Lấy lịch trực", "Bỏ mô hình gốc");
        var cycle = own.send(
                "/models/" + other + "/derivations",
                "parent",
                launched.model().toString(),
                "note",
                "Ngược",
                "words",
                "cong");
        assertThat(cycle.getStatus()).isEqualTo(422);
        assertThat(cycle.getContentAsString()).contains("không thể là gốc của chính nó", "Ngược");
        var hidden = Scopes.call(
                        Scope.system("test"),
                        () -> Launched.at(
                                new Body(ground.province(), ground.otherCommune(), otherSchool, "Trường khác"), lives))
                .model();
        assertThat(own.send(model + "/derivations", "parent", hidden.toString(), "note", "Lấy lịch trực")
                        .getStatus())
                .isEqualTo(404);
        own.send(model + "/derivations/" + other + "/removal");
        assertThat(own.open(model + "/lineage").getContentAsString()).doesNotContain("Lấy lịch trực");
    }

    @Test
    void aModelIsRenewedOnItsPageAndBothTextsAreRead() throws Exception {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update preventionmodels.model set stage = 'RECOGNISED' where id = ?")
                                .param(launched.model().value())
                                .update()));
        var own = signedIn(Grant.organisation(school, TODAY));
        assertThat(own.open(model + "/editions").getContentAsString()).contains("Nội dung ban đầu", "Đổi mới nội dung");
        own.open(model + "/editions/new");
        var missing = renew(own, "");
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(missing.getContentAsString()).contains("Đội trực ba ca");
        assertThat(renew(own, "Thêm ca tối").getStatus()).isEqualTo(303);
        assertThat(own.open(model + "/editions").getContentAsString())
                .contains("Bản 2", "Đội trực hai ca", "Đội trực ba ca", "Thêm ca tối", "9/QĐ");
        var again = renew(own, "Thêm ca tối");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Nội dung chưa đổi gì");
    }

    private org.springframework.mock.web.MockHttpServletResponse renew(Browser browser, String why) {
        return browser.send(
                model + "/editions",
                "day",
                TODAY.toString(),
                "document",
                "9/QĐ",
                "note",
                why,
                "terms.kind",
                "MODEL",
                "terms.name",
                "Cổng trường an toàn",
                "terms.problem",
                "Mất cắp xe",
                "terms.working",
                "Đội trực ba ca");
    }

    private void replicate(Browser browser, UUID copy, String place) {
        browser.open(point + "/replications/new");
        var answer = browser.send(
                point + "/replications",
                "point",
                copy.toString(),
                "place",
                place,
                "startedOn",
                TODAY.toString(),
                "kept",
                "Giữ giờ trực",
                "adapted",
                "Bỏ loa");
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    /** A commune of this ground's province that ended long ago; its code is nobody else's. */
    private int gone() {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("""
                                select id from areas.area where valid_until < current_date and level = 'COMMUNE' limit 1
                                """)
                        .query(Integer.class)
                        .optional()
                        .orElseGet(() -> jdbc.sql("""
                                        insert into areas.area (code, kind, name, short_name, folded_name, searched_name,
                                            province_id, valid_from, valid_until)
                                        values ('98765', 'WARD', 'Phường Thử Cũ', 'Thử Cũ', 'thu cu', 'thu cu', ?,
                                            '2000-01-01', '2001-01-01') returning id
                                        """)
                                .param(ground.province())
                                .query(Integer.class)
                                .single())));
    }

    private UUID school(int commune) {
        return registered.school(ground.province(), commune).value();
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }
}
