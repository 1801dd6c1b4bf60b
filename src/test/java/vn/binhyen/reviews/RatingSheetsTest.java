package vn.binhyen.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** The office says by which sheet models are rated from a day on. All days lie ahead, so that no other test rates by them. */
@ApplicationTest
class RatingSheetsTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    @Autowired
    RatingSheets sheets;

    @Autowired
    SheetRecords records;

    Ground ground;
    Browser office;
    LocalDate next;

    @BeforeEach
    void anOffice() {
        ground = Ground.fresh(areas);
        office = new Browser(mvc);
        office.signIn(accounts.make(Grant.office(ground.province(), TODAY)).name(), TestAccounts.PASSWORD);
        var latest = Scopes.call(Scope.system("test"), sheets::latest).effectiveFrom();
        next = (latest.isAfter(TODAY) ? latest : TODAY).plusDays(1);
    }

    @Test
    void aSheetIsWrittenFromADocumentAndHoldsFromItsDayOnWhileTheOneInForceStays() throws Exception {
        assertThat(office.open("/models/rating-sheets").getContentAsString())
                .contains("Phiếu chấm mô hình phòng, chống tội phạm", "chưa có văn bản quy định", "Đang áp dụng");
        assertThat(office.open("/models/rating-sheets/new").getContentAsString())
                .contains("criteria[3].title", "grades[3].least");
        var answer = office.send(
                "/models/rating-sheets",
                "effectiveFrom",
                "" + next,
                "name",
                "Phiếu mới",
                "source",
                "22/HD-BCA-V05",
                "criteria[0].title",
                "Rõ việc",
                "criteria[0].most",
                "30",
                "criteria[1].title",
                "",
                "criteria[1].most",
                "",
                "criteria[2].title",
                "Sống lâu",
                "criteria[2].most",
                "20",
                "grades[0].name",
                "Khá",
                "grades[0].least",
                "25",
                "grades[1].name",
                "Yếu",
                "grades[1].least",
                "0");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        assertThat(office.open("/models/rating-sheets").getContentAsString())
                .contains(
                        "Phiếu mới",
                        "tối đa 50 điểm",
                        "Chưa đến ngày",
                        "Theo 22/HD-BCA-V05.",
                        "2. Sống lâu",
                        "Từ 25 điểm: Khá");
        assertThat(sheets.inForce().name()).isEqualTo("Phiếu chấm mô hình phòng, chống tội phạm");
        assertThat(records.usedOn(next)).contains(next);
        assertThat(records.usedOn(next.minusDays(1))).isNotEqualTo(records.usedOn(next));
        var added = records.get(next);
        assertThat(List.of(added.gradeOf(24), added.gradeOf(25))).containsExactly("Yếu", "Khá");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() throws Exception {
        office.open("/models/rating-sheets/new");
        var answer = office.send(
                "/models/rating-sheets",
                "effectiveFrom",
                "" + next,
                "name",
                "Phiếu mới",
                "source",
                "22/HD",
                "criteria[0].title",
                "Chỉ có tên",
                "criteria[1].most",
                "7",
                "grades[0].name",
                "Tốt",
                "grades[0].least",
                "0");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Chỉ có tên", "Điểm tối đa phải là số nguyên từ 1 đến 1.000", "criteria[1].title-problem");
        var early = office.send("/models/rating-sheets", fields("2020-01-01"));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString()).contains("Phiếu mới phải áp dụng sau ngày", "effectiveFrom-problem");
        var unreadable = fields("" + next);
        unreadable[9] = "nhiều";
        assertThat(office.send("/models/rating-sheets", unreadable).getStatus()).isEqualTo(422);
        assertThat(records.usedOn(next)).isNotEqualTo(Optional.of(next));
    }

    @Test
    void everyTotalHasOneGrade() {
        var program = new Program(
                mvc,
                tokens.make(
                        Grant.office(ground.province(), TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES));
        assertThat(wrong(program, "[{\"name\":\"Tốt\",\"least\":5}]")).isEqualTo("grades");
        assertThat(wrong(program, "[{\"name\":\"A\",\"least\":0},{\"name\":\"B\",\"least\":0}]"))
                .isEqualTo("grades[1].least");
        assertThat(wrong(program, "[{\"name\":\"A\",\"least\":0},{\"name\":\"B\",\"least\":31}]"))
                .isEqualTo("grades[1].least");
        assertThat(wrong(program, "[{\"name\":\"A\",\"least\":-1}]")).isEqualTo("grades[0].least");
        assertThat(wrong(program, "[]")).isEqualTo("grades");
        assertThat(wrong(program, "[null]")).isEqualTo("grades[0]");
        var added = program.post(
                "/models/rating-sheets", json("[{\"name\":\"B\",\"least\":30},{\"name\":\"A\",\"least\":0}]"), 201);
        assertThat(added.path("criteria").get(0).path("ordinal").asInt()).isEqualTo(1);
        assertThat(program.get("/models/rating-sheets").get(0)).isEqualTo(added);
        program.post("/models/rating-sheets", json("[{\"name\":\"A\",\"least\":0}]"), 409);
    }

    @Test
    void onlyTheOfficeAddsASheet() {
        var desk = new Browser(mvc);
        desk.signIn(accounts.make(Grant.communeDesk(ground.commune(), TODAY)).name(), TestAccounts.PASSWORD);
        assertThat(desk.open("/models/rating-sheets").getStatus()).isEqualTo(200);
        assertThat(desk.open("/models/rating-sheets/new").getStatus()).isEqualTo(403);
        assertThat(desk.send("/models/rating-sheets", fields("" + next)).getStatus())
                .isEqualTo(403);
    }

    private String wrong(Program program, String grades) {
        return program.post("/models/rating-sheets", json(grades), 422)
                .path("errors")
                .get(0)
                .path("field")
                .asString();
    }

    private String json(String grades) {
        return """
                {"effectiveFrom":"%s","name":"Phiếu","source":"1/HD","criteria":[{"title":"Rõ","most":30}],"grades":%s}
                """.formatted(next, grades);
    }

    private static String[] fields(String day) {
        return new String[] {
            "effectiveFrom",
            day,
            "name",
            "Phiếu",
            "source",
            "1/HD",
            "criteria[0].title",
            "Rõ",
            "criteria[0].most",
            "10",
            "grades[0].name",
            "Tốt",
            "grades[0].least",
            "0"
        };
    }
}
