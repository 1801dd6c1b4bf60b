package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import vn.binhyen.database.Scopes;

@ApplicationTest
class DirectivePagesTest {

    static final String PASSWORD = "một câu dài dễ nhớ";
    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    DirectivesFixture fixture;

    @Autowired
    Areas areas;

    int province;
    int commune;
    List<UUID> schools;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @BeforeEach
    void schoolsInACommuneOfTheirOwn() {
        var ground = Ground.fresh(areas);
        province = ground.province();
        commune = ground.commune();
        schools = fixture.schools(province, commune, 3);
    }

    @Test
    void aDocumentBecomesWorkThatIsDoneAndAccepted() throws Exception {
        var office = office();
        var url = drafted(office);
        assertThat(office.open(url).getContentAsString()).contains("Chỉ thị", "Chưa có nhiệm vụ nào");
        var task = url + "/tasks/" + UUID.randomUUID();
        assertThat(office.open(task).getStatus()).isEqualTo(200);
        assertThat(saveTask(office, task, today().plusDays(9).format(TYPED)).getRedirectedUrl())
                .isEqualTo(url);
        var check = office.open(url + "/issue").getContentAsString();
        assertThat(check).contains("3 đơn vị sẽ nhận nhiệm vụ", "Ban hành 3 nhiệm vụ");
        var hash = check.replaceAll("(?s).*name=\"sha256\" value=\"([0-9a-f]+)\".*", "$1");
        assertThat(office.send(url + "/issue", "sha256", hash).getRedirectedUrl())
                .isEqualTo(url);
        assertThat(office.send(url + "/issue", "sha256", hash).getRedirectedUrl())
                .isEqualTo(url);

        var school = signedIn(Grant.organisation(schools.getFirst(), today()));
        var work = link(school.open("/obligations"), "/obligations/\\d+");
        assertThat(school.open(work).getContentAsString()).contains("Tiếp nhận nhiệm vụ");
        send(school, work, "/acknowledgement", "edition", "1");
        assertThat(school.open(work).getContentAsString()).contains("Gửi kết quả");
        send(school, work, "/result", "number", "1.234,5", "note", "Đã tổ chức");

        var desk = signedIn(Grant.communeDesk(commune, today()));
        assertThat(desk.open(work).getContentAsString()).contains("1.234,5", "Chấp nhận");
        assertThat(desk.send(work + "/return", "form", UUID.randomUUID().toString(), "version", "3", "comment", " ")
                        .getStatus())
                .isEqualTo(422);
        send(desk, work, "/acceptance", "version", "3");
        var late = desk.send(work + "/acceptance", "form", UUID.randomUUID().toString(), "version", "3");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("đã được chấp nhận trước đó");
        assertThat(office.open(url + "/coverage").getContentAsString()).contains("1 / 3");
        assertThat(school.open(work).getContentAsString()).contains("Kết quả đã được chấp nhận");
    }

    @Test
    void manyResultsAreShownJudgedOnlyAsSomebodySaysAndTakenBack() throws Exception {
        var id = fixture.issued(province, terms(Completion.NUMBER, Selector.ofKinds(SCHOOL)));
        var school = signedIn(Grant.organisation(schools.getFirst(), today()));
        var work = link(school.open("/obligations"), "/obligations/\\d+");
        send(school, work, "/acknowledgement", "edition", "1");
        send(school, work, "/result", "number", "4.321,5");
        var obligation = new ObligationId(Long.parseLong(work.replaceAll("\\D", "")));
        assertThat(fixture.obligations(id)).contains(obligation);

        var desk = signedIn(Grant.communeDesk(commune, today()));
        assertThat(desk.open("/obligations?status=DELIVERED").getContentAsString())
                .contains("4.321,5", "chosen-" + obligation);
        var form = UUID.randomUUID().toString();
        var silent = desk.send("/judgements", "form", form, "status", "DELIVERED", "chosen", obligation + ":3");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("Hãy chọn chấp nhận hay trả lại");
        assertThat(fixture.status(obligation)).isEqualTo("DELIVERED");

        desk.send("/judgements", "form", form, "verdict", "ACCEPTED", "chosen", obligation + ":3");
        assertThat(fixture.status(obligation)).isEqualTo("ACCEPTED");
        desk.send("/judgements/" + form + "/undo", "form", UUID.randomUUID().toString());
        assertThat(fixture.status(obligation)).isEqualTo("DELIVERED");
        assertThat(desk.open("/judgements/" + form).getContentAsString()).contains("Chờ xét");
    }

    @Test
    void whatIsWrongWithADocumentIsSaidBesideTheField() throws Exception {
        var office = office();
        office.open("/directives/new");
        var answer = office.send(
                "/directives",
                "id",
                UUID.randomUUID().toString(),
                "type",
                "PLAN",
                "symbol",
                "1/KH",
                "issuer",
                " ",
                "dated",
                "31/2/2026",
                "summary",
                "Trích yếu đã gõ");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("error-summary", "#issuer", "#dated", "Trích yếu đã gõ");
    }

    @Test
    void aTaskThatCannotBeReadAtAllIsRefusedAndKept() throws Exception {
        var office = office();
        var task = drafted(office) + "/tasks/" + UUID.randomUUID();
        for (var wrong : List.of("deadline.day", "completion", "communes")) {
            var answer = office.send(task, "title", "Việc đã gõ", "deadline.ending", "DAY", wrong, "không phải");
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("Việc đã gõ", "#" + wrong);
        }
    }

    @Test
    void theSameNumberTwiceIsRefusedBesideTheField() throws Exception {
        var office = office();
        var symbol = UUID.randomUUID().toString().substring(0, 8) + "/KH";
        assertThat(draft(office, symbol).getStatus()).isEqualTo(303);
        var second = draft(office, symbol);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString()).contains("đã được đăng ký", "#symbol");
    }

    @Test
    void aDeadlineInThePastIsRefusedBesideTheField() throws Exception {
        var office = office();
        var task = drafted(office) + "/tasks/" + UUID.randomUUID();
        var answer = saveTask(office, task, today().minusDays(1).format(TYPED));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Hạn này đã qua", "#deadline.day", "Tập huấn");
    }

    @Test
    void whoGetsATaskIsCountedWhileItIsWritten() throws Exception {
        var office = office();
        var task = drafted(office) + "/tasks/" + UUID.randomUUID();
        var count = office.send(task + "/count", "kinds", "SCHOOL", "communes", String.valueOf(commune))
                .getContentAsString();
        assertThat(count).contains("3 đơn vị sẽ nhận nhiệm vụ").doesNotContain("<html");
        assertThat(office.send(task + "/count", "kinds", "AGENCY", "communes", String.valueOf(commune))
                        .getContentAsString())
                .contains("Chưa có đơn vị nào");
        assertThat(office.send(task + "/preview", "title", "Việc", "find", "truong so 2")
                        .getContentAsString())
                .contains("Trường số 2", schools.get(2).toString());
    }

    @Test
    void aNumberThatIsNoneIsRefusedAndKept() throws Exception {
        var work = issuedTo(Completion.NUMBER);
        var school = signedIn(Grant.organisation(schools.getFirst(), today()));
        school.open(work);
        send(school, work, "/acknowledgement", "edition", "1");
        for (var typed : List.of("mười", "1.5", "-3", "")) {
            var answer = school.send(
                    work + "/result", "form", UUID.randomUUID().toString(), "number", typed, "note", "Ghi chú đã gõ");
            assertThat(answer.getStatus()).as(typed).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("#number", "Ghi chú đã gõ");
        }
    }

    @Test
    void anotherOrganisationsWorkIsNotFoundByPageOrProgram() throws Exception {
        var work = issuedTo(Completion.TICK);
        var other = signedIn(Grant.organisation(UUID.randomUUID(), today()));
        assertThat(other.open(work).getStatus()).isEqualTo(404);
        assertThat(other.open("/api/v1" + work).getStatus()).isEqualTo(404);
        assertThat(other.open("/obligations").getContentAsString()).contains("Hiện không có nhiệm vụ nào");
        for (var act : List.of("/acknowledgement", "/progress", "/result"))
            assertThat(other.send(work + act, "form", UUID.randomUUID().toString(), "edition", "1", "progress", "x")
                            .getStatus())
                    .as(act)
                    .isEqualTo(404);
    }

    @Test
    void anOldEditionCannotBeAcknowledged() throws Exception {
        var work = issuedTo(Completion.TICK);
        var school = signedIn(Grant.organisation(schools.getFirst(), today()));
        school.open(work);
        var answer =
                school.send(work + "/acknowledgement", "form", UUID.randomUUID().toString(), "edition", "0");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("phiên bản 1");
    }

    @Test
    void everybodyDoesTheirOwnPartOnly() throws Exception {
        var work = issuedTo(Completion.TICK);
        var school = signedIn(Grant.organisation(schools.getFirst(), today()));
        var desk = signedIn(Grant.communeDesk(commune, today()));
        school.open(work);
        desk.open(work);
        var form = UUID.randomUUID().toString();
        assertThat(school.send(work + "/acceptance", "form", form, "version", "1")
                        .getStatus())
                .isEqualTo(403);
        assertThat(desk.send(work + "/acknowledgement", "form", form, "edition", "1")
                        .getStatus())
                .isEqualTo(403);
        assertThat(desk.open("/directives/new").getStatus()).isEqualTo(403);
    }

    @Test
    void longListsGoOnFromAnyRow() throws Exception {
        fixture.schools(province, commune, 60);
        var all = Selector.ofKinds(SCHOOL).inCommunes(Set.of(commune));
        var list = "/obligations?directive=" + fixture.issued(province, terms(Completion.TICK, all));
        var office = office();
        var first = office.open(list).getContentAsString();
        var next = link(office.open(list), "/obligations\\?[^\"]*after=\\d+").replace("&amp;", "&");
        var second = office.open(next).getContentAsString();
        assertThat(rows(first)).hasSize(50);
        assertThat(rows(second)).hasSize(13).doesNotContainAnyElementsOf(rows(first));
        var last = office.open(list + "&last=true").getContentAsString();
        assertThat(rows(last)).hasSize(50).containsAll(rows(second));
        assertThat(office.open(list + "&letter=U").getContentAsString()).contains("Không có nhiệm vụ nào khớp");
        assertThat(office.open(list + "&words=59").getContentAsString())
                .contains("Trường số 59")
                .doesNotContain("Trường số 58");
    }

    private List<String> rows(String html) {
        return java.util.regex.Pattern.compile("href=\"(/obligations/\\d+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String issuedTo(Completion completion) {
        var named = Selector.ofNamed(java.util.Set.of(schools.getFirst()));
        return "/obligations/"
                + fixture.obligations(fixture.issued(province, terms(completion, named)))
                        .getFirst();
    }

    private String drafted(Browser office) {
        return draft(office, UUID.randomUUID().toString().substring(0, 8) + "/CT")
                .getRedirectedUrl();
    }

    private MockHttpServletResponse draft(Browser office, String symbol) {
        office.open("/directives/new");
        return office.send(
                "/directives",
                "id",
                UUID.randomUUID().toString(),
                "type",
                "DIRECTIVE",
                "symbol",
                symbol,
                "issuer",
                "Bộ Công an",
                "dated",
                "7/5/2026",
                "summary",
                "Nâng cao chất lượng phong trào");
    }

    private MockHttpServletResponse saveTask(Browser office, String task, String day) {
        return office.send(
                task,
                "title",
                "Tập huấn",
                "completion",
                "NUMBER",
                "unit",
                "lượt người",
                "deadline.ending",
                "DAY",
                "deadline.day",
                day,
                "kinds",
                "SCHOOL",
                "communes",
                String.valueOf(commune));
    }

    private static void send(Browser browser, String work, String act, String... fields) {
        var all = new java.util.ArrayList<>(List.of("form", UUID.randomUUID().toString()));
        all.addAll(List.of(fields));
        assertThat(browser.send(work + act, all.toArray(String[]::new)).getRedirectedUrl())
                .as(act)
                .isEqualTo(work);
    }

    private static String link(MockHttpServletResponse page, String pattern) throws Exception {
        var found =
                java.util.regex.Pattern.compile("href=\"(" + pattern + ")\"").matcher(page.getContentAsString());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private Browser office() {
        return signedIn(Grant.office(province, today()));
    }

    private Browser signedIn(Grant grant) {
        var name = "viec." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        assertThat(browser.signIn(name, PASSWORD).getStatus()).isBetween(200, 399);
        return browser;
    }
}
