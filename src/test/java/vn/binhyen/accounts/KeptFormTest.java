package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.TestAccounts.Made;

@ApplicationTest
class KeptFormTest {

    static final String TYPED = "Buổi tuyên truyền tại hội trường <b>phường</b>";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    Browser browser;
    Made author;

    @BeforeEach
    void signInAndOpenAForm() {
        browser = new Browser(mvc);
        author = accounts.make(Grant.office(1, LocalDate.now(clock)));
        browser.signIn(author.name(), TestAccounts.PASSWORD);
        browser.open("/account");
    }

    @Test
    void whatWasTypedSurvivesSigningInAgainAndIsSentWithAFreshToken() throws Exception {
        browser.loseSession();
        var wall = browser.send("/test/form", "title", TYPED, "oldPassword", "bí mật của tôi");
        assertThat(wall.getRedirectedUrl()).isEqualTo("/sign-in?kept");
        assertThat(browser.signIn(author.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .isEqualTo("/kept-form");

        var page = browser.open("/kept-form").getContentAsString();
        assertThat(page)
                .contains("Buổi tuyên truyền tại hội trường &lt;b&gt;phường&lt;/b&gt;")
                .contains("action=\"/test/form\"")
                .doesNotContain("bí mật của tôi");
        assertThat(browser.send("/test/form", "title", TYPED).getContentAsString())
                .isEqualTo("received: " + TYPED);
    }

    @Test
    void itIsShownUnderTheLabelsOfItsForm() throws Exception {
        browser.loseSession();
        var task = "/directives/" + UUID.randomUUID() + "/tasks/" + UUID.randomUUID();
        browser.send(
                task, "title", TYPED, "details", "Mang theo sổ", "unit", "lượt người", "kinds", "SCHOOL", "x", "lạ");
        browser.signIn(author.name(), TestAccounts.PASSWORD);
        var page = browser.open("/kept-form").getContentAsString();
        assertThat(page).contains("<dt>Hướng dẫn thêm</dt><dd class=\"kept-text\">Mang theo sổ</dd>");
        assertThat(page).contains("<dt>Đơn vị tính</dt>", "<dt>Nội dung đã nhập</dt><dd class=\"kept-text\">lạ</dd>");
        assertThat(page).doesNotContain("<dd class=\"kept-text\">SCHOOL").contains("value=\"SCHOOL\"");
    }

    @Test
    void somebodyElseWhoSignsInOnTheSameBrowserDoesNotSeeIt() throws Exception {
        browser.loseSession();
        browser.send("/test/form", "title", TYPED);
        var other = accounts.make(Grant.office(1, LocalDate.now(clock)));
        assertThat(browser.signIn(other.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .doesNotContain("kept-form");
        assertThat(browser.open("/kept-form").getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void aFormSentByAStrangersPageIsNotKept() {
        browser.loseSession();
        var answer = browser.exchange(
                post("/test/form").header("Origin", "https://stranger.example").param("title", TYPED));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?ended");
        assertThat(browser.signIn(author.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .doesNotContain("kept-form");
    }

    @Test
    void filesHaveToBeAttachedAgain() throws Exception {
        browser.loseSession();
        var part = new MockPart("evidence", "a.pdf", "%PDF".getBytes());
        browser.exchange(
                multipart("/test/form").part(part).param("title", TYPED).header("Origin", "http://localhost"));
        browser.signIn(author.name(), TestAccounts.PASSWORD);
        assertThat(browser.open("/kept-form").getContentAsString())
                .contains("Tệp cần đính kèm lại")
                .contains("type=\"file\"")
                .contains("name=\"evidence\"")
                .contains("multipart/form-data");
    }

    @Test
    void asManyFilesAsThereWereCanBeAttachedAgain() throws Exception {
        browser.loseSession();
        browser.exchange(multipart("/test/form")
                .part(new MockPart("evidence", "a.pdf", "%PDF".getBytes()))
                .part(new MockPart("evidence", "b.pdf", "%PDF".getBytes()))
                .param("title", TYPED)
                .header("Origin", "http://localhost"));
        browser.signIn(author.name(), TestAccounts.PASSWORD);
        var page = browser.open("/kept-form").getContentAsString();
        assertThat(page).containsOnlyOnce("type=\"file\"").contains(" multiple");
    }

    @Test
    void moreThanAScreenfulOfATextIsKeptButNotABook() {
        browser.loseSession();
        assertThat(browser.send("/test/form", "title", "á".repeat(150_000)).getRedirectedUrl())
                .isEqualTo("/sign-in?kept");
        assertThat(browser.send("/test/form", "title", "á".repeat(250_000)).getRedirectedUrl())
                .isEqualTo("/sign-in?ended");
    }

    @Test
    void itCanBeDiscarded() {
        browser.loseSession();
        browser.send("/test/form", "title", TYPED);
        browser.signIn(author.name(), TestAccounts.PASSWORD);
        browser.open("/kept-form");
        browser.send("/kept-form/discard");
        assertThat(browser.open("/kept-form").getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void aPartOfAPageIsToldToOpenTheSignInPageWhole() {
        browser.loseSession();
        var answer = browser.exchange(post("/test/form")
                .header("Origin", "http://localhost")
                .header("HX-Request", "true")
                .param("title", TYPED));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/sign-in?kept");
    }
}
