package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMultipart;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.notices.TestPost;

/** From the office's reminder to the answer of an organisation that has no account. */
@JourneyTest
class ReminderJourneyTest {

    private static final Pattern LINK = Pattern.compile("/answers/[A-Za-z0-9_-]{43}");

    @LocalServerPort
    private int port;

    @Autowired
    private TestPost post;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void theMailServerRuns() {
        mail.start();
    }

    @AfterEach
    void theMailServerLeaves() {
        mail.stop();
    }

    @Test
    void theOfficeRemindsAndAnOrganisationAnswersOnAPhoneWithoutAnAccountOrJavaScript() throws Exception {
        try (var office = Visitor.at(port, Visitor.WIDE)) {
            office.signIn("vanphong");
            office.open("/directives");
            office.page()
                    .locator("main a[href^='/directives/']")
                    .filter(new Locator.FilterOptions().setHasText("01/KH-MAU"))
                    .first()
                    .click();
            office.follow("Nhắc việc");
            office.picture("60-reminders");
            wellMade(office);
            office.press("Xem trước một thư");
            office.picture("61-reminder-preview");
            office.page()
                    .locator("button", new Page.LocatorOptions().setHasText("Xếp hàng gửi"))
                    .click();
            assertThat(office.page().url()).contains("/reminders/");
            for (int look = 0; look < 40 && !office.main().contains("Đang đợi gửi"); look++)
                office.page().reload();
            office.picture("62-round-queued");
            post.drainTo(mail.getSmtp().getPort());
            office.page().reload();
            office.picture("63-round-sent");
            wellMade(office);
            assertThat(office.main()).contains("Đã gửi").doesNotContain("Bị từ chối");
            narrow(office, "64-round");
            office.open(
                    office.page().locator("a[href*='/reminders/contacts']").count() > 0
                            ? office.page()
                                    .locator("a[href*='/reminders/contacts']")
                                    .first()
                                    .getAttribute("href")
                            : "/escalation");
            office.picture("65-contacts");
            wellMade(office);
            narrow(office, "65-contacts");
            office.open("/escalation");
            office.picture("66-ladder");
            wellMade(office);
            narrow(office, "66-ladder");
        }
        answers(link());
    }

    private void answers(String link) {
        try (var organisation = Visitor.at(port, Visitor.NARROW, false)) {
            organisation.open(link);
            organisation.picture("67-answers");
            openWhatIsOwed(organisation, link);
            organisation.picture("68-answer");
            var unread =
                    organisation.page().locator("button", new Page.LocatorOptions().setHasText("Tiếp nhận nhiệm vụ"));
            if (unread.count() > 0) unread.click();
            organisation.picture("69-answer-acknowledged");
            if (organisation.page().locator("#number").count() > 0)
                organisation.page().locator("#number").fill("120");
            organisation.press("Gửi kết quả");
            organisation.picture("70-answer-delivered");
            assertThat(organisation.main()).contains("qua liên kết", "Kết quả đã gửi");
        }
        try (var organisation = Visitor.at(port, Visitor.NARROW)) {
            organisation.open(link);
            wellMade(organisation);
            organisation.page().locator("main .card a").first().click();
            wellMade(organisation);
        }
    }

    /** Some of it may be delivered already. */
    private static void openWhatIsOwed(Visitor organisation, String link) {
        int cards = organisation.page().locator("main .card a").count();
        for (int card = 0; card < cards; card++) {
            organisation.open(link);
            organisation.page().locator("main .card a").nth(card).click();
            if (organisation.page().locator("main form").count() > 0) return;
        }
        throw new AssertionError("Nothing is owed");
    }

    private String link() throws Exception {
        var parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        var text = parts.getBodyPart(0).getContent().toString();
        return LINK.matcher(text).results().findFirst().orElseThrow().group();
    }

    private static void narrow(Visitor visitor, String name) {
        visitor.page().setViewportSize(Visitor.NARROW, 780);
        visitor.picture(name);
        visitor.page().setViewportSize(Visitor.WIDE, 900);
    }

    private static void wellMade(Visitor visitor) {
        assertThat(Axe.problems(visitor.page())).as(visitor.page().url()).isEmpty();
    }
}
