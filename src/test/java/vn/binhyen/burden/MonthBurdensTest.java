package vn.binhyen.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Connections;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.Particulars;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.entries.AskedSheet;
import vn.binhyen.entries.Asking;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.organisations.OrganisationKind;

/** What a commune is asked in a month is what its tasks and sheets ask, and what is asked twice is found. */
@PersistenceTest
class MonthBurdensTest {

    private static final Scope SYSTEM = Scope.system("test");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Asking asking;

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

    @Autowired
    Areas areas;

    @Autowired
    Registered registered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Connections connections;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvc mvc;

    Ground ground;
    Browser desk;

    @BeforeEach
    void aDesk() {
        ground = Ground.fresh(areas);
        desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), TODAY));
    }

    @Test
    void tasksAndFiguresOfAMonthAddUp() throws Exception {
        organisation(ground.commune());
        organisation(ground.commune());
        organisation(ground.otherCommune());
        issue("Báo cáo", Completion.TICK, 30);
        issue("Báo cáo nữa", Completion.TICK, null);
        var month = month(TODAY.getMonthValue());
        assertThat(month.path("tasks").path("questions").asLong()).isEqualTo(4);
        assertThat(month.path("tasks").path("minutes").asLong()).isEqualTo(60);
        assertThat(month.path("tasks").path("unknown").asLong()).isEqualTo(2);
        assertThat(month.path("organisations").asLong()).isEqualTo(2);
        long fields = 2 * fields(Keeper.ORGANISATION) + fields(Keeper.COMMUNE);
        assertThat(fields).isPositive();
        assertThat(month.path("fields").asLong()).isEqualTo(fields);
        assertThat(month.path("fieldMinutes").asLong()).isEqualTo(2 * fields);
        assertThat(month.path("communeId").asInt()).isEqualTo(ground.commune());
    }

    @Test
    void eachMonthIsEstimatedAsWasThoughtWhenItBegan() throws Exception {
        int year = TODAY.getYear() - 1;
        estimate("insert into burden.estimate values (make_date(" + year + ", 3, 2), 60, 'test', 'OFFICE'), (make_date("
                + year + ", 6, 1), 180, 'test', 'OFFICE'), (make_date(" + year + ", 9, 1), 120, 'test', 'OFFICE')");
        try {
            organisation(ground.commune());
            var months = json.readTree(
                    desk.open("/api/v1/burden/months?year=" + year).getContentAsString());
            assertThat(months.size()).isEqualTo(12);
            for (var month : months) {
                int number = month.path("month").asInt();
                int minutes = number < 4 ? 2 : number < 6 ? 1 : number < 9 ? 3 : 2;
                assertThat(month.path("fields").asLong()).isPositive();
                assertThat(month.path("fieldMinutes").asLong())
                        .as("month %s", number)
                        .isEqualTo(minutes * month.path("fields").asLong());
            }
        } finally {
            estimate("delete from burden.estimate where source = 'test'");
        }
    }

    /** As the owner of the table; the application may not. */
    private void estimate(String statement) throws SQLException {
        var owner = connections.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.role(), owner.password());
                var written = connection.createStatement()) {
            written.executeUpdate(statement);
        }
    }

    @Test
    void theSpreadsheetHasARowForEachCommuneAndMonthSoFar() throws Exception {
        organisation(ground.commune());
        var file = desk.open("/burden/months.xlsx?year=" + TODAY.getYear()).getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(TODAY.getMonthValue());
            var last = sheet.getRow(sheet.getLastRowNum());
            assertThat((int) last.getCell(1).getNumericCellValue()).isEqualTo(TODAY.getMonthValue());
            assertThat((long) last.getCell(6).getNumericCellValue())
                    .isEqualTo(fields(Keeper.ORGANISATION) + fields(Keeper.COMMUNE));
        }
    }

    @Test
    void thePageSaysThatTheTimeIsEstimatedAndByWhatRule() throws Exception {
        organisation(ground.commune());
        assertThat(desk.open("/burden/months").getContentAsString())
                .contains("ước tính, không phải đo: 120 giây mỗi số (chưa xác nhận)");
        assertThat(desk.open("/burden/months?year=2100").getContentAsString()).contains("chưa có gì để đếm");
    }

    @Test
    void theCityHasALineForACommuneWithItsSumsThatLeadsToItsMonths() throws Exception {
        organisation(ground.commune());
        issue("Báo cáo", Completion.TICK, 30);
        var office = registered.signedIn(mvc, Grant.office(ground.province(), TODAY));
        var name = areas.get(new AreaId(ground.commune())).name();
        long questions = json.readTree(desk.open("/api/v1/burden/months").getContentAsString())
                .valueStream()
                .mapToLong(each -> each.path("tasks").path("questions").asLong()
                        + each.path("fields").asLong())
                .sum();
        assertThat(questions).isPositive();
        var list = office.open("/burden/months?words=" + Folding.fold(name)).getContentAsString();
        var link = "/burden/months/" + ground.commune() + "?year=" + TODAY.getYear();
        var line = Pattern.compile(
                        "<tr>\\s*<th scope=\"row\"><a href=\"" + Pattern.quote(link) + "\">.*?</tr>", Pattern.DOTALL)
                .matcher(list);
        assertThat(line.find()).isTrue();
        assertThat(line.group()).contains(name, ">" + questions + "<");
        var months = office.open(link).getContentAsString();
        assertThat(months).contains(name, "Tháng 1/" + TODAY.getYear(), "Tháng " + TODAY.getMonthValue() + "/");
    }

    @Test
    void whoHasOneCommuneIsShownItsMonthsAndNobodyThoseOfAnother() throws Exception {
        organisation(ground.commune());
        assertThat(desk.open("/burden/months").getContentAsString())
                .contains(
                        areas.get(new AreaId(ground.commune())).name(),
                        "Tháng 1/" + TODAY.getYear(),
                        "/burden/months.xlsx?year=" + TODAY.getYear(),
                        "Hỏi hai lần");
        for (var other : List.of(String.valueOf(ground.otherCommune()), "unknown", "x")) {
            var answer = desk.open("/burden/months/" + other);
            assertThat(answer.getStatus()).as(other).isEqualTo(404);
            assertThat(answer.getContentAsString()).contains("Không có phường, xã này trong phạm vi của bạn");
        }
    }

    @Test
    void aMonthThatDoesNotExistIsTheNearest() throws Exception {
        organisation(ground.commune());
        var office = registered.signedIn(mvc, Grant.office(ground.province(), TODAY));
        int year = TODAY.getYear() - 1;
        var last = "Tháng 12/" + year;
        for (var month : List.of(13, 12))
            assertThat(office.open("/burden/months?year=" + year + "&month=" + month)
                            .getContentAsString())
                    .as("month %s", month)
                    .contains(last, "/burden/months.xlsx?year=" + year)
                    .doesNotContain("chưa có gì để đếm");
        assertThat(office.open("/burden/months?year=" + year + "&month=0").getContentAsString())
                .contains("Tháng 1/" + year)
                .doesNotContain("chưa có gì để đếm");
    }

    @Test
    void whoHasOneCommuneIsShownAllItsMonthsWhicheverIsAsked() throws Exception {
        organisation(ground.commune());
        int year = TODAY.getYear() - 1;
        assertThat(desk.open("/burden/months?year=" + year + "&month=3").getContentAsString())
                .contains("Tháng 1/" + year, "Tháng 3/" + year, "Tháng 12/" + year);
    }

    @Test
    void whoHasACityReadsThatNobodyWhoseCommuneIsNotKnownWasAsked() throws Exception {
        var office = registered.signedIn(mvc, Grant.office(ground.province(), TODAY));
        var answer = office.open("/burden/months/unknown?year=2001");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("Chưa rõ phường, xã", "Năm 2001 không hỏi gì", "name=\"year\"");
    }

    @Test
    void aMonthlySheetIsAskedOnceInTheMonthAfterItsPeriod() {
        var sheets = Scopes.call(SYSTEM, () -> asking.in(2026));
        var monthly = sheets.stream()
                .filter(sheet -> sheet.level() == Keeper.COMMUNE
                        && sheet.period().code().startsWith("calendar_year:")
                        && sheet.period().code().contains(":month:"))
                .toList();
        assertThat(monthly)
                .extracting(sheet -> sheet.day().getMonthValue())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(monthly.getFirst().period().code()).isEqualTo("calendar_year:2025:month:12");
    }

    @Test
    void noSheetAsksTwiceUnlessARhythmChangesWithinAPeriod() {
        var sheets = Scopes.call(SYSTEM, () -> asking.in(2026));
        assertThat(Repeats.bySheets(sheets, Locale.of("vi"))).isEmpty();
        var month = sheets.stream()
                .filter(sheet -> sheet.period().code().equals("calendar_year:2026:month:2"))
                .findFirst()
                .orElseThrow();
        var quarter = new AskedSheet(
                month.level(),
                sheets.stream()
                        .map(AskedSheet::period)
                        .filter(period -> period.code().equals("calendar_year:2026:quarter:1"))
                        .findFirst()
                        .orElseThrow(),
                LocalDate.of(2026, 4, 1),
                month.fields().subList(0, 1));
        assertThat(Repeats.bySheets(List.of(month, quarter), Locale.of("vi")))
                .singleElement()
                .satisfies(repeat -> {
                    assertThat(repeat.code())
                            .isEqualTo(month.fields().getFirst().code());
                    assertThat(repeat.otherPeriod()).isEqualTo("calendar_year:2026:quarter:1");
                });
    }

    @Test
    void aTaskThatWantsANumberWhichASheetAsksForIsFound() throws Exception {
        organisation(ground.commune());
        var measure = Scopes.call(SYSTEM, () -> asking.in(TODAY.getYear())).stream()
                .filter(sheet -> sheet.level() == Keeper.ORGANISATION)
                .flatMap(sheet -> sheet.fields().stream())
                .findFirst()
                .orElseThrow();
        issue(measure.vietnamese().name(), Completion.NUMBER, null);
        issue("Một việc khác hẳn", Completion.NUMBER, null);
        var found = desk.open("/api/v1/burden/repeats").getContentAsString();
        assertThat(found)
                .contains(
                        "\"code\":\"" + measure.code() + "\"",
                        measure.vietnamese().name());
        assertThat(found).doesNotContain("Một việc khác hẳn");
        assertThat(desk.open("/burden/months").getContentAsString()).contains("có nhiệm vụ hỏi bằng số");
    }

    private tools.jackson.databind.JsonNode month(int number) throws Exception {
        var all = json.readTree(desk.open("/api/v1/burden/months").getContentAsString());
        return all.valueStream()
                .filter(each -> each.path("month").asInt() == number)
                .findFirst()
                .orElseThrow();
    }

    private long fields(Keeper level) {
        return Scopes.call(SYSTEM, () -> asking.in(TODAY.getYear())).stream()
                .filter(sheet -> sheet.level() == level && sheet.day().getMonthValue() == TODAY.getMonthValue())
                .mapToLong(sheet -> sheet.fields().size())
                .sum();
    }

    private void organisation(int commune) {
        var id = UUID.randomUUID();
        var name = "Đơn vị " + id;
        jdbc.sql("""
                insert into organisations.public_card
                    (id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
                values (?, ?, ?, 'SCHOOL', 'YES', ?, ?, false, true)
                """)
                .params(id, name, Folding.fold(name), ground.province(), commune)
                .update();
    }

    private void issue(String title, Completion completion, Integer minutes) {
        var id = DirectiveId.fresh();
        var document = new Document(
                DocumentType.PLAN, id.toString().substring(0, 8) + "/KH", "Ban Chỉ đạo", TODAY, "Thử", null);
        var terms = new TaskTerms(
                title,
                null,
                completion,
                completion == Completion.NUMBER ? "buổi" : null,
                new DeadlineRule.OnDate(TODAY.plusDays(10)),
                TODAY.getYear(),
                Selector.ofKinds(OrganisationKind.values()));
        Scopes.run(SYSTEM, () -> {
            directives.draft(id, ground.province(), document, new Plan(null, null));
            directives.ask(id, UUID.randomUUID(), minutes == null ? terms : terms.with(Particulars.ofMinutes(minutes)));
            issuing.issue(id, directives.get(id).sha256());
        });
    }
}
