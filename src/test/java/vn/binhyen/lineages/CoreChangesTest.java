package vn.binhyen.lineages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.lineages.Launched.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelsFixture;

/** What happens to a form that was open while somebody else changed the core. */
@PersistenceTest
class CoreChangesTest {

    private static final String CHANGED = "Danh sách yếu tố cốt lõi vừa được sửa";

    @Autowired
    TestAccounts accounts;

    @Autowired
    CoreElements core;

    @Autowired
    ModelsFixture lives;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    Ground ground;
    Launched launched;
    String model;
    String replications;
    Browser office;

    @BeforeEach
    void theOfficeAndALaunchedModelWithAGateKeeper() {
        ground = Ground.fresh(areas);
        launched = Scopes.call(
                Scope.system("test"),
                () -> Launched.at(new Body(ground.province(), ground.commune(), null, "Phường gốc"), lives));
        model = "/models/" + launched.model();
        replications = "/points/" + launched.point() + "/replications";
        rewrite("Có người trực");
        office = new Browser(mvc);
        office.signIn(accounts.make(Grant.office(ground.province(), TODAY)).name(), TestAccounts.PASSWORD);
    }

    @Test
    void aListSavedFromAnOlderReadingDropsNothingThatWasAddedSinceAndKeepsWhatWasTyped() throws Exception {
        var form = office.open(model + "/core").getContentAsString();
        rewrite("Có người trực", "Có đèn");
        var answer = office.send(model + "/core", Unseen.with(form, "read", "elements", "Có người trực\nCó loa"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(CHANGED, "Có người trực\nCó loa", "<li>Có đèn</li>");
        assertThat(texts()).containsExactly("Có người trực", "Có đèn");
        var seen = Unseen.with(answer.getContentAsString(), "read", "elements", "Có người trực\nCó loa\nCó đèn");
        assertThat(office.send(model + "/core", seen).getStatus()).isEqualTo(303);
        assertThat(texts()).containsExactly("Có người trực", "Có loa", "Có đèn");
    }

    @Test
    void theSameListSentTwiceIsNoChange() throws Exception {
        var form = office.open(model + "/core").getContentAsString();
        var typed = Unseen.with(form, "read", "elements", "Có người trực\nCó loa");
        assertThat(office.send(model + "/core", typed).getStatus()).isEqualTo(303);
        var written = read();
        assertThat(office.send(model + "/core", typed).getStatus()).isEqualTo(303);
        assertThat(read()).isEqualTo(written);
    }

    @Test
    void aProgramThatTellsWhatItReadIsRefusedWhereThatIsNoLongerSo() {
        office.open(model);
        var read = read().getFirst().id();
        rewrite("Có người trực", "Có đèn");
        var stale = "{\"elements\":[\"Có người trực\",\"Có loa\"],\"read\":[\"%s\"]}".formatted(read);
        assertThat(office.ask(HttpMethod.PUT, model + "/core", stale).getStatus())
                .isEqualTo(409);
        assertThat(texts()).containsExactly("Có người trực", "Có đèn");
        var now = "{\"elements\":[\"Có loa\"],\"read\":[\"%s\",\"%s\"]}"
                .formatted(read, read().getLast().id());
        assertThat(office.ask(HttpMethod.PUT, model + "/core", now).getStatus()).isEqualTo(200);
        assertThat(texts()).containsExactly("Có loa");
    }

    @Test
    void anElementAddedWhileTheFormWasOpenIsAskedAboutBeforeItIsRecordedAsLeftOut() throws Exception {
        var form = office.open(replications + "/new").getContentAsString();
        var kept = read().getFirst().id().toString();
        rewrite("Có người trực", "Có đèn");
        var answer = office.send(replications, copy(form, kept));
        assertThat(answer.getStatus()).isEqualTo(422);
        var again = answer.getContentAsString();
        assertThat(again).contains(CHANGED, "Có đèn", "Báo qua loa của phường", "value=\"" + kept + "\" checked");
        assertThat(office.open(replications).getContentAsString()).contains("Chưa có điểm nào");
        assertThat(office.send(replications, copy(again, kept)).getStatus()).isEqualTo(303);
        assertThat(office.open(model + "/lineage").getContentAsString()).contains("giữ 1 trên 2 yếu tố");
    }

    private String[] copy(String form, String kept) {
        return Unseen.with(
                form,
                "asked",
                "place",
                "C:" + ground.otherCommune(),
                "startedOn",
                TODAY.toString(),
                "elements",
                kept,
                "adapted",
                "Báo qua loa của phường");
    }

    private void rewrite(String... elements) {
        Scopes.run(Scope.system("test"), () -> core.write(launched.model(), null, List.of(elements)));
    }

    private List<String> texts() {
        return read().stream().map(CoreElement::text).toList();
    }

    private List<CoreElement> read() {
        return Scopes.call(Scope.system("test"), () -> core.of(launched.model()));
    }
}
