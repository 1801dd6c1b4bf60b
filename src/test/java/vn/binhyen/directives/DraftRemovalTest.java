package vn.binhyen.directives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.audit.AuditTrail;
import vn.binhyen.audit.PastAct;
import vn.binhyen.database.Scopes;
import vn.binhyen.files.Files;
import vn.binhyen.files.KeptFile;

/** A draft can be given up, and whoever wrote a directive is told to those who may know. */
@PersistenceTest
class DraftRemovalTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Directives directives;

    @Autowired
    Drafts drafts;

    @Autowired
    Files files;

    @Autowired
    AuditTrail trail;

    DirectivesFixture fixture;
    final int province = freshArea();
    final int commune = freshArea();

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @Test
    void theOfficeIsAskedAndDeletesADraftOnce() throws Exception {
        var draft = draft();
        var office = signedIn(Grant.office(province, today()));
        assertThat(office.open(page(draft)).getContentAsString()).contains(page(draft) + "/removal");
        assertThat(office.open(page(draft) + "/removal").getContentAsString()).contains("Xóa dự thảo này");
        for (int i = 0; i < 2; i++)
            assertThat(office.send(page(draft) + "/removal").getRedirectedUrl()).isEqualTo("/directives");
        assertThat(office.open(page(draft)).getStatus()).isEqualTo(404);
        assertThat(acts(draft)).containsExactly("directives.discard", "directives.edit", "directives.draft");
    }

    @Test
    void itsFilesAreEmptiedAndTheirRecordsStay() {
        var draft = draft();
        var office = signedIn(Grant.office(province, today()));
        office.open(page(draft) + "/file");
        for (var name : List.of("cu.pdf", "moi.pdf"))
            office.upload(
                    page(draft) + "/file", new MockMultipartFile("file", name, null, "%PDF-1.7\n%x".getBytes(UTF_8)));
        assertThat(office.send(page(draft) + "/removal").getStatus()).isEqualTo(303);
        var kept = Scopes.call(SYSTEM, () -> files.of(Evidence.OF_DIRECTIVES, draft.toString()));
        assertThat(kept).hasSize(2).allMatch(KeptFile::isRemoved);
        assertThat(kept).extracting(KeptFile::removedReason).containsOnly("Dự thảo văn bản đã bị xóa.");
    }

    @Test
    void whatWasIssuedStays() {
        var issued = issued();
        var office = signedIn(Grant.office(province, today()));
        assertThat(office.open(page(issued) + "/removal").getStatus()).isEqualTo(409);
        office.open(page(issued));
        assertThat(office.send(page(issued) + "/removal").getStatus()).isEqualTo(409);
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> drafts.discard(issued, "Thử")))
                .isInstanceOf(AlreadyIssued.class);
        assertThat(office.open(page(issued)).getStatus()).isEqualTo(200);
        assertThat(acts(issued)).doesNotContain("directives.discard");
    }

    @Test
    void anotherProvincesDraftIsNotFound() {
        var draft = draft();
        var stranger = signedIn(Grant.office(freshArea(), today()));
        stranger.open("/directives");
        assertThat(stranger.open(page(draft) + "/removal").getStatus()).isEqualTo(404);
        assertThat(stranger.send(page(draft) + "/removal").getStatus()).isEqualTo(404);
        assertThat(Scopes.call(SYSTEM, () -> directives.get(draft)).isIssued()).isFalse();
    }

    @Test
    void theOfficeReadsWhoWroteItAndTheOrganisationDoesNot() throws Exception {
        var name = "soan." + UUID.randomUUID().toString().substring(0, 8);
        var office = signedIn(name, Grant.office(province, today()));
        office.open("/directives/new");
        var id = UUID.randomUUID().toString();
        var symbol = id.substring(0, 8) + "/CT";
        for (int i = 0; i < 3; i++)
            office.send(
                    i == 0 ? "/directives" : "/directives/" + id + "/document",
                    "id",
                    id,
                    "type",
                    "PLAN",
                    "symbol",
                    symbol,
                    "issuer",
                    "Sở",
                    "dated",
                    "7/5/2026",
                    "summary",
                    "Thử");
        var written = office.open("/directives/" + id).getContentAsString();
        assertThat(written).contains("Soạn văn bản chỉ đạo", "Sửa dự thảo văn bản chỉ đạo (2 lần)", name);

        var issued = issued();
        assertThat(office.open(page(issued)).getContentAsString()).contains("Ai đã soạn và ban hành", "Hệ thống");
        for (var grant : List.of(
                Grant.communeDesk(commune, today()),
                Grant.observer(province, today()),
                Grant.organisation(asked, today())))
            assertThat(signedIn(grant).open(page(issued)).getContentAsString())
                    .contains("Bộ Công an")
                    .doesNotContain("Ai đã soạn");
    }

    UUID asked;

    private DirectiveId draft() {
        return fixture.draft(province, terms(Completion.TICK, Selector.ofNamed(Set.of(UUID.randomUUID()))));
    }

    private DirectiveId issued() {
        asked = fixture.schools(province, commune, 1).getFirst();
        return fixture.issued(province, terms(Completion.TICK, Selector.ofNamed(Set.of(asked))));
    }

    private List<String> acts(DirectiveId id) {
        return Scopes.call(SYSTEM, () -> trail.about("directives.directive:" + id)).stream()
                .map(PastAct::act)
                .toList();
    }

    private static String page(DirectiveId id) {
        return "/directives/" + id;
    }

    private Browser signedIn(Grant grant) {
        return signedIn("xoa." + UUID.randomUUID().toString().substring(0, 8), grant);
    }

    private Browser signedIn(String name, Grant grant) {
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        assertThat(browser.signIn(name, PASSWORD).getStatus()).isBetween(200, 399);
        return browser;
    }
}
