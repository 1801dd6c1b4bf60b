package vn.binhyen.directives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.database.Scopes;
import vn.binhyen.files.Files;

/** A program delivers a result together with the files that prove it. */
@ApplicationTest
class ResultFilesApiTest {

    static final String PASSWORD = "một câu dài dễ nhớ";
    static final byte[] PDF = "%PDF-1.7\n%Bien ban".getBytes(UTF_8);

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Answers answers;

    @Autowired
    Files files;

    DirectivesFixture fixture;
    ObligationId obligation;
    String school;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @BeforeEach
    void aFileIsAskedForAndAcknowledged() {
        int province = freshArea();
        var asked = fixture.schools(province, freshArea(), 1).getFirst();
        obligation = fixture.obligations(
                        fixture.issued(province, terms(Completion.FILE, Selector.ofNamed(Set.of(asked)))))
                .getFirst();
        Scopes.run(SYSTEM, () -> answers.acknowledge(obligation, UUID.randomUUID(), 1));
        school = signInOf(asked);
    }

    @Test
    void theFilesAreKeptWithTheResult() throws Exception {
        var answer = deliver(school, UUID.randomUUID(), file("bien-ban.pdf", PDF), file("danh-sach.pdf", PDF));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("\"status\":\"DELIVERED\"");
        assertThat(kept()).containsExactlyInAnyOrder("bien-ban.pdf", "danh-sach.pdf");
    }

    @Test
    void sentAgainWithTheSameIdNothingIsKeptTwice() {
        var id = UUID.randomUUID();
        assertThat(deliver(school, id, file("bien-ban.pdf", PDF)).getStatus()).isEqualTo(200);
        assertThat(deliver(school, id, file("bien-ban.pdf", PDF)).getStatus()).isEqualTo(200);
        assertThat(kept()).containsExactly("bien-ban.pdf");
    }

    @Test
    void aProgramCalledPdfIsRefused() {
        var answer =
                deliver(school, UUID.randomUUID(), file("bien-ban.pdf", "MZ\u0090\u0000 This program".getBytes(UTF_8)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(fixture.status(obligation)).isEqualTo("ACKNOWLEDGED");
        assertThat(kept()).isEmpty();
    }

    @Test
    void thirtyMegabytesAreRefused() {
        var large = Arrays.copyOf(PDF, 30 * 1024 * 1024);
        assertThat(deliver(school, UUID.randomUUID(), file("lon.pdf", large)).getStatus())
                .isEqualTo(413);
        assertThat(fixture.status(obligation)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void oneBadFileKeepsTheGoodOnesOutToo() {
        var answer = deliver(school, UUID.randomUUID(), file("tot.pdf", PDF), file("xau.pdf", "MZ".getBytes(UTF_8)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(kept()).isEmpty();
    }

    @Test
    void anotherOrganisationsObligationIsNotFound() {
        var stranger = signInOf(UUID.randomUUID());
        assertThat(deliver(stranger, UUID.randomUUID(), file("bien-ban.pdf", PDF))
                        .getStatus())
                .isEqualTo(404);
        assertThat(kept()).isEmpty();
    }

    private MockHttpServletResponse deliver(String signIn, UUID id, MockMultipartFile... sent) {
        var request = multipart("/api/v1/obligations/" + obligation + "/result")
                .file(new MockMultipartFile(
                        "result",
                        null,
                        MediaType.APPLICATION_JSON_VALUE,
                        "{\"id\":\"%s\",\"note\":\"Đã làm\"}".formatted(id).getBytes(UTF_8)));
        for (var file : sent) request.file(file);
        request.header(HttpHeaders.AUTHORIZATION, signIn).accept(MediaType.APPLICATION_JSON);
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/pdf", content);
    }

    private List<String> kept() {
        return Scopes.call(
                SYSTEM,
                () -> files.of(Evidence.OF_OBLIGATIONS, obligation.toString()).stream()
                        .map(kept -> kept.name())
                        .toList());
    }

    private String signInOf(UUID organisation) {
        var name = "api." + UUID.randomUUID().toString().substring(0, 8);
        var grant = Grant.organisation(organisation, today());
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(UTF_8));
    }
}
