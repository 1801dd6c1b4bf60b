package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.terms;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What somebody without an account does with a link to a check. */
@ApplicationTest
class CheckLinkTest {

    static final Pattern LINK = Pattern.compile("/answers/checks/[\\w-]{43}");

    @Autowired
    TestAccounts accounts;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    CheckList list;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    /** An address of its own, so that what it guesses locks nobody else out. */
    String address = "198.51.100." + (int) (Math.random() * 250);

    PointId point = PointId.fresh();
    Browser desk;

    @BeforeEach
    void aPointOfACommune() {
        var ground = Ground.fresh(areas);
        var model = ModelId.fresh();
        var commune = new Body(ground.province(), ground.commune(), null, "Phường thử");
        Scopes.run(Scope.system("test"), () -> {
            models.propose(model, commune, TODAY.minusDays(30), terms("Chuông báo"));
            points.start(point, model, commune, new PointTerms(TODAY.minusDays(20), 1, "0912 345 678", null));
        });
        desk = new Browser(mvc);
        var account = accounts.make(Grant.communeDesk(ground.commune(), TODAY));
        desk.signIn(account.name(), TestAccounts.PASSWORD);
    }

    @Test
    void theDeskMakesItAndItsHolderAnswersOnce() throws Exception {
        var link = made();
        assertThat(open(link)).contains("Chuông báo", "Phường thử").doesNotContain("0912 345");
        var form = UUID.randomUUID().toString();
        assertThat(answer(link, form, "true").getStatus()).isEqualTo(303);
        assertThat(checks()).singleElement().matches(check -> check.enteredBy() == EnteredBy.LINK && check.running());
        assertThat(answer(link, form, "true").getStatus())
                .as("the same form again")
                .isEqualTo(303);
        assertThat(answer(link, UUID.randomUUID().toString(), "false").getStatus())
                .isEqualTo(410);
        assertThat(checks()).hasSize(1);
        assertThat(open(link)).contains("Đã nhận câu trả lời");
        assertThat(desk.open("/points/" + point).getContentAsString()).contains("qua liên kết", "0912 345 678");
    }

    @Test
    void ofManyAtOnceOneIsCounted() throws Exception {
        var link = made();
        Callable<Integer> one =
                () -> answer(link, UUID.randomUUID().toString(), "true").getStatus();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> one).toList());
            var statuses = answers.stream().map(future -> future.resultNow()).toList();
            assertThat(statuses).containsOnly(303, 410).containsOnlyOnce(303);
        }
        assertThat(checks()).hasSize(1);
    }

    @Test
    void anAnswerThatIsRefusedLeavesTheLinkAsItWas() throws Exception {
        var link = made();
        var future = form(
                link, UUID.randomUUID().toString(), "true", TODAY.plusDays(2).toString());
        assertThat(send(future).getStatus()).isEqualTo(422);
        assertThat(checks()).isEmpty();
        assertThat(answer(link, UUID.randomUUID().toString(), "false").getStatus())
                .isEqualTo(303);
    }

    @Test
    void itWorksOnItsLastDay() throws Exception {
        var link = made();
        expireOn(TODAY);
        assertThat(answer(link, UUID.randomUUID().toString(), "true").getStatus())
                .isEqualTo(303);
        assertThat(checks()).hasSize(1);
    }

    @Test
    void onceRevokedOrExpiredItSaysSo() throws Exception {
        var revoked = made();
        desk.open("/points/" + point + "/check-links");
        assertThat(desk.send("/points/" + point + "/check-links/revocation").getStatus())
                .isEqualTo(303);
        assertThat(send(get(revoked)).getStatus()).isEqualTo(410);
        var expired = made();
        expireOn(TODAY.minusDays(1));
        for (int i = 0; i < 30; i++)
            assertThat(send(get(expired)).getStatus()).as("no guess").isEqualTo(410);
        assertThat(answer(expired, UUID.randomUUID().toString(), "true").getStatus())
                .isEqualTo(410);
    }

    @Test
    void whoeverHoldsALinkOpensItAsOftenAsTheyLike() throws Exception {
        var link = made();
        for (int i = 0; i < 60; i++) open(link);
    }

    @Test
    void whoeverGuessesHasToWait() throws Exception {
        var link = made();
        int last = 404;
        for (int i = 0; i < 400 && last == 404; i++)
            last = send(get("/answers/checks/" + i)).getStatus();
        assertThat(last).isEqualTo(429);
        assertThat(send(get(link)).getStatus()).as("a right one, too").isEqualTo(429);
    }

    private void expireOn(LocalDate day) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "update preventionmodels.check_link set expires_on = :day where point_id = :point")
                        .param("day", day)
                        .param("point", point.value())
                        .update()));
    }

    private String made() throws Exception {
        desk.open("/points/" + point + "/check-links");
        var page = desk.send("/points/" + point + "/check-links").getContentAsString(StandardCharsets.UTF_8);
        var found = LINK.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private List<AliveCheck.Answered> checks() {
        return Scopes.call(Scope.system("test"), () -> list.of(point, 10));
    }

    private String open(String link) throws Exception {
        var response = send(get(link));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String link, String form, String running) throws Exception {
        return send(form(link, form, running, TODAY.toString()));
    }

    private static MockHttpServletRequestBuilder form(String link, String form, String running, String day) {
        return post(link).param("check", form).param("running", running).param("day", day);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }
}
