package vn.binhyen.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelsFixture;
import vn.binhyen.preventionmodels.PreventionModels;

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

    @Autowired
    RatingRecords ratings;

    @Autowired
    ModelsFixture fixture;

    @Autowired
    PreventionModels models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

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
    void moreRowsAreGivenWithEverythingTyped() throws Exception {
        office.open("/models/rating-sheets/new");
        var more = office.send("/models/rating-sheets", more(fields("" + next)));
        assertThat(more.getStatus()).isEqualTo(200);
        assertThat(more.getContentAsString())
                .contains("criteria[3].title", "grades[3].least", "value=\"Rõ\"", "value=\"1/HD\"")
                .doesNotContain("criteria[4].title", "-problem");
        var unreadable = more(fields("" + next));
        unreadable[9] = "nhiều";
        var told = office.send("/models/rating-sheets", unreadable);
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(told.getContentAsString()).contains("criteria[3].title", "value=\"nhiều\"", "value=\"Tốt\"");
        var unnamed = more(fields("" + next));
        unnamed[3] = "";
        assertThat(office.send("/models/rating-sheets", unnamed).getContentAsString())
                .contains("criteria[3].title")
                .doesNotContain("-problem");
        assertThat(records.usedOn(next)).isNotEqualTo(Optional.of(next));
    }

    @Test
    void whatCannotBeReadLosesNoRow() throws Exception {
        office.open("/models/rating-sheets/new");
        var answer = office.send("/models/rating-sheets", many(30, "nhiều"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("value=\"Tiêu chí thứ 30\"");
    }

    @Test
    void thereAreNoMoreRowsThanASheetMayHave() throws Exception {
        office.open("/models/rating-sheets/new");
        var full = office.send("/models/rating-sheets", more(many(40, "5")));
        assertThat(full.getContentAsString())
                .contains("criteria[39].title", "grades[3].least")
                .doesNotContain("criteria[40].title");
        var criteria = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new RatingSheet.Criterion(i, "Tiêu chí " + i, 5))
                .toList();
        var longest = new RatingSheet(
                next, "Phiếu", "1/HD", RatingSheet.Confidence.READ, criteria, List.of(new RatingSheet.Grade(0, "Tốt")));
        assertThat(NewSheet.after(longest, next).criteria()).hasSize(40);
    }

    @Test
    void aSheetThatIsNotInForceYetIsReplacedOrRemovedAndTheActIsOnRecord() throws Exception {
        office.open("/models/rating-sheets/new");
        office.send("/models/rating-sheets", fields("" + next));
        assertThat(office.open("/models/rating-sheets").getContentAsString())
                .contains("/models/rating-sheets/new?instead=" + next);
        assertThat(office.open("/models/rating-sheets/new?instead=" + next).getContentAsString())
                .contains("value=\"1/HD\"", "name=\"instead\" value=\"" + next + "\"");
        var better = fields("" + next);
        better[3] = "Phiếu đúng";
        assertThat(office.send("/models/rating-sheets", with(better, "instead", "" + next))
                        .getStatus())
                .isEqualTo(303);
        assertThat(records.get(next).name()).isEqualTo("Phiếu đúng");
        var removal = "/models/rating-sheets/" + next + "/removal";
        assertThat(office.send(removal).getStatus()).isEqualTo(303);
        assertThat(office.send(removal).getStatus()).as("once more").isEqualTo(303);
        assertThat(records.usedOn(next)).isNotEqualTo(Optional.of(next));
        assertThat(acts()).endsWith("add-sheet", "remove-sheet", "add-sheet", "remove-sheet");
    }

    @Test
    void whatIsInForceOrWasUsedToRateStays() throws Exception {
        office.open("/models/rating-sheets/new");
        assertThat(office.send("/models/rating-sheets/2020-01-01/removal").getStatus())
                .isEqualTo(409);
        office.send("/models/rating-sheets", fields("" + next));
        rateBy(next);
        var program = new Program(
                mvc,
                tokens.make(
                        Grant.office(ground.province(), TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES));
        program.delete("/models/rating-sheets/" + next, 409);
        var kept = office.send("/models/rating-sheets", with(fields("" + next), "instead", "" + next));
        assertThat(kept.getStatus()).isEqualTo(422);
        assertThat(kept.getContentAsString()).contains("đã dùng để chấm");
        assertThat(records.get(next).criteria()).hasSize(1);
        office.send("/models/rating-sheets", fields("" + next.plusDays(1)));
        program.delete("/models/rating-sheets/" + next.plusDays(1), 204);
        assertThat(records.usedOn(next.plusDays(1))).contains(next);
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
        assertThat(desk.send("/models/rating-sheets", more(fields("" + next))).getStatus())
                .isEqualTo(403);
        assertThat(desk.send("/models/rating-sheets/" + next + "/removal").getStatus())
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

    private List<String> acts() {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("""
                                select substr(act, length('reviews.') + 1) from audit.entry
                                where subject = :subject order by id
                                """)
                        .param("subject", "reviews.sheet:" + next)
                        .query(String.class)
                        .list()));
    }

    /** As if the day had come between. */
    private void rateBy(LocalDate day) {
        var owner = new Body(ground.province(), ground.commune(), null, "Phường thử");
        var model = fixture.reviewed(owner, "Chuông báo").model();
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> assertThat(ratings.keep(models.get(model), Rating.blank(records.get(day))))
                                .isTrue()));
    }

    private static String[] more(String[] fields) {
        return with(fields, "more", "rows");
    }

    private static String[] with(String[] fields, String... others) {
        return Stream.concat(Stream.of(fields), Stream.of(others)).toArray(String[]::new);
    }

    private String[] many(int criteria, String most) {
        var rows = IntStream.range(1, criteria)
                .boxed()
                .flatMap(i -> Stream.of(
                        "criteria[" + i + "].title", "Tiêu chí thứ " + (i + 1), "criteria[" + i + "].most", most))
                .toArray(String[]::new);
        return with(fields("" + next), rows);
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
