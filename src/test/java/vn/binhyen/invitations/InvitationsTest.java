package vn.binhyen.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.binhyen.invitations.InvitationsFixture.today;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;

/** From a batch of codes to the account that came of one of them, and what else people try. */
@PersistenceTest
class InvitationsTest {

    private static final String PASSWORD = "bốn từ dễ nhớ thôi";

    InvitationsFixture fixture;

    @Autowired
    void makeFixture(Organisations organisations, MockMvc mvc, JdbcClient jdbc, TransactionTemplate transaction) {
        fixture = new InvitationsFixture(organisations, mvc, jdbc, transaction);
    }

    @Autowired
    TestAccounts accounts;

    @Autowired
    PrintingEnds printingEnds;

    @Autowired
    MockMvc mvc;

    Ground ground;
    String mark;
    OrganisationId ours;
    OrganisationId theirs;
    AccountId office;
    AccountId desk;

    @BeforeEach
    void twoAgenciesHaveNoAccount(@Autowired Areas areas) {
        ground = Ground.fresh(areas);
        mark = UUID.randomUUID().toString().substring(0, 13);
        ours = fixture.agency(ground, ground.commune(), "Ban quản lý chợ " + mark + " a");
        theirs = fixture.agency(ground, ground.otherCommune(), "Ban quản lý chợ " + mark + " b");
        office = accounts.make(Grant.office(ground.province(), today())).id();
        desk = accounts.make(Grant.communeDesk(ground.commune(), today())).id();
    }

    @Test
    void aCodeBecomesAnAccountOfExactlyItsOrganisationThatIsSignedIn() throws Exception {
        var code = codeOf(ours, fixture.invite(office, mark, false));
        var browser = new Browser(mvc);
        browser.open("/invitation");
        assertThat(browser.send("/invitation", "code", code.toLowerCase()).getContentAsString())
                .contains("Ban quản lý chợ " + mark + " a");
        var name = "cho-" + mark;
        var joined = join(browser, code, name);
        assertThat(joined.getStatus()).isEqualTo(303);
        assertThat(browser.open("/").getContentAsString()).contains("Ban quản lý chợ " + mark + " a");
        assertThat(fixture.values("""
                select g.role || ' ' || g.organisation_id from accounts.granted_role g
                join accounts.account a on a.id = g.account where a.sign_in_name = ?
                """, name)).containsExactly("ORGANISATION " + ours);
        assertThat(new Browser(mvc).signIn(name, PASSWORD).getRedirectedUrl()).doesNotContain("/sign-in");
    }

    @Test
    void theTrailNamesTheBatchByItsListAndTheUseByTheInvitationAndNeverACode() throws Exception {
        var batch = fixture.invite(office, mark, false);
        var codes = fixture.codes(office, batch);
        joinAfresh(codes.getFirst());
        var subject = "invitations.batch:" + batch;
        assertThat(fixture.values("select act from audit.entry where subject = ? order by id", subject))
                .containsExactly("invitations.make", "invitations.print");
        assertThat(fixture.values(
                        "select details::text from audit.entry where subject = ? and act = 'invitations.make'",
                        subject))
                .singleElement()
                .satisfies(details ->
                        assertThat(details).containsPattern("\"count\": ?2").contains("list_sha256"));
        var used = fixture.values(
                        "select id::text from invitations.invitation where batch = ? and used_at is not null", batch)
                .getFirst();
        assertThat(fixture.values("select act from audit.entry where actor = ?", "invitation:" + used))
                .containsExactlyInAnyOrder("accounts.create", "invitations.use");
        for (var code : codes)
            assertThat(fixture.values(
                            "select act from audit.entry where details::text like ? or subject like ?",
                            "%" + code + "%",
                            "%" + code + "%"))
                    .isEmpty();
    }

    @Test
    void onceTheyArePrintedOnlyHashesAreLeftAndTheCodesStillWork() throws Exception {
        var batch = fixture.invite(office, mark, false);
        var code = codeOf(ours, batch);
        assertThat(fixture.codes(office, batch))
                .as("printed again while allowed")
                .contains(code);
        fixture.act(office, "/organisations/invitations/" + batch + "/printing-end");
        assertThat(fixture.values("select 'known' from invitations.batch where id = ? and secret is not null", batch))
                .isEmpty();
        assertThat(fixture.open(office, "/organisations/invitations/" + batch + "/sheets")
                        .getStatus())
                .isEqualTo(410);
        assertThat(joinAfresh(code).getStatus()).isEqualTo(303);
    }

    @Test
    void theSecretIsForgottenByItselfWhenTheDaysForPrintingAreOver() throws Exception {
        var batch = fixture.invite(office, mark, false);
        fixture.update("update invitations.batch set printable_until = ? where id = ?", today(), batch);
        Scopes.run(InvitationsFixture.SYSTEM, printingEnds::run);
        assertThat(fixture.codes(office, batch)).hasSize(2);
        fixture.update("update invitations.batch set printable_until = ? where id = ?", today().minusDays(1), batch);
        assertThat(fixture.open(office, "/organisations/invitations/" + batch + "/sheets")
                        .getStatus())
                .isEqualTo(410);
        Scopes.run(InvitationsFixture.SYSTEM, printingEnds::run);
        assertThat(fixture.values("select 'known' from invitations.batch where id = ? and secret is not null", batch))
                .isEmpty();
    }

    @Test
    void aCodeThatIsUsedExpiredRevokedOrOfAClosedOrganisationIsRefusedInASentence() throws Exception {
        var batch = fixture.invite(office, mark, false);
        var code = codeOf(ours, batch);
        fixture.update("update invitations.invitation set expires_on = ? where batch = ?", today(), batch);
        assertThat(show(code).getStatus()).as("on its last day").isEqualTo(200);
        fixture.update("update invitations.invitation set expires_on = ? where batch = ?", today().minusDays(1), batch);
        assertRefused(code, "hết hạn");
        fixture.update("update invitations.invitation set expires_on = ? where batch = ?", today(), batch);
        joinAfresh(code);
        assertRefused(code, "đã được dùng");
        var other = codeOf(theirs, batch);
        fixture.close(theirs);
        assertRefused(other, "ngừng hoạt động");
        fixture.act(office, "/organisations/invitations/" + batch + "/revocation");
        assertRefused(other, "thu hồi");
        assertThat(fixture.values(
                        "select sign_in_name from accounts.account where display_name like ?", "%" + mark + " b%"))
                .isEmpty();
    }

    @Test
    void oneCodeCanBeRevokedAndTheOthersStay() throws Exception {
        var batch = fixture.invite(office, mark, false);
        var code = codeOf(ours, batch);
        var other = codeOf(theirs, batch);
        var id = fixture.values(
                        "select id::text from invitations.invitation where batch = ? and organisation_id = ?",
                        batch,
                        ours.value())
                .getFirst();
        var path = "/organisations/invitations/" + batch + "/codes/" + id + "/revocation";
        assertThat(fixture.act(office, path).getStatus()).isEqualTo(303);
        assertThat(fixture.act(office, path).getStatus()).as("a second time").isEqualTo(409);
        assertRefused(code, "thu hồi");
        assertThat(show(other).getStatus()).isEqualTo(200);
    }

    @Test
    void ofEightWhoUseACodeAtOnceOneGetsAnAccount() throws Exception {
        var code = codeOf(ours, fixture.invite(office, mark, false));
        Callable<Integer> sent = () -> joinAfresh(code).getStatus();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> sent).toList())
                    .stream()
                    .map(InvitationsTest::got)
                    .toList();
            assertThat(answers).containsOnly(303, 410).containsOnlyOnce(303);
        }
        assertThat(fixture.values(
                        "select account::text from accounts.granted_role where organisation_id = ?", ours.value()))
                .hasSize(1);
    }

    @Test
    void aNameThatIsTakenOrAWeakPasswordLeavesTheCodeAndWhatWasTyped() throws Exception {
        var code = codeOf(ours, fixture.invite(office, mark, false));
        var taken = accounts.make().name();
        var browser = new Browser(mvc);
        browser.open("/invitation");
        browser.send("/invitation", "code", code);
        var refused = join(browser, code, taken);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("đã có người dùng", taken, code);
        var weak = browser.send(
                "/invitation/account",
                "code",
                code,
                "signInName",
                "cho-" + mark,
                "password",
                "123",
                "passwordAgain",
                "123");
        assertThat(weak.getStatus()).isEqualTo(422);
        assertThat(weak.getContentAsString()).contains("cho-" + mark, code).doesNotContain("value=\"123\"");
        assertThat(join(browser, code, "cho-" + mark).getStatus()).isEqualTo(303);
    }

    @Test
    void whoGuessesIsToldInASentenceAndHasToWaitAfterTwenty() throws Exception {
        var address = "198.51.100." + (1 + (int) (Math.random() * 250));
        for (int guess = 0; guess < 20; guess++) {
            var wrong = show("0000-0000-00%02d".formatted(guess), address);
            assertThat(wrong.getStatus()).isEqualTo(422);
            assertThat(wrong.getContentAsString()).contains("Mã chưa đúng", "0000-0000-00");
        }
        var code = codeOf(ours, fixture.invite(office, mark, false));
        assertThat(show(code, address).getStatus()).as("a right one, too").isEqualTo(429);
        assertThat(show(code, address).getContentAsString()).contains("thử lại sau 1 phút");
        assertThat(show(code).getStatus()).as("from elsewhere").isEqualTo(200);
    }

    @Test
    void whoShowsACodeThatWorksNoMoreDoesNotGuess() throws Exception {
        var address = "198.51.101." + (1 + (int) (Math.random() * 250));
        var batch = fixture.invite(office, mark, false);
        var code = codeOf(ours, batch);
        fixture.update("update invitations.invitation set expires_on = ? where batch = ?", today().minusDays(1), batch);
        for (int again = 0; again < 21; again++)
            assertThat(show(code, address).getStatus()).isEqualTo(410);
    }

    @Test
    void whoHasAnAccountOrACodeIsLeftOutAndANewCodeEndsTheFormer() throws Exception {
        var former = codeOf(ours, fixture.invite(office, mark, false));
        assertThat(preview("")).contains("Không còn đơn vị nào để mời");
        var refused = fixture.act(office, "/organisations/invitations", "q", mark, "days", "30");
        assertThat(refused.getStatus()).isEqualTo(422);
        accounts.make(Grant.organisation(theirs.value(), today()));
        var batch = fixture.invite(office, mark, true);
        assertThat(fixture.codes(office, batch)).hasSize(1);
        assertRefused(former, "mã mới hơn");
        assertThat(show(codeOf(ours, batch)).getStatus()).isEqualTo(200);
    }

    @Test
    void aDeskInvitesItsOwnCommuneOnlyAndNobodySeesAnothersBatch() throws Exception {
        var batch = fixture.invite(desk, mark, false);
        assertThat(fixture.values("select organisation_id::text from invitations.invitation where batch = ?", batch))
                .containsExactly(ours.toString());
        assertThat(fixture.codes(office, batch)).as("its office sees it").hasSize(1);
        var neighbour =
                accounts.make(Grant.communeDesk(ground.otherCommune(), today())).id();
        for (var path : List.of("", "/sheets"))
            assertThat(fixture.open(neighbour, "/organisations/invitations/" + batch + path)
                            .getStatus())
                    .isEqualTo(404);
        assertThat(fixture.act(neighbour, "/organisations/invitations/" + batch + "/revocation")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theFormerCodeEndsAlsoWhereTheOrganisationMovedHereFromAnotherDesk() throws Exception {
        var neighbour =
                accounts.make(Grant.communeDesk(ground.otherCommune(), today())).id();
        var former =
                fixture.codes(neighbour, fixture.invite(neighbour, mark, false)).getFirst();
        fixture.update(
                "update organisations.organisation set commune_id = ? where id = ?", ground.commune(), theirs.value());
        var batch = fixture.invite(desk, mark, true);
        assertThat(fixture.codes(desk, batch)).hasSize(2);
        assertRefused(former, "mã mới hơn");
    }

    @Test
    void sentTwiceABatchIsMadeOnceAndWhatIsMissingIsSaidBesideTheField() throws Exception {
        var batch = fixture.invite(office, mark, false);
        var again = fixture.act(
                office, "/organisations/invitations", "id", batch.toString(), "q", mark, "days", "9", "again", "true");
        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(fixture.codes(office, batch)).hasSize(2);
        for (var days : List.of("", "0", "181", "nhiều"))
            assertThat(fixture.act(office, "/organisations/invitations", "q", mark, "days", days, "again", "true")
                            .getContentAsString())
                    .as(days)
                    .contains("error-summary", "days-problem");
    }

    @Test
    void aProgramInvitesAndReadsHowItStandsButNoCodes() throws Exception {
        var id = UUID.randomUUID();
        var made = fixture.send(post("/api/v1/invitations")
                .with(Acting.as(office))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"id\":\"%s\",\"q\":\"%s\"}".formatted(id, mark)));
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getHeader("Location")).isEqualTo("/api/v1/invitations/" + id);
        for (int look = 0; look < 100 && !standing(id).contains("\"made\":true"); look++) Thread.sleep(50);
        assertThat(standing(id)).contains("\"codes\":2", "\"used\":0", "\"waiting\":2");
        assertThat(standing(id)).doesNotContain(fixture.codes(office, id));
    }

    private String standing(UUID id) throws Exception {
        return fixture.open(office, "/api/v1/invitations/" + id).getContentAsString();
    }

    private String preview(String more) throws Exception {
        return fixture.open(office, "/organisations/invitations/new?q=" + mark + more)
                .getContentAsString();
    }

    private String codeOf(OrganisationId organisation, UUID batch) throws Exception {
        var all = fixture.values(
                "select organisation_id::text from invitations.invitation where batch = ? order by ordinal", batch);
        var printed = fixture.values("""
                select organisation_id::text from invitations.invitation
                where batch = ? and used_at is null and ended_at is null order by ordinal
                """, batch);
        assertThat(all).contains(organisation.toString());
        return fixture.codes(office, batch).get(printed.indexOf(organisation.toString()));
    }

    private MockHttpServletResponse show(String code) throws Exception {
        return show(code, "192.0.2." + (1 + (int) (Math.random() * 250)));
    }

    private MockHttpServletResponse show(String code, String address) throws Exception {
        return fixture.send(post("/invitation").param("code", code).with(csrf()).with(asked -> {
            asked.setRemoteAddr(address);
            return asked;
        }));
    }

    private void assertRefused(String code, String sentence) throws Exception {
        var refused = show(code);
        assertThat(refused.getStatus()).as(sentence).isEqualTo(410);
        assertThat(refused.getContentAsString()).contains(sentence, code);
        assertThat(joinAfresh(code).getStatus()).isEqualTo(410);
    }

    private MockHttpServletResponse joinAfresh(String code) {
        var browser = new Browser(mvc);
        browser.open("/invitation");
        return join(browser, code, "ten-" + UUID.randomUUID().toString().substring(0, 18));
    }

    private static MockHttpServletResponse join(Browser browser, String code, String name) {
        return browser.send(
                "/invitation/account",
                "code",
                code,
                "signInName",
                name,
                "password",
                PASSWORD,
                "passwordAgain",
                PASSWORD);
    }

    private static int got(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
