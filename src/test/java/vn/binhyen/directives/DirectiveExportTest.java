package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationKind;

@ApplicationTest
class DirectiveExportTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    Answers answers;

    @Autowired
    Coverage coverage;

    @Autowired
    Requests requests;

    @Autowired
    Amending amending;

    @Autowired
    ResultTable table;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    DirectivesFixture fixture;
    int province;
    int commune;
    List<UUID> schools;
    DirectiveId directive;

    @Autowired
    void makeFixture(Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @BeforeEach
    void aDirectiveOfWhichSomethingIsDone() {
        var ground = Ground.fresh(areas);
        province = ground.province();
        commune = ground.commune();
        schools = fixture.schools(province, commune, 4);
        schools = new ArrayList<>(schools);
        schools.add(fixture.organisation(province, ground.otherCommune(), OrganisationKind.AGENCY, "=1+1 cơ quan"));
        directive = fixture.issued(province, terms(Completion.NUMBER, Selector.ofNamed(Set.copyOf(schools))));
        var work = fixture.obligations(directive);
        Scopes.run(SYSTEM, () -> {
            for (var id : work.subList(0, 3)) answers.acknowledge(id, UUID.randomUUID(), 1);
            answers.deliver(
                    work.getFirst(),
                    UUID.randomUUID(),
                    new Result(new BigDecimal("1234.5"), null, List.of(), "Đã tổ chức"));
            answers.accept(work.getFirst(), UUID.randomUUID(), 3, null);
        });
        late(work.get(1), 7);
        late(work.get(4), 3);
    }

    @Test
    void theTableAddsUpToTheCoverage() throws IOException {
        var rows = rows(SYSTEM, ObligationFilter.all());
        var total = Scopes.call(SYSTEM, () -> coverage.of(directive)).total();
        assertThat(rows).hasSize((int) total.total()).hasSize(5);
        assertThat(count(rows, "Chưa tiếp nhận")).isEqualTo(total.total() - total.acknowledged());
        assertThat(count(rows, "Đã chấp nhận")).isEqualTo(total.accepted()).isEqualTo(1);
        assertThat(rows.stream().filter(row -> row.getCell(12) != null).toList())
                .hasSize((int) total.late())
                .extracting(row -> (int) row.getCell(12).getNumericCellValue())
                .containsExactlyInAnyOrder(7, 3);
    }

    @Test
    void numbersAndDaysAreTypedAndTextIsNoFormula() throws IOException {
        var done = rows(SYSTEM, ObligationFilter.of(ObligationStatus.ACCEPTED)).getFirst();
        assertThat(done.getCell(9).getNumericCellValue()).isEqualTo(1234.5);
        assertThat(done.getCell(10).getStringCellValue()).isEqualTo("người");
        assertThat(done.getCell(8).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(today());
        assertThat(rows(SYSTEM, ObligationFilter.all()))
                .extracting(row -> row.getCell(2))
                .allMatch(cell -> cell.getCellType() == CellType.STRING)
                .extracting(Cell::getStringCellValue)
                .contains("=1+1 cơ quan");
    }

    @Test
    void aDayThatWasMovedIsShownBesideTheDayThatWasFirstGiven() throws IOException {
        var open = fixture.obligations(directive).get(3);
        var first = Scopes.call(SYSTEM, () -> coverage.get(open)).due();
        Scopes.run(SYSTEM, () -> {
            requests.ask(open, UUID.randomUUID(), Request.extension(first.plusDays(9), "Đang thi"));
            requests.grant(open, UUID.randomUUID(), 2, "Đồng ý");
        });
        var rows = rows(SYSTEM, ObligationFilter.all());
        var moved = rows.stream().filter(row -> row.getCell(14) != null).toList();
        assertThat(moved).hasSize(1);
        assertThat(day(moved.getFirst().getCell(14))).isEqualTo(first);
        assertThat(day(moved.getFirst().getCell(5))).isEqualTo(first.plusDays(9));
    }

    private static LocalDate day(Cell cell) {
        return cell.getLocalDateTimeCellValue().toLocalDate();
    }

    @Test
    void theReportOnARecalledDirectiveSaysSo() throws Exception {
        Scopes.run(SYSTEM, () -> amending.recall(directive, "Ban hành nhầm"));
        var answer = send(office(), "authority", "DEPUTY", "whom", "Trưởng ban", "title", "Phó Trưởng ban");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text(answer.getContentAsByteArray()))
                .contains("đã được thu hồi ngày", "lý do: Ban hành nhầm", "4 lượt nhiệm vụ");
    }

    @Test
    void everybodyGetsTheRowsOfTheirScopeAndFilterOnly() throws Exception {
        var school = new Scope("school", false, List.of(), List.of(), List.of(schools.getFirst()));
        var desk = signedIn(Grant.communeDesk(commune, today()));
        assertThat(rows(desk.open(url() + "/results.xlsx").getContentAsByteArray()))
                .hasSize(4);
        var answer = signedIn(Grant.organisation(schools.getFirst(), today())).open(url() + "/results.xlsx");
        assertThat(rows(answer.getContentAsByteArray()))
                .hasSize(Scopes.call(school, () -> transaction.execute(status -> seen()))
                        .intValue());
        assertThat(rows(SYSTEM, new ObligationFilter(null, null, null, null, null, true, null)))
                .hasSize(2);
        assertThat(rows(SYSTEM, new ObligationFilter(UUID.randomUUID(), null, commune, null, null, null, null)))
                .as("another directive in the filter does not lead out of this one")
                .hasSize(4);
        var stranger = signedIn(Grant.organisation(UUID.randomUUID(), today()));
        assertThat(stranger.open(url() + "/results.xlsx").getStatus()).isEqualTo(404);
    }

    @Test
    void whatWentOutIsInTheTrailWithItsHash() throws Exception {
        var file = office().open(url() + "/results.xlsx").getContentAsByteArray();
        assertThat(trail("directives.export")).contains(sha256(file)).contains("results.xlsx");
    }

    @Test
    void theReportHasTheFormAndTheFiguresOfTheCoverage() throws Exception {
        var office = office();
        say(office, "authority", "DEPUTY", "whom", "Trưởng ban", "title", "Phó Trưởng ban");
        assertThat(office.open(url() + "/report").getContentAsString())
                .contains("Ban Chỉ đạo Ví Dụ", "BC-BCĐ", "KT. Trưởng ban", "/letterhead?of=" + province);
        var answer = send(office, "number", "5");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("bao-cao-tien-do-");
        var total = Scopes.call(SYSTEM, () -> coverage.of(directive)).total();
        var stuck = Scopes.call(SYSTEM, () -> coverage.late(directive, PeriodChoice.LATEST, 1))
                .getFirst()
                .organisationName();
        assertThat(text(answer.getContentAsByteArray()))
                .containsSubsequence(
                        "BAN CHỈ ĐẠO VÍ DỤ",
                        "Số: 05/BC-BCĐ",
                        "BÁO CÁO",
                        "Căn cứ Chỉ thị số ",
                        "của Bộ Công an (Nâng cao chất lượng).",
                        "KẾT QUẢ CHUNG",
                        "Được giao\t" + total.total() + "\t100\u00a0%",
                        "Đã tiếp nhận\t" + total.acknowledged() + "\t60\u00a0%",
                        "Đã gửi kết quả\t" + total.delivered() + "\t20\u00a0%",
                        "Quá hạn chưa gửi kết quả\t" + total.late() + "\t40\u00a0%",
                        "1\tViệc cần làm",
                        "5\t3\t1\t1\t2",
                        "2 lượt quá hạn",
                        stuck,
                        "KIẾN NGHỊ, ĐỀ XUẤT",
                        "Đề nghị thành phố hỗ trợ",
                        "báo cáo./.",
                        "- Lưu: VT, CQTT.",
                        "TM. BAN CHỈ ĐẠO",
                        "KT. TRƯỞNG BAN",
                        "PHÓ TRƯỞNG BAN",
                        "Nguyễn Thị Ví Dụ");
        assertThat(trail("directives.export")).contains(sha256(answer.getContentAsByteArray()));
    }

    @Test
    void whatWasSaidOnceHeadsEveryReportAndANumberNotYetTakenIsLeftOpen() throws Exception {
        var office = office();
        say(office, "title", "Trưởng ban");
        var answer = send(office);
        assertThat(text(answer.getContentAsByteArray())).contains("Số:       /BC-BCĐ");
        assertThat(office.open(url() + "/report").getContentAsString())
                .contains("Ban Chỉ đạo Ví Dụ", "Nguyễn Thị Ví Dụ", "Lưu: VT, CQTT")
                .doesNotContain("Đề nghị thành phố hỗ trợ");
        assertThat(trail("issuances.letterhead"))
                .contains("issuances.letterhead:" + province)
                .doesNotContain("Nguyễn");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndKept() throws Exception {
        var office = office();
        for (var wrong : List.of(List.of("number", "0"), List.of("number", "năm"), List.of("day", "31/2/2026"))) {
            var answer = send(office, wrong.getFirst(), wrong.getLast());
            assertThat(answer.getStatus()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("#" + wrong.getFirst(), "Đề nghị thành phố hỗ trợ");
        }
    }

    @Test
    void onlyTheDirectivesOwnOfficeWritesItsReport() throws Exception {
        var leader = signedIn(Grant.leader(province, today()));
        assertThat(leader.open(url() + "/report").getStatus()).isEqualTo(403);
        assertThat(leader.open(url()).getContentAsString()).doesNotContain("/report\"");
        var other = signedIn(Grant.office(Ground.fresh(areas).province(), today()));
        assertThat(other.open(url() + "/report").getStatus()).isEqualTo(404);
        assertThat(send(other).getStatus()).isEqualTo(404);
    }

    @Test
    void theReportGoesOutAsPdfTooWithTheSameFigures() throws Exception {
        var office = office();
        say(office, "title", "Trưởng ban");
        var answer = send(office, "wanted", "PDF");
        assertThat(answer.getContentType()).startsWith("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).contains(".pdf");
        var total = Scopes.call(SYSTEM, () -> coverage.of(directive)).total();
        assertThat(pdfText(answer.getContentAsByteArray()))
                .contains("BAN CHỈ ĐẠO VÍ DỤ", "Được giao " + total.total() + " 100", "Đề nghị thành phố hỗ trợ");
        assertThat(trail("directives.export")).contains(sha256(answer.getContentAsByteArray()), "report.pdf");
    }

    @Test
    void theReportIsIssuedOnceUnderANumberAndListedWithItsCode() throws Exception {
        var office = office();
        say(office, "title", "Trưởng ban");
        var entry = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++)
            assertThat(send(office, "wanted", "ISSUED", "entry", entry).getRedirectedUrl())
                    .isEqualTo(url() + "/report");
        var page = office.open(url() + "/report").getContentAsString();
        var code = Pattern.compile("href=\"/v/([0-9A-Z-]{11})\"").matcher(page);
        assertThat(code.find()).isTrue();
        assertThat(page.split("01/BC-BCĐ.pdf", -1)).as("one file").hasSize(2);
        assertThat(page).doesNotContain("02/BC-BCĐ", "đã thay thế");
        var told = new Browser(mvc).open("/v/" + code.group(1)).getContentAsString();
        assertThat(told).contains("Hệ thống đã phát hành văn bản này", "01/BC-BCĐ", "Ban Chỉ đạo Ví Dụ");
        var desk = signedIn(Grant.communeDesk(commune, today()));
        assertThat(desk.open(url() + "/report").getStatus()).isEqualTo(403);
    }

    @Test
    void thereIsNothingToReportAboutADraft() throws Exception {
        var office = office();
        directive = fixture.draft(province, terms(Completion.TICK, Selector.ofNamed(Set.copyOf(schools))));
        assertThat(office.open(url() + "/report").getContentAsString()).contains("chưa có tiến độ để báo cáo");
        assertThat(send(office).getStatus()).isEqualTo(409);
        assertThat(send(office, "wanted", "ISSUED").getStatus()).isEqualTo(409);
    }

    @Test
    void aTableLongerThanAFileHoldsIsRefusedBeforeItBegins() {
        var refusal = new TableTooLong(600_000, ResultTable.MOST);
        assertThat(refusal.getStatusCode().value()).isEqualTo(422);
        assertThatThrownBy(() -> rows(Scope.none(), ObligationFilter.all())).hasMessageContaining("READ_DIRECTIVES");
    }

    private MockHttpServletResponse send(Browser browser, String... changed) throws Exception {
        browser.open(url());
        var fields = new LinkedHashMap<String, String>();
        fields.put("day", "05/02/2026");
        fields.put("proposals", "Đề nghị thành phố hỗ trợ");
        for (int i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        var flat = new ArrayList<String>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return browser.send(url() + "/report", flat.toArray(String[]::new));
    }

    private void say(Browser office, String... signing) throws Exception {
        office.open("/letterhead");
        var fields = new ArrayList<>(List.of(signing));
        fields.addAll(List.of("issuer", "Ban Chỉ đạo Ví Dụ", "issuerCode", "BCĐ", "place", "Ví Dụ"));
        fields.addAll(List.of("collective", "Ban Chỉ đạo", "signer", "Nguyễn Thị Ví Dụ"));
        fields.addAll(List.of("recipients", "Ủy ban nhân dân\nLưu: VT, CQTT"));
        assertThat(office.send("/letterhead", fields.toArray(String[]::new)).getStatus())
                .isEqualTo(303);
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private Long seen() {
        return jdbc.sql("select count(*) from directives.obligation where directive_id = ?")
                .param(directive.id())
                .query(Long.class)
                .single();
    }

    private void late(ObligationId id, int days) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update directives.obligation set due = ? where id = ?")
                                .params(today().minusDays(days), id.id())
                                .update()));
    }

    private String trail(String act) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> String.join(
                        "\n",
                        jdbc.sql(
                                        "select subject || details::text from audit.entry where act = ? order by id desc limit 20")
                                .param(act)
                                .query(String.class)
                                .list())));
    }

    private List<Row> rows(Scope scope, ObligationFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        Scopes.run(scope, () -> {
            try {
                table.write(directive, filter, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return rows(out.toByteArray());
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<Row>();
            workbook.getSheetAt(0).forEach(rows::add);
            return rows.subList(1, rows.size());
        }
    }

    private static long count(List<Row> rows, String status) {
        return rows.stream()
                .filter(row -> row.getCell(6).getStringCellValue().equals(status))
                .count();
    }

    private static String text(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private String url() {
        return "/directives/" + directive;
    }

    private Browser office() throws Exception {
        return signedIn(Grant.office(province, today()));
    }

    private Browser signedIn(Grant grant) {
        var name = "xuat." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        assertThat(browser.signIn(name, PASSWORD).getStatus()).isBetween(200, 399);
        return browser;
    }
}
