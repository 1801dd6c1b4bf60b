package vn.binhyen.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.binhyen.chasing.ChasingFixture.SYSTEM;
import static vn.binhyen.chasing.ChasingFixture.today;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.ObligationId;
import vn.binhyen.directives.Outstanding;
import vn.binhyen.directives.OutstandingFilter.Due;

@ApplicationTest
class AnswerLinkTest {

    @Autowired
    ChasingFixture fixture;

    @Autowired
    LinkMaker links;

    @Autowired
    Outstanding outstanding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    UUID ours;
    UUID theirs;
    DirectiveId directive;
    ObligationId obligation;
    Round round;
    String link;

    @BeforeEach
    void aReminderCarriedALink() {
        ours = fixture.school("Trường giả định Một", "mot@example.vn");
        theirs = fixture.school("Trường giả định Hai", "hai@example.vn");
        directive = fixture.issued(List.of(ours, theirs));
        obligation = fixture.obligations(directive, ours).getFirst();
        link = linkTo(directive);
    }

    @Test
    void itsHolderAcknowledgesReportsAndDeliversWithoutAnAccount() throws Exception {
        assertThat(open(link)).contains("Trường giả định Một", "Ban hành kế hoạch", "Chưa");
        act(link, "acknowledgement", "edition", "1").andExpect(status().isSeeOther());
        act(link, "progress", "progress", "Đã làm một nửa").andExpect(status().isSeeOther());
        act(link, "result", "note", "Đã xong").andExpect(status().isSeeOther());
        assertThat(fixture.strings(
                        "select act || ' ' || side from directives.step where obligation_id = ? order by ordinal",
                        obligation.id()))
                .containsExactly("ACKNOWLEDGED LINK", "PROGRESSED LINK", "DELIVERED LINK");
        assertThat(open(link + "/obligations/" + obligation)).contains("qua liên kết", "Đã xong");
    }

    @Test
    void theTrailNamesTheLinkAndNeverItsSecret() throws Exception {
        act(link, "acknowledgement", "edition", "1");
        var id = fixture.strings("select id::text from chasing.answer_link where round = ?", round.id())
                .getFirst();
        assertThat(fixture.strings("select act from audit.entry where actor = ?", "link:" + id))
                .containsExactly("directives.acknowledge");
        assertThat(fixture.strings(
                        "select act from audit.entry where details::text like ? or subject like ?",
                        "%" + secret(link) + "%",
                        "%" + secret(link) + "%"))
                .isEmpty();
        assertThat(fixture.strings(
                        "select round::text from chasing.answer_link where encode(secret_hash, 'escape') = ?",
                        secret(link)))
                .isEmpty();
    }

    @Test
    void noPageTellsTheAddressToAnotherSite() throws Exception {
        for (var path : List.of(link, link + "/obligations/" + obligation, "/answers/khong-co"))
            mvc.perform(get(path))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
    }

    @Test
    void anExpiredLinkIsRefusedInASentence() throws Exception {
        fixture.update("update chasing.answer_link set expires_on = ? where round = ?", today(), round.id());
        open(link);
        fixture.update(
                "update chasing.answer_link set expires_on = ? where round = ?", today().minusDays(1), round.id());
        assertRefused(get(link), 410, "hết hạn");
        assertRefused(acknowledgement(link, obligation, UUID.randomUUID()), 410, "hết hạn");
        assertThat(steps()).isEmpty();
    }

    @Test
    void aLinkThatTheOfficeRevokedIsRefused() throws Exception {
        var office = accounts.make(Grant.office(fixture.province(), today())).id();
        fixture.update("""
                insert into chasing.reminder_round (id, province_id, actor, directive_id, due, job_id, organisations,
                    without_address, ordered_at) values (?, ?, 'test', ?, 'ANY', ?, 1, 0, now())
                """, round.id(), fixture.province(), directive.id(), UUID.randomUUID());
        mvc.perform(
                        post("/reminders/{id}/links/revocation", round.id())
                                .with(Acting.as(office))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isSeeOther());
        assertRefused(get(link), 410, "thu hồi");
        assertRefused(acknowledgement(link, obligation, UUID.randomUUID()), 410, "thu hồi");
        assertThat(steps()).isEmpty();
    }

    @Test
    void anotherOrganisationsObligationDoesNotExistForIt() throws Exception {
        var foreign = fixture.obligations(directive, theirs).getFirst();
        assertRefused(get(link + "/obligations/" + foreign), 404, "");
        assertRefused(acknowledgement(link, foreign, UUID.randomUUID()), 404, "");
        assertThat(fixture.strings("select act from directives.step where obligation_id = ?", foreign.id()))
                .isEmpty();
    }

    @Test
    void anotherDirectivesObligationDoesNotExistForItEither() throws Exception {
        var other = fixture.obligations(fixture.issued(List.of(ours)), ours).getFirst();
        assertRefused(get(link + "/obligations/" + other), 404, "");
        assertRefused(acknowledgement(link, other, UUID.randomUUID()), 404, "");
        assertThat(open(link)).contains("/obligations/" + obligation).doesNotContain("/obligations/" + other);
    }

    @Test
    void itOpensNothingElse() throws Exception {
        open(link);
        for (var path : List.of("/", "/obligations", "/obligations/" + obligation, "/directives/" + directive))
            mvc.perform(get(path))
                    .andExpect(result -> assertThat(result.getResponse().getRedirectedUrl())
                            .as(path)
                            .contains("/sign-in"));
    }

    @Test
    void theSameFormPostedEightTimesAtOnceCountsOnce() throws Exception {
        var form = UUID.randomUUID();
        Callable<Integer> sent = () -> mvc.perform(acknowledgement(link, obligation, form))
                .andReturn()
                .getResponse()
                .getStatus();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> sent).toList()))
                assertThat(one.get()).isEqualTo(303);
        }
        assertThat(steps()).containsExactly("ACKNOWLEDGED");
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndTheRestKept() throws Exception {
        act(link, "acknowledgement", "edition", "1");
        var page = act(link, "progress", "progress", " ")
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(page.getResponse().getContentAsString()).contains("error-summary");
    }

    @Test
    void aFileThatIsNoneIsRefusedAndNothingIsHalfDone() throws Exception {
        act(link, "acknowledgement", "edition", "1");
        mvc.perform(multipart(link + "/obligations/" + obligation + "/result")
                        .file("files", "MZ no document".getBytes())
                        .param("form", UUID.randomUUID().toString()))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(303, 422));
        assertThat(steps()).startsWith("ACKNOWLEDGED");
    }

    private org.springframework.test.web.servlet.ResultActions act(String at, String act, String field, String value)
            throws Exception {
        return mvc.perform(post(at + "/obligations/" + obligation + "/" + act)
                .param("form", UUID.randomUUID().toString())
                .param(field, value));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder acknowledgement(
            String at, ObligationId id, UUID form) {
        return post(at + "/obligations/" + id + "/acknowledgement")
                .param("form", form.toString())
                .param("edition", "1");
    }

    private void assertRefused(org.springframework.test.web.servlet.RequestBuilder request, int status, String sentence)
            throws Exception {
        MvcResult refused = mvc.perform(request).andReturn();
        assertThat(refused.getResponse().getStatus()).isEqualTo(status);
        assertThat(refused.getResponse().getContentAsString()).contains(sentence);
    }

    private String open(String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> steps() {
        return fixture.strings(
                "select act from directives.step where obligation_id = ? order by ordinal", obligation.id());
    }

    private String linkTo(DirectiveId about) {
        round = new Round(
                UUID.randomUUID(),
                fixture.province(),
                about.id(),
                Due.ANY,
                null,
                null,
                null,
                null,
                UUID.randomUUID(),
                1,
                0,
                java.time.Instant.EPOCH);
        var whole = Scopes.call(
                SYSTEM, () -> transaction.execute(status -> links.make(round, outstanding.of(round.filter(), ours))));
        return whole.substring(whole.indexOf("/answers/"));
    }

    private static String secret(String link) {
        return link.substring("/answers/".length());
    }
}
