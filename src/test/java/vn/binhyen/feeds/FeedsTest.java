package vn.binhyen.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Element;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.audit.Audited;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Answers;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.ObligationId;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Result;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.organisations.OrganisationKind;

/** What calendars and news readers fetch. */
@ApplicationTest
class FeedsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(710_000);
    private static final Pattern ADDRESS = Pattern.compile("(/feeds/deadlines/[A-Za-z0-9_-]{43}\\.ics)<");
    private static final String LONG =
            "Tuyên truyền, phổ biến pháp luật; phòng, chống \\lừa đảo\\ trên không gian mạng: "
                    + "100% cán bộ, nhân viên, học sinh <ký> & cam kết";

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

    @Autowired
    Answers answers;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    final int province = NEXT.incrementAndGet();
    final String from = "2001:db8:7::" + UUID.randomUUID().toString().substring(0, 4);
    LocalDate due;
    UUID school;
    AccountId own;

    @BeforeEach
    void makeASchool() {
        due = LocalDate.now(clock).plusDays(9);
        school = school("Trường Ngõ Ý");
        own = accounts.make(Grant.organisation(school, LocalDate.now(clock))).id();
    }

    @Test
    void aCalendarHoldsAWholeDayForEachDeadline() throws Exception {
        var directive = issue(LONG);
        var answer = ask(get(address()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
        var calendar = read(answer);
        assertThat(calendar.validate().getEntries()).isEmpty();
        var event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo(school + "-" + obligation(directive));
        assertThat(event.getProperty("DTSTART").orElseThrow().toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:" + due.toString().replace("-", ""));
        assertThat(value(event, "DTEND")).isEqualTo(due.plusDays(1).toString().replace("-", ""));
        assertThat(value(event, "SUMMARY")).isEqualTo("Hạn: " + LONG);
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "DESCRIPTION")).endsWith("/obligations/" + obligation(directive));
        assertThat(event.getProperty("DTSTAMP")).isPresent();
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("Hạn – Trường Ngõ Ý");
        assertThat(calendar.getProperty("REFRESH-INTERVAL")
                        .orElseThrow()
                        .toString()
                        .strip())
                .isEqualTo("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    }

    @Test
    void itsLinesAreFoldedByOctetsAndEndAsTheyShould() throws Exception {
        issue(LONG);
        var bytes = ask(get(address())).getContentAsByteArray();
        var text = new String(bytes, UTF_8);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (var line : text.split("\r\n"))
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
        // A second reader, written from RFC 5545 alone: unfold, split at the first colon, unescape.
        var summary = text.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("SUMMARY:"))
                .map(line -> line.substring(8).replaceAll("\\\\([;,\\\\])", "$1"))
                .findFirst();
        assertThat(summary).contains("Hạn: " + LONG);
    }

    @Test
    void whatIsDoneBecomesCancelledWithAHigherSequenceAndTheSameUid() throws Exception {
        var directive = issue("Ký cam kết");
        var address = address();
        var before = event(read(ask(get(address))));
        var id = new ObligationId(obligation(directive));
        Scopes.run(Scope.system("test"), () -> {
            answers.acknowledge(id, UUID.randomUUID(), 1);
            answers.deliver(id, UUID.randomUUID(), Result.ticked("Xong"));
        });
        var after = event(read(ask(get(address))));
        assertThat(value(after, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
        assertThat(after.getAlarms()).isEmpty();
    }

    @Test
    void anotherOrganisationsDeadlinesAreNotInIt() throws Exception {
        var other = school("Trường khác");
        issue("Việc chung");
        var text = ask(get(address())).getContentAsString();
        assertThat(text).contains("BEGIN:VEVENT").containsOnlyOnce("UID:").doesNotContain(other.toString());
    }

    @Test
    void anEmptyCalendarIsACalendar() throws Exception {
        assertThat(read(ask(get(address()))).getComponents()).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        issue("Việc một");
        var address = address();
        var first = ask(get(address));
        var tag = first.getHeader("ETag");
        assertThat(first.getHeader("Last-Modified")).isNotNull();
        var again = ask(get(address).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        issue("Việc hai");
        var changed = ask(get(address).header("If-None-Match", tag));
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void anOldARevokedAndAWrongAddressAreTheSame404() throws Exception {
        var old = address();
        var present = address();
        var wrong = "/feeds/deadlines/" + "x".repeat(43) + ".ics";
        assertThat(ask(get(present)).getStatus()).isEqualTo(200);
        var sentence = gone(wrong);
        assertThat(gone(old)).isEqualTo(sentence);
        ask(post("/feeds/calendar/" + school + "/revocation").with(csrf()).with(Acting.as(own)));
        assertThat(gone(present)).isEqualTo(sentence);
    }

    @Test
    void whoeverTriesManyAddressesHasToWaitButNotTheOneWithARightOne() throws Exception {
        var address = address();
        for (int i = 0; i < 20; i++) gone("/feeds/deadlines/" + UUID.randomUUID() + ".ics");
        var waiting = ask(get("/feeds/deadlines/" + UUID.randomUUID() + ".ics"));
        assertThat(waiting.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(waiting.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(ask(get(address)).getStatus()).isEqualTo(200);
    }

    @Test
    void theSecretIsStoredNowhere() throws Exception {
        var secret = address().replaceAll(".*/|\\.ics", "");
        for (var table : List.of("feeds.calendar_link", "audit.entry")) {
            Long rows = Scopes.call(
                    Scope.system("test"),
                    () -> transaction.execute(
                            status -> jdbc.sql("select count(*) from %s t where t::text like ?".formatted(table))
                                    .param("%" + secret + "%")
                                    .query(Long.class)
                                    .single()));
            assertThat(rows).as(table).isZero();
        }
    }

    @Test
    void nobodyMakesAnAddressForAnotherOrganisation() throws Exception {
        var other = school("Trường khác");
        var answer = ask(post("/feeds/calendar/" + other + "/link").with(csrf()).with(Acting.as(own)));
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void onlyWhatAnOfficeMadePublicIsInTheFeed() throws Exception {
        var secret = issue("Không công khai");
        var open = issue("Công khai <b>&\u0007</b>");
        var office = accounts.make(Grant.office(province, LocalDate.now(clock))).id();
        ask(post("/feeds/directives/" + open + "/publication").with(csrf()).with(Acting.as(office)));
        var answer = ask(get("/feeds/directives.atom"));
        assertThat(answer.getContentType()).isEqualToIgnoringCase("application/atom+xml;charset=UTF-8");
        var feed = xml(answer);
        assertThat(only(feed, "id")).endsWith("/feeds/directives.atom");
        assertThat(OffsetDateTime.parse(only(feed, "updated"))).isNotNull();
        assertThat(only(feed, "title")).isNotBlank();
        var entry = entry(feed, open);
        assertThat(only(entry, "title")).endsWith("Công khai <b>&</b>");
        assertThat(OffsetDateTime.parse(only(entry, "updated"))).isNotNull();
        assertThat(OffsetDateTime.parse(only(entry, "published"))).isNotNull();
        assertThat(only((Element) entry.getElementsByTagName("author").item(0), "name"))
                .isEqualTo("Ban Chỉ đạo");
        assertThat(answer.getContentAsString(UTF_8)).doesNotContain(secret.toString());
        var tag = answer.getHeader("ETag");
        assertThat(ask(get("/feeds/directives.atom").header("If-None-Match", tag))
                        .getStatus())
                .isEqualTo(304);
        ask(post("/feeds/directives/" + open + "/withdrawal").with(csrf()).with(Acting.as(office)));
        assertThat(ask(get("/feeds/directives.atom")).getContentAsString(UTF_8)).doesNotContain(open.toString());
    }

    @Test
    void whatIsRecalledIsNotPublicAnyMore() throws Exception {
        var open = issue("Sẽ thu hồi");
        var office = accounts.make(Grant.office(province, LocalDate.now(clock))).id();
        ask(post("/feeds/directives/" + open + "/publication").with(csrf()).with(Acting.as(office)));
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> events.publishEvent(
                        new Recalled("directives.recall", "directives.directive:" + open, Map.of()))));
        assertThat(ask(get("/feeds/directives.atom")).getContentAsString(UTF_8)).doesNotContain(open.toString());
    }

    @Test
    void aDraftCannotBeMadePublic() throws Exception {
        var draft = draft("Dự thảo");
        var office = accounts.make(Grant.office(province, LocalDate.now(clock))).id();
        var answer = ask(
                post("/feeds/directives/" + draft + "/publication").with(csrf()).with(Acting.as(office)));
        assertThat(answer.getStatus()).isEqualTo(409);
    }

    record Recalled(String act, String subject, Map<String, Object> details) implements Audited {}

    private DirectiveId draft(String summary) {
        var id = DirectiveId.fresh();
        Scopes.run(Scope.system("test"), () -> {
            var day = LocalDate.now(clock);
            var symbol = id.toString().substring(0, 8) + "/KH";
            directives.draft(
                    id,
                    province,
                    new Document(DocumentType.PLAN, symbol, "Ban Chỉ đạo", day, summary, null),
                    new Plan(null, null));
            directives.ask(
                    id,
                    UUID.randomUUID(),
                    new TaskTerms(
                            summary,
                            null,
                            Completion.TICK,
                            null,
                            new DeadlineRule.OnDate(due),
                            due.getYear(),
                            Selector.ofKinds(OrganisationKind.SCHOOL)));
        });
        return id;
    }

    private DirectiveId issue(String summary) {
        var id = draft(summary);
        Scopes.run(
                Scope.system("test"), () -> issuing.issue(id, directives.get(id).sha256()));
        return id;
    }

    private long obligation(DirectiveId directive) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql(
                                "select id from directives.obligation where directive_id = ? and organisation_id = ?")
                        .params(directive.id(), school)
                        .query(Long.class)
                        .single()));
    }

    private UUID school(String name) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organisations.public_card
                            (id, name, folded_name, kind, in_scope, province_id, sample, invented)
                        values (?, ?, 'truong', 'SCHOOL', 'YES', ?, false, true)
                        """).params(id, name, province).update();
        return id;
    }

    /** Makes an address as the school does, in the place of the one before. */
    private String address() throws Exception {
        var made = ask(post("/feeds/calendar/" + school + "/link").with(csrf()).with(Acting.as(own)));
        assertThat(made.getStatus()).isEqualTo(201);
        var found = ADDRESS.matcher(made.getContentAsString(UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String gone(String address) throws Exception {
        var answer = ask(get(address).accept("text/html"));
        assertThat(answer.getStatus()).isEqualTo(404);
        return answer.getContentAsString(UTF_8).replaceAll("(?s).*<main", "").replaceAll("value=\"[^\"]*\"", "");
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(asked -> {
                    asked.setRemoteAddr(from);
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    private static Calendar read(MockHttpServletResponse answer) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents().getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Element xml(MockHttpServletResponse answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(root.getLocalName()).isEqualTo("feed");
        return root;
    }

    private static Element entry(Element feed, DirectiveId directive) {
        var entries = feed.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            var entry = (Element) entries.item(i);
            if (only(entry, "id").equals("urn:uuid:" + directive)) return entry;
        }
        throw new AssertionError("No entry of " + directive);
    }

    /** The text of the one child of that name. */
    private static String only(Element parent, String name) {
        var texts = new java.util.ArrayList<String>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (name.equals(child.getLocalName())) texts.add(child.getTextContent());
        assertThat(texts).as(name).hasSize(1);
        return texts.getFirst();
    }
}
