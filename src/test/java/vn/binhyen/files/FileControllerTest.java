package vn.binhyen.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@ApplicationTest
class FileControllerTest {
    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    Files files;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    final UUID school = UUID.randomUUID();
    final byte[] pdf = ("%PDF-1.7\n% " + school).getBytes(StandardCharsets.US_ASCII);
    String address;

    @BeforeEach
    void attach() {
        var owner = new FileOwner("directives.obligation", school.toString(), 1, 7, school);
        var id = Scopes.call(
                Scope.system("test"), () -> files.keep(owner, "Quý I/Báo cáo.pdf", new ByteArrayInputStream(pdf)));
        address = "/files/" + id;
    }

    @Test
    void theBrowserIsToldToSaveTheFileAndNotToGuess() {
        var answer = school().open(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(answer.getHeader("Content-Type")).startsWith("application/pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aStrangerGetsTheSameAnswerAsForNoFileAtAll() {
        var stranger = signedIn(Grant.communeDesk(8, today()));
        var hidden = stranger.open(address);
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(stranger.open("/files/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(stranger.open(address + "/record").getStatus()).isEqualTo(404);
        assertThat(stranger.open("/files/passwd").getStatus()).isEqualTo(404);
        assertThat(new Browser(mvc).open(address).getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void theOfficeRemovesAContentOnItsRecord() throws Exception {
        var office = signedIn(Grant.office(1, today()));
        assertThat(office.open(address + "/record").getContentAsString()).contains("Báo cáo.pdf", "/removal");

        assertThat(office.send(address + "/removal", "reason", " ").getStatus()).isEqualTo(422);
        assertThat(office.open(address).getStatus()).isEqualTo(200);

        var done = office.send(address + "/removal", "reason", "Có họ tên học sinh");
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(done.getRedirectedUrl()).isEqualTo(address + "/record");
        assertThat(office.open(address).getStatus()).isEqualTo(410);
        assertThat(office.open(address + "/record").getContentAsString())
                .contains("Có họ tên học sinh")
                .doesNotContain("/removal");
    }

    @Test
    void anOrganisationSeesTheRecordButCannotRemove() throws Exception {
        var school = school();
        assertThat(school.open(address + "/record").getContentAsString()).doesNotContain("/removal");
        assertThat(school.send(address + "/removal", "reason", "của tôi").getStatus())
                .isEqualTo(403);
        assertThat(school.open(address).getStatus()).isEqualTo(200);
    }

    private Browser school() {
        return signedIn(Grant.organisation(school, today()));
    }

    private Browser signedIn(Grant grant) {
        var name = "tep." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(Scope.system("test"), () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
