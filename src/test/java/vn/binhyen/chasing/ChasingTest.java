package vn.binhyen.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.binhyen.chasing.ChasingFixture.SYSTEM;
import static vn.binhyen.chasing.ChasingFixture.everything;
import static vn.binhyen.chasing.ChasingFixture.today;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.jobs.JobId;
import vn.binhyen.jobs.JobState;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.notices.TestPost;

@PersistenceTest
class ChasingTest {

    private static final ReminderText TEXT =
            new ReminderText("Nhắc {văn bản}", "Kính gửi {đơn vị},\n\n{nhiệm vụ}\n\nTrước ngày {hạn}:\n{liên kết}");

    @Autowired
    ChasingFixture fixture;

    @Autowired
    Chasing chasing;

    @Autowired
    Directives directives;

    @Autowired
    RoundSteps steps;

    @Autowired
    Jobs jobs;

    @Autowired
    TestPost post;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    UUID reachable;
    UUID unreachable;
    DirectiveId directive;

    @BeforeEach
    void twoSchoolsOweSomething() {
        fixture.update("update notices.message set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')");
        reachable = fixture.school("Trường giả định Một", "mot@example.vn");
        unreachable = fixture.school("Trường giả định Hai", null);
        directive = fixture.issued(List.of(reachable, unreachable));
        mail.start();
    }

    @AfterEach
    void theServerLeaves() {
        mail.stop();
    }

    @Test
    void whoHasAnAddressIsRemindedOnceOfAllThatIsOwedAndTheTimelineSaysSo() throws Exception {
        remind(UUID.randomUUID());
        assertThat(fixture.reminders(directive, reachable)).containsExactly("EMAIL QUEUED", "EMAIL QUEUED");
        assertThat(fixture.reminders(directive, unreachable)).isEmpty();
        assertThat(post.drainTo(mail.getSmtp().getPort())).isEqualTo(1);
        var message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).startsWith("Nhắc ").contains("/KH-BCĐ “Phòng ngừa tội phạm”");
        var parts = (MimeMultipart) message.getContent();
        var text = parts.getBodyPart(0).getContent().toString();
        assertThat(text)
                .contains("Kính gửi Trường giả định Một,", "– Ban hành kế hoạch (hạn ", "– Phổ biến <tới> học sinh")
                .containsPattern("http://localhost:\\d+/answers/[A-Za-z0-9_-]{43}");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("Phổ biến &lt;tới&gt; học sinh")
                .containsPattern("<a href=\"http://localhost:\\d+/answers/[A-Za-z0-9_-]{43}\"");
        assertThat(fixture.reminders(directive, reachable)).containsExactly("EMAIL SENT", "EMAIL SENT");
        var obligation = fixture.obligations(directive, reachable).getFirst();
        assertThat(page("/obligations/" + obligation, office())).contains("Nhắc qua thư điện tử: đã gửi");
    }

    @Test
    void whoDeliversBeforeTheMessageLeavesIsNotReminded() {
        remind(UUID.randomUUID());
        fixture.deliver(directive, reachable);
        post.drainTo(mail.getSmtp().getPort());
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(fixture.reminders(directive, reachable)).containsExactly("EMAIL CANCELLED", "EMAIL CANCELLED");
    }

    @Test
    void whatIsStoppedIsNeitherSentNorSaidToBe() throws Exception {
        var round = UUID.randomUUID();
        remind(round);
        var office = office();
        mvc.perform(post("/reminders/{id}/cancellation", round).with(office).with(csrf()))
                .andExpect(redirectedUrl("/reminders/" + round));
        assertThat(post.drainTo(mail.getSmtp().getPort())).isZero();
        assertThat(fixture.reminders(directive, reachable)).containsExactly("EMAIL CANCELLED", "EMAIL CANCELLED");
        assertThat(page("/reminders/" + round, office)).contains("Đã dừng, không gửi");
    }

    @Test
    void theSameFormPostedTwiceIsOneRound() {
        var round = UUID.randomUUID();
        remind(round);
        remind(round);
        assertThat(fixture.strings("select count(*)::text from notices.message where mailing_id = ?", round))
                .containsExactly("1");
    }

    @Test
    void beginningTheWorkAnewQueuesNothingTwice() {
        var round = UUID.randomUUID();
        remind(round);
        Scopes.run(SYSTEM, () -> {
            var again = steps.round(round);
            steps.queue(again, steps.recipients(again.filter()).withAddress());
        });
        assertThat(fixture.reminders(directive, reachable)).hasSize(2);
        assertThat(fixture.strings("select count(*)::text from notices.message where mailing_id = ?", round))
                .containsExactly("1");
    }

    @Test
    void nobodyIsRemindedWhereNobodyHasAnAddress() {
        var other = fixture.issued(List.of(unreachable));
        assertThatThrownBy(() -> Scopes.run(
                        SYSTEM,
                        () -> chasing.remind(UUID.randomUUID(), directives.get(other), everything(other), TEXT)))
                .isInstanceOf(NobodyToRemind.class);
    }

    @Test
    void theOfficeSeesWhomItWouldRemindAndHowOneMessageLooks() throws Exception {
        var office = office();
        assertThat(page("/directives/" + directive + "/reminders", office))
                .contains("Trường giả định Hai", "Chưa cấu hình thư điện tử", "Xếp hàng gửi 1 thư");
        var preview = mvc.perform(post("/directives/{id}/reminders", directive.id())
                        .param("due", "ANY")
                        .param("subject", "Nhắc việc")
                        .param("body", "Kính gửi {đơn vị}: {nhiệm vụ} {liên kết}")
                        .param("preview", "true")
                        .with(office)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(preview).contains("Kính gửi Trường giả định Một: – Ban hành kế hoạch", "/answers/…");
        assertThat(fixture.reminders(directive, reachable)).isEmpty();
    }

    @Test
    void aPlaceThatNothingFillsIsRefusedAndTheTextKept() throws Exception {
        var page = mvc.perform(post("/directives/{id}/reminders", directive.id())
                        .param("subject", "Nhắc việc")
                        .param("body", "Kính gửi {tên giám đốc}")
                        .with(office())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Không có gì để điền vào {tên giám đốc}", "Kính gửi {tên giám đốc}</textarea>");
    }

    @Test
    void aCallIsNotedAsDoneByAPersonAndOnce() throws Exception {
        var form = UUID.randomUUID().toString();
        var desk = Acting.as(accounts.make(Grant.communeDesk(fixture.commune("00004"), today()))
                .id());
        for (int time = 0; time < 2; time++)
            mvc.perform(post("/directives/{id}/reminders/calls", directive.id())
                            .param("form", form)
                            .param("channel", "TELEPHONE")
                            .param("organisation", unreachable.toString())
                            .with(desk)
                            .with(csrf()))
                    .andExpect(status().isSeeOther());
        assertThat(fixture.reminders(directive, unreachable)).containsExactly("TELEPHONE DONE", "TELEPHONE DONE");
        assertThat(fixture.reminders(directive, reachable)).isEmpty();
    }

    @Test
    void theContactListGoesOutAsAFileAndOnlyOfTheOwnArea() throws Exception {
        assertThat(page("/directives/" + directive + "/reminders/contacts.csv", office()))
                .contains("Trường giả định Một,Văn phòng,024 0000 0000,mot@example.vn,2,");
        var elsewhere = Acting.as(accounts.make(Grant.communeDesk(fixture.commune("00070"), today()))
                .id());
        mvc.perform(get("/directives/{id}/reminders/contacts.csv", directive.id())
                        .with(elsewhere))
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).doesNotContain("Trường"));
    }

    /** Orders the round as the system and waits until its job has queued it. */
    private void remind(UUID round) {
        Scopes.run(SYSTEM, () -> {
            chasing.remind(round, directives.get(directive), everything(directive), TEXT);
            var job = new JobId(UUID.fromString(
                    fixture.strings("select job_id::text from chasing.reminder_round where id = ?", round)
                            .getFirst()));
            assertThat(jobs.await(job, Duration.ofSeconds(20)).state()).isEqualTo(JobState.DONE);
        });
    }

    private RequestPostProcessor office() {
        return Acting.as(
                accounts.make(Grant.office(fixture.province(), today())).id());
    }

    private String page(String path, RequestPostProcessor as) throws Exception {
        return mvc.perform(get(path).with(as))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
