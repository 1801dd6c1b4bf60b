package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What people see of models and points. */
@ApplicationTest
class ModelPagesTest {

    @Autowired
    Registered registered;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    UUID school;

    @BeforeEach
    void aSchool() {
        ground = Ground.fresh(areas);
        school = registered.school(ground).value();
    }

    @Test
    void aSchoolProposesAndLearnsWhatIsMissingBeforeApproval() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        var model = proposed(own);
        assertThat(own.open(model).getContentAsString()).contains("Còn thiếu 14 mục", "Vì sao sẽ có tác dụng");
        own.open(model + "/birth");
        own.send(
                model + "/birth",
                "measure",
                "Số vụ mất cắp",
                "baseline",
                "12",
                "baselineFrom",
                "1/1/2025",
                "baselineUntil",
                "31/12/2025",
                "target",
                "6");
        assertThat(own.open(model).getContentAsString()).contains("Còn thiếu 9 mục", "131 vụ việc", "131 tháng");
        var future = own.send(
                model + "/birth",
                "measure",
                "Số vụ khác",
                "baselineUntil",
                TODAY.plusDays(1).toString());
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(future.getContentAsString()).contains("không được sau hôm nay", "Số vụ khác");
        own.send(model + "/steps", "to", "SURVEYED", "day", TODAY.toString(), "document", "3/KH");
        var refused = own.send(model + "/steps", "to", "APPROVED", "day", TODAY.toString(), "document", "4/QĐ");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("còn thiếu 9 mục", "4/QĐ");
        assertThat(own.open(model).getContentAsString()).contains("3/KH", "Đã duyệt khảo sát");
        var before = own.send(
                model + "/steps", "to", "ENDED", "day", TODAY.minusDays(9).toString(), "note", "Thôi");
        assertThat(before.getContentAsString())
                .contains("Ngày này không được trước bước liền trước (%td/%<tm/%<tY)".formatted(TODAY));
    }

    @Test
    void aPointCountsItsGroupsAndEquipmentAndKeepsItsTelephoneFromOthers() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        var model = proposed(own);
        own.open(model + "/points/new");
        var point = own.send(
                        model + "/points",
                        "body",
                        "O:" + school,
                        "startedOn",
                        TODAY.minusDays(3).toString(),
                        "dutyPhone",
                        "024 3333 4444")
                .getRedirectedUrl();
        own.send(point + "/groups", "name", "Tổ trực cổng", "members", "8", "formedOn", TODAY.toString());
        var many = own.send(point + "/equipment", "total-CAMERA", "3", "working-CAMERA", "4");
        assertThat(many.getStatus()).isEqualTo(422);
        assertThat(many.getContentAsString()).contains("không được lớn hơn số đang có");
        own.send(point + "/equipment", "total-CAMERA", "4", "working-CAMERA", "3");
        assertThat(own.open(point).getContentAsString()).contains("Tổ trực cổng", "3 / 4", "024 3333 4444");
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(desk.open("/models").getContentAsString()).contains("75", "3 trên 4", "HD 22/HD-BCA-V05");
        var other = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(other.open(point).getStatus()).isEqualTo(404);
        assertThat(other.open("/models").getContentAsString()).doesNotContain("Cổng trường an toàn");
    }

    @Test
    void whoHasAPointMayReadTheModelOfAnother() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        var model = proposed(office, "P:" + ground.province(), "Của thành phố");
        var desk = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(desk.open(model).getStatus()).isEqualTo(404);
        office.open(model + "/points/new");
        var start = office.send(model + "/points", "body", "C:" + ground.otherCommune(), "startedOn", TODAY.toString());
        assertThat(start.getStatus()).isEqualTo(303);
        assertThat(desk.open(model).getStatus()).isEqualTo(200);
        assertThat(office.open("/models?commune=" + ground.otherCommune()).getContentAsString())
                .contains("Của thành phố");
        assertThat(desk.open(model + "/terms").getStatus()).isEqualTo(200);
        var elsewhere = desk.send(model + "/points", "body", "C:" + ground.commune(), "startedOn", TODAY.toString());
        assertThat(elsewhere.getStatus()).isEqualTo(403);
        var twice = office.send(model + "/points", "body", "C:" + ground.otherCommune(), "startedOn", TODAY.toString());
        assertThat(twice.getStatus()).isEqualTo(422);
    }

    @Test
    void theListIsFoundWithoutAccentsAndTakenAwayAsATable() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        proposed(own);
        assertThat(own.open("/models?words=truong").getContentAsString()).contains("Cổng trường an toàn");
        assertThat(own.open("/models?words=cang").getContentAsString()).contains("Không có mô hình nào khớp");
        var file = own.open("/models/export.xlsx?words=truong").getContentAsByteArray();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Cổng trường an toàn");
            assertThat(sheet.getRow(0).getCell(12).getStringCellValue())
                    .contains("Số điểm", "HD 22/HD-BCA-V05", "%td/%<tm/%<tY".formatted(TODAY));
        }
    }

    @Test
    void whatIsTypedStaysWhenSomethingIsMissing() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        own.open("/models/new");
        var answer = own.send("/models", "owner", "O:" + school, "terms.name", "Chỉ có tên", "proposedOn", "32/1/2026");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Chỉ có tên", "32/1/2026", "Ngày chưa đúng");
    }

    @Test
    void aPointThatStoppedStandsOnTheFirstPageOfItsDeskAndItsOrganisation() throws Exception {
        var model = ModelId.fresh();
        var point = PointId.fresh();
        var day = TODAY.minusDays(20);
        Scopes.run(Scope.system("test"), () -> {
            var owner = new Body(ground.province(), ground.commune(), school, "Trường thử");
            models.propose(model, owner, day, Proposals.terms("Đội sao đỏ"));
            models.certify(model, Proposals.COMPLETE);
            points.start(point, model, owner, new PointTerms(day, 1, null, null));
            for (var stage : List.of(Stage.SURVEYED, Stage.APPROVED, Stage.BUILDING, Stage.PILOT))
                models.take(model, Proposals.step(stage, day));
        });
        var own = signedIn(Grant.organisation(school, TODAY));
        var url = "/points/" + point;
        assertThat(own.open("/").getContentAsString()).doesNotContain("cần kiểm tra còn hoạt động");
        own.open(url + "/checks/new");
        var future = own.send(
                url + "/checks", "running", "true", "day", TODAY.plusDays(1).toString());
        assertThat(future.getStatus()).isEqualTo(422);
        var many = own.send(
                url + "/checks",
                "running",
                "true",
                "day",
                TODAY.toString(),
                "equipmentTotal",
                "3",
                "equipmentWorking",
                "4");
        assertThat(many.getStatus()).isEqualTo(422);
        var later = own.send(
                url + "/checks",
                "running",
                "true",
                "day",
                TODAY.minusDays(2).toString(),
                "lastActivity",
                TODAY.toString());
        assertThat(later.getContentAsString()).contains("Lần hoạt động gần nhất không được sau ngày kiểm tra");
        var unknown = own.send(url + "/checks", "running", "true", "day", TODAY.toString(), "equipmentWorking", "4");
        assertThat(unknown.getContentAsString()).contains("Hãy ghi cả số thiết bị đang có");
        own.send(url + "/checks", "running", "false", "day", TODAY.toString(), "problem", "Hết người trực");
        assertThat(own.open(url).getContentAsString()).contains("Hết người trực", "Báo không còn hoạt động");
        assertThat(own.open("/").getContentAsString()).contains("1 điểm mô hình của đơn vị cần kiểm tra");
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(desk.open("/").getContentAsString()).contains("Điểm có nguy cơ");
        assertThat(desk.open("/points").getContentAsString()).contains("Đội sao đỏ", "Báo không còn hoạt động");
        assertThat(desk.open("/models/" + model + "/survival").getContentAsString())
                .contains("Tính trên 1 điểm, trong đó 1 điểm đã ngừng");
    }

    @Test
    void withAModelItsPointsEndAlsoWhereItsOwnerDoesNotSeeThem() throws Exception {
        var own = signedIn(Grant.organisation(school, TODAY));
        var model = proposed(own);
        var office = signedIn(Grant.office(ground.province(), TODAY));
        office.open(model + "/points/new");
        var point = office.send(model + "/points", "body", "C:" + ground.otherCommune(), "startedOn", TODAY.toString())
                .getRedirectedUrl();
        assertThat(own.open(point).getStatus()).isEqualTo(404);
        own.open(model);
        own.send(model + "/steps", "to", "ENDED", "day", TODAY.toString(), "note", "Không còn kinh phí");
        assertThat(own.open(point).getStatus()).isEqualTo(404);
        assertThat(office.open(point).getContentAsString()).contains("Không còn kinh phí");
    }

    @Test
    void aCommuneThatIsNoMoreIsToldOnTheFormAndNothingTypedIsLost() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        int ward = formerWard();
        var former = "C:" + ward;
        jdbc.sql("insert into areas.successor values (?, ?, 'FULL', date '2025-07-01')")
                .params(ward, ground.commune())
                .update();
        var name = areas.get(new AreaId(ground.commune())).name();
        office.open("/models/new");
        var proposal = office.send(
                "/models",
                "id",
                UUID.randomUUID().toString(),
                "owner",
                former,
                "proposedOn",
                TODAY.toString(),
                "terms.kind",
                "MODEL",
                "terms.name",
                "Ngõ an toàn",
                "terms.problem",
                "Mất xe đêm",
                "terms.working",
                "Trực");
        assertThat(proposal.getStatus()).isEqualTo(422);
        assertThat(proposal.getContentAsString())
                .contains("Phường Cũ không còn. Hãy chọn nơi thay thế: " + name, "Mất xe đêm", "Ngõ an toàn");

        var model = proposed(office, "P:" + ground.province(), "Ngõ an toàn");
        office.open(model + "/points/new");
        var start = office.send(
                model + "/points",
                "body",
                former,
                "startedOn",
                TODAY.minusDays(1).toString(),
                "dutyPhone",
                "024 7777 1111");
        assertThat(start.getStatus()).isEqualTo(422);
        assertThat(start.getContentAsString())
                .contains("Phường Cũ không còn. Hãy chọn nơi thay thế: " + name, "024 7777 1111");
    }

    private int formerWard() {
        return jdbc.sql("""
                        insert into areas.area (code, kind, name, short_name, folded_name, searched_name, province_id,
                            valid_from, valid_until)
                        values (:code, 'WARD', 'Phường Cũ', 'Cũ', 'phuong cu', 'cu', :province, date '2025-06-30',
                            date '2025-06-30') returning id
                        """)
                .param("code", "9%04d".formatted(ThreadLocalRandom.current().nextInt(10_000)))
                .param("province", ground.province())
                .query(Integer.class)
                .single();
    }

    private String proposed(Browser browser) {
        return proposed(browser, "O:" + school, "Cổng trường an toàn");
    }

    private static String proposed(Browser browser, String owner, String name) {
        browser.open("/models/new");
        var answer = browser.send(
                "/models",
                "id",
                UUID.randomUUID().toString(),
                "owner",
                owner,
                "proposedOn",
                TODAY.minusDays(3).toString(),
                "terms.kind",
                "MODEL",
                "terms.name",
                name,
                "terms.problem",
                "Mất cắp xe ở cổng trường",
                "terms.working",
                "Đội trực hai ca");
        assertThat(answer.getStatus()).isEqualTo(303);
        return answer.getRedirectedUrl().replace("/alike", ""); // shown first where one is like it
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }
}
