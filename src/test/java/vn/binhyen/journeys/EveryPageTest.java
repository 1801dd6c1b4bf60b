package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.catalogue.PublishedModels;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.entries.Entries;

/** Follows the links of each role to one page of every kind, and looks at each of them narrow and wide. */
@JourneyTest
class EveryPageTest {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int MOST = 200;

    /** Kinds of pages that axe has looked at: for the next person the same page is only opened and measured. */
    private static final Set<String> EXAMINED = new HashSet<>();

    /** Kinds of pages that hold other things for others: axe looks at each shape of them once more, narrow. */
    private static final Set<String> DIFFERING = Set.of(
            "/",
            "/entries/sheets/*",
            "/obligations",
            "/obligations/*",
            "/directives/*",
            "/organisations/*",
            "/regulations/*");

    /** What a page is made of: its kinds of elements, however often and with whatever words. */
    private static final String SHAPE = "() => [...new Set([...document.querySelectorAll('main *')]"
            + ".map(each => each.tagName + '.' + each.getAttribute('class') + '.' + (each.type || '')))].sort().join(' ')";

    /** A number, an identifier, a code (of a measure, a report) or a period in an address. */
    private static final Pattern VARIABLE = Pattern.compile(
            "/[0-9a-f]{8}-[0-9a-f-]{27}|/[0-9]+(?=/|$)|/[A-G][0-9]{2}[a-z]?(?=/|$)"
                    + "|/[a-z_]+:[0-9]+:[a-z_]+:[0-9]+|(?<=^/reports)/[a-z_]+|(?<=^/report-definitions)/(?!new$)[a-z_]+");

    /** Downloads; the choice of a language, which leads back; and what everybody sees, which is looked at once. */
    private static final Pattern NOT_HERE =
            Pattern.compile("^/(language|files/|api/|health|areas|design)|/export|\\.(atom|ics|csv|pdf|xlsx|zip|json)");

    @LocalServerPort
    private int port;

    private static UUID published;

    /** So that there is a public page, and a proposal that is like it. */
    @BeforeAll
    static void publishAModel(@Autowired PublishedModels models, @Autowired Areas areas) {
        published = models.withItsLike(areas);
    }

    /** So that there is a sheet of last month. */
    @BeforeAll
    static void openASheet(@Autowired Entries entries, @Autowired Areas areas, @Autowired Clock clock) {
        var today = LocalDate.now(clock);
        int commune = areas.findCommune("00004", today).orElseThrow().id().value();
        var month = Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(today, Granularity.MONTH);
        Scopes.run(Scope.system("test"), () -> entries.open(commune, null, month.previous()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanphong", "congan-00004", "donvi-004", "lanhdao", "quansat", "quantri"})
    void nothingIsWrongOnAnyPageOf(String name) {
        try (var visitor = Visitor.at(port, Visitor.WIDE)) {
            Axe.expect(visitor.page());
            visitor.signIn(name);
            var wrong = new ArrayList<String>();
            var visited = crawl(visitor, wrong);
            assertThat(wrong).isEmpty();
            assertThat(visited).hasSizeGreaterThan(2).hasSizeLessThan(MOST);
        }
    }

    @Test
    void nothingIsWrongOnThePagesThatAreTheSameForAll() {
        try (var visitor = Visitor.at(port, Visitor.WIDE)) {
            var wrong = new ArrayList<String>();
            for (var path : List.of(
                    "/sign-in",
                    "/sign-in?refused",
                    "/sign-in?wait=5",
                    "/invitation",
                    "/v",
                    "/design",
                    "/catalogue",
                    "/catalogue/" + published,
                    "/catalogue?words=khong-co-mo-hinh-nao",
                    "/areas",
                    "/areas/1")) {
                if (path.equals("/areas")) visitor.signIn("quansat");
                assertThat(visitor.open(path).status()).as(path).isEqualTo(200);
                look(visitor, path, wrong);
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void nothingIsWrongOnThePagesThatRefuse() {
        try (var visitor = Visitor.at(port, Visitor.WIDE)) {
            var wrong = new ArrayList<String>();
            visitor.signIn("donvi-004");
            assertThat(visitor.open("/no-such-page").status()).isEqualTo(404);
            look(visitor, "404", wrong);
            visitor.picture("40-not-found");
            assertThat(visitor.open("/accounts").status()).isEqualTo(403);
            look(visitor, "403", wrong);
            visitor.picture("41-forbidden");
            assertThat(wrong).isEmpty();
        }
    }

    private Set<String> crawl(Visitor visitor, List<String> wrong) {
        var seen = new TreeSet<String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var path = waiting.poll();
            if (!seen.add(kind(path))) continue;
            var response = visitor.open(path);
            if (response.status() != 200) wrong.add(response.status() + " at " + path);
            boolean isOther = DIFFERING.contains(kind(path))
                    && EXAMINED.add(kind(path) + " " + visitor.page().evaluate(SHAPE));
            boolean isNew = EXAMINED.add(kind(path));
            for (int width : widths(visitor)) {
                measure(visitor, width, path, wrong);
                if (isNew || isOther && width == Visitor.NARROW) examine(visitor, width, path, wrong);
            }
            waiting.addAll(links(visitor.page()));
        }
        return seen;
    }

    /** Looks at the page that is open at both widths. */
    private static void look(Visitor visitor, String path, List<String> wrong) {
        for (int width : widths(visitor)) {
            measure(visitor, width, path, wrong);
            examine(visitor, width, path, wrong);
        }
    }

    /** Both, beginning with the one at which the page was opened: each change of width draws the whole page again. */
    private static List<Integer> widths(Visitor visitor) {
        return visitor.page().viewportSize().width == Visitor.NARROW
                ? List.of(Visitor.NARROW, Visitor.WIDE)
                : List.of(Visitor.WIDE, Visitor.NARROW);
    }

    /** Lets axe look at the page as it is open. */
    static void examine(Visitor visitor, int width, String path, List<String> wrong) {
        Axe.problems(visitor.page(), STANDARD).forEach(problem -> wrong.add(width + " px " + path + ": " + problem));
    }

    private static void measure(Visitor visitor, int width, String path, List<String> wrong) {
        if (visitor.page().viewportSize().width != width) visitor.page().setViewportSize(width, 800);
        try {
            visitor.seesNothingWrong();
        } catch (AssertionError problem) {
            wrong.add(width + " px " + path + ": " + problem.getMessage());
        }
    }

    private List<String> links(Page page) {
        var here = "http://localhost:" + port;
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href]:not([download])')]"
                + ".map(link => new URL(link.getAttribute('href'), document.baseURI).href)");
        return new HashSet<>(found)
                .stream()
                        .filter(link -> link.startsWith(here + "/"))
                        .map(link -> link.substring(here.length()).replaceAll("#.*", ""))
                        .filter(path -> !NOT_HERE.matcher(path).find())
                        .sorted()
                        .toList();
    }

    /** One page of each kind is enough, whatever is filtered or sorted on it. */
    private static String kind(String path) {
        return VARIABLE.matcher(URI.create(path).getPath()).replaceAll("/*");
    }
}
