package vn.binhyen.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Program;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.notices.TestPost;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.WorkContact;

/** Reminders of regulations that run out, under a rule that holds during one test only. */
@PersistenceTest
class RenewalsTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    RenewalReminders reminders;

    @Autowired
    Regulations regulations;

    @Autowired
    Organisations organisations;

    @Autowired
    TestPost post;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    Ground ground;

    @BeforeEach
    void theOfficeRemindsSixtyAndFifteenDaysBefore(@Autowired Areas areas) {
        ground = Ground.fresh(areas);
        update("update notices.message set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')");
        rule("60,15");
        mail.start();
    }

    @Test
    void aProgramSetsTheRuleWithinBoundsAndReadsWhatRunsOut(@Autowired TestTokens tokens) {
        var office = new Program(
                mvc,
                tokens.make(
                        Grant.office(ground.province(), TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES,
                        Permission.JUDGE_RESULTS));
        var rule = "{\"daysBefore\":%d,\"remindBefore\":[%s]}";
        office.put("/regulations/renewals/rule", rule.formatted(0, "30"), 422);
        office.put("/regulations/renewals/rule", rule.formatted(45, "30,367"), 422);
        office.put("/regulations/renewals/rule", rule.formatted(45, "1,2,3,4,5,6,7"), 422);
        office.put("/regulations/renewals/rule", rule.formatted(45, "7,30"), 200);
        var answer = office.get("/regulations/renewals");
        assertThat(answer.path("rule").path("daysBefore").asInt()).isEqualTo(45);
        assertThat(answer.path("rule").path("remindBefore").valueStream().map(JsonNode::asInt))
                .containsExactly(30, 7);
        assertThat(answer.path("due").path("daysBefore").asInt()).isEqualTo(45);
    }

    @AfterEach
    void theRuleEnds() {
        mail.stop();
        update("""
                update regulations.renewal_rule set days_before = 60, remind_before = '{}', confidence = 'UNCONFIRMED'
                where effective_from = ?
                """, TODAY);
    }

    @Test
    void anOrganisationIsRemindedOnceForEachDayOfTheRuleAndAnewWhenTheEndMoves() {
        var id = runsOut(party("mot@example.vn"), 40);
        remind();
        remind();
        assertThat(noted(id)).containsExactly("60 QUEUED");
        moveEnd(id, 10);
        remind();
        assertThat(noted(id)).containsExactly("60 QUEUED", "15 QUEUED");
        moveEnd(id, 200);
        remind();
        assertThat(noted(id)).hasSize(2);
    }

    @Test
    void whoIsEnteredLateIsRemindedOnceAndNotOfEveryDayThatHasPassed() {
        var id = runsOut(party("mot@example.vn"), 3);
        remind();
        assertThat(noted(id)).containsExactly("15 QUEUED");
    }

    @Test
    void nothingIsSaidToBeSentBeforeTheServerTookItAndThenTheRegulationsPageSaysWhen() throws Exception {
        var party = party("mot@example.vn");
        var id = runsOut(party, 40);
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(page(desk, "/regulations/" + id)).doesNotContain("Đã nhắc ký lại");
        remind();
        assertThat(page(desk, "/regulations/" + id)).contains("Đã nhắc ký lại", "Thư đang đợi gửi", "60 ngày trước");
        assertThat(page(desk, "/regulations/renewals")).contains(party.organisationName(), "Thư đang đợi gửi");
        post.drainTo(mail.getSmtp().getPort());
        assertThat(noted(id)).containsExactly("60 SENT");
        assertThat(page(desk, "/regulations/" + id)).contains("Đã gửi thư").doesNotContain("đang đợi gửi");
        var message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Quy chế phối hợp sắp hết hạn");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Kính gửi " + party.organisationName(), "– với Công an phường & xã, số 7/QCPH, có hiệu lực")
                .containsPattern("http://localhost:\\d+/regulations/" + id);
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("Công an phường &amp; xã")
                .containsPattern("<a href=\"http://localhost:\\d+/regulations/" + id + "\"");
    }

    @Test
    void twoRegulationsOfOneOrganisationAreOneLetter() {
        var party = party("mot@example.vn");
        var first = runsOut(party, 40);
        var second = signed(party, Counterpart.EDUCATION, 50);
        remind();
        post.drainTo(mail.getSmtp().getPort());
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(noted(first)).containsExactly("60 SENT");
        assertThat(noted(second)).containsExactly("60 SENT");
    }

    @Test
    void whatWasRenewedBeforeTheLetterLeavesIsNotSpokenOf() {
        var party = party("mot@example.vn");
        var id = runsOut(party, 40);
        remind();
        asSystem(() -> regulations.sign(RegulationId.fresh(), party, terms(Counterpart.COMMUNE_POLICE, 41, null), id));
        post.drainTo(mail.getSmtp().getPort());
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(noted(id)).containsExactly("60 CANCELLED");
        remind();
        assertThat(noted(id)).hasSize(1);
    }

    @Test
    void whoHasNoAddressIsSentNothingAndTheDeskIsToldToCall() {
        var party = party(null);
        var id = runsOut(party, 40);
        remind();
        assertThat(noted(id)).containsExactly("60 NO_ADDRESS");
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(page(desk, "/escalation")).contains(party.organisationName(), "cần gọi điện");
        assertThat(page(desk, "/")).contains("Quy chế sắp hết hạn", "/regulations/renewals");
        var other = signedIn(Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(page(other, "/escalation")).doesNotContain(party.organisationName());
        assertThat(page(other, "/")).doesNotContain("Quy chế sắp hết hạn");
    }

    @Test
    void whileTheOfficeSetsNoDaysNobodyIsReminded() {
        rule("");
        var id = runsOut(party("mot@example.vn"), 40);
        remind();
        assertThat(noted(id)).isEmpty();
    }

    @Test
    void theOfficeSetsTheDaysAndWhatIsTypedWrongIsKeptAndRefused() throws Exception {
        var office = signedIn(Grant.office(ground.province(), TODAY));
        office.open("/regulations/renewals");
        var refused = office.send("/regulations/renewals/rule", "daysBefore", "90", "remindBefore", "30; 367");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("30; 367", "từ 1 đến 366");
        var set = office.send("/regulations/renewals/rule", "daysBefore", "90", "remindBefore", "7, 30");
        assertThat(set.getRedirectedUrl()).isEqualTo("/regulations/renewals");
        assertThat(page(office, "/regulations/renewals"))
                .contains("90 ngày trước khi hết hạn", "trước khi hết hạn: 30, 7 ngày", "văn phòng thường trực đặt");
        assertThat(strings(
                        "select details ->> 'remindBefore' from audit.entry where act = ? order by id desc limit 1",
                        "regulations.set-renewal-rule"))
                .containsExactly("[30,7]");
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(desk.open("/regulations/renewals").getContentAsString()).doesNotContain("name=\"remindBefore\"");
    }

    private void remind() {
        asSystem(reminders::remind);
    }

    private List<String> noted(RegulationId id) {
        return strings("""
                select days_before || ' ' || state from regulations.renewal_reminder where regulation_id = ?
                order by noted_at, days_before desc
                """, id.value());
    }

    private void moveEnd(RegulationId id, int days) {
        asSystem(() -> regulations.correct(id, terms(Counterpart.COMMUNE_POLICE, -300, TODAY.plusDays(days))));
    }

    private RegulationId runsOut(Party party, int days) {
        return signed(party, Counterpart.COMMUNE_POLICE, days);
    }

    private RegulationId signed(Party party, Counterpart counterpart, int days) {
        var id = RegulationId.fresh();
        asSystem(() -> regulations.sign(id, party, terms(counterpart, -300, TODAY.plusDays(days)), null));
        return id;
    }

    private static RegulationTerms terms(Counterpart counterpart, int from, @Nullable LocalDate until) {
        return new RegulationTerms(
                counterpart,
                "Công an phường & xã",
                "7/QCPH",
                TODAY.minusDays(300),
                TODAY.plusDays(from),
                until,
                null,
                Rhythm.NONE,
                null);
    }

    private Party party(@Nullable String email) {
        return Scopes.call(Scope.system("test"), () -> {
            var id = OrganisationId.fresh();
            var facts = OrganisationFacts.of(
                            "Trường giả định " + id,
                            Classification.school(SchoolLevel.PRIMARY),
                            new Place(ground.province(), ground.commune(), null, null, null))
                    .with(new WorkContact("Văn phòng", null, email));
            organisations.register(new Registration(id, facts, Provenance.own()));
            return new Party(ground.province(), ground.commune(), id.value(), facts.name());
        });
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }

    private static String page(Browser browser, String path) {
        try {
            return browser.open(path).getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rule(String days) {
        update("""
                insert into regulations.renewal_rule (effective_from, days_before, remind_before, source, confidence)
                values (?, 60, cast(? as integer[]), 'a test', 'OFFICE')
                on conflict (effective_from) do update set remind_before = excluded.remind_before, days_before = 60
                """, TODAY, "{" + days + "}");
    }

    private List<String> strings(String sql, Object... parameters) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status ->
                        jdbc.sql(sql).params(parameters).query(String.class).list()));
    }

    private void update(String sql, Object... parameters) {
        asSystem(() -> transaction.executeWithoutResult(
                status -> jdbc.sql(sql).params(parameters).update()));
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
