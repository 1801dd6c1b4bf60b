package vn.binhyen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@ApplicationTest
class AuditPageTest {

    static final RequestPostProcessor READER =
            user("reader").authorities(AuthorityUtils.createAuthorityList("READ_AUDIT"));
    static final RequestPostProcessor CLERK =
            user("clerk").authorities(AuthorityUtils.createAuthorityList("READ_ORGANISATIONS"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sealer sealer;

    final String kind = "trying." + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";

    @BeforeEach
    void act() {
        Scopes.run(
                Scope.system("page-test"),
                () -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < 60; i++)
                        events.publishEvent(new Tried("trying.page", kind + ":" + i, Map.of("count", i)));
                }));
    }

    @Test
    void entriesAreShownWithWhoActedAndTheirSeal() {
        assertThat(page("/audit?act=trying.page&subject=" + kind))
                .hasStatusOk()
                .bodyText()
                .contains(kind + ":59", "count 59", "Hệ thống (page-test)");
        sealer.seal();
        assertThat(page("/audit?subject=" + kind + ":7")).bodyText().containsPattern("<code>\\d+:[0-9a-f]{12}</code>");
    }

    @Test
    void everyEntryIsOnExactlyOnePage() throws Exception {
        var first = page("/audit?subject=" + kind).getResponse().getContentAsString();
        var next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        var second = page(next).getResponse().getContentAsString();

        var seen = new ArrayList<Integer>();
        for (var body : new String[] {first, second}) {
            Pattern.compile(">" + kind + ":(\\d+)</a>")
                    .matcher(body)
                    .results()
                    .forEach(found -> seen.add(Integer.valueOf(found.group(1))));
        }
        assertThat(seen).hasSize(60).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void filtersNarrow() {
        assertThat(page("/audit?actor=nobody-of-that-name&subject=" + kind))
                .bodyText()
                .contains("Không có việc nào khớp");
        assertThat(page("/audit?until=01/01/2020&subject=" + kind)).bodyText().contains("Không có việc nào khớp");
        assertThat(page("/audit?act=trying.other&subject=" + kind)).bodyText().contains("Không có việc nào khớp");
        assertThat(page("/audit?from=01/01/2020&actor=system:page-test&subject=" + kind))
                .bodyText()
                .contains(kind);
    }

    @Test
    void aDayThatIsNoneIsSaidAndKept() {
        assertThat(page("/audit?from=31/02/2026")).hasStatusOk().bodyText().contains("31/02/2026", "Ngày chưa đúng");
        assertThat(page("/audit/export?format=CSV&from=31/02/2026")).hasStatus(400);
    }

    @Test
    void anExportIsHandedOutAndStandsInTheTrail() {
        var file = page("/audit/export?format=JSONL&subject=" + kind);

        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"nhat-ky.jsonl\"");
        assertThat(file)
                .bodyText()
                .startsWith("{\"format\":\"binhyen-audit-1\",\"selection\":true}")
                .contains(kind + ":0\"");
        assertThat(page("/audit?act=audit.export")).bodyText().contains("Xuất nhật ký ra tệp");
    }

    @Test
    void whoMayNotReadTheTrailIsRefused() {
        for (var url : new String[] {"/audit", "/audit?subject=" + kind, "/audit/export?format=CSV"}) {
            assertThat(mvc.get().uri(url).with(CLERK).exchange())
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain(kind);
        }
    }

    @Test
    void thePageIsCompleteInEnglish() {
        assertThat(mvc.get()
                        .uri("/audit?act=audit.export")
                        .with(READER)
                        .cookie(new Cookie("binhyen_language", "en"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Audit trail", "The chain of seals");
    }

    private MvcTestResult page(String url) {
        return mvc.get().uri(URI.create(url)).with(READER).exchange();
    }
}
