package vn.binhyen.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.binhyen.dashboards.DashboardFixture.TODAY;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.accounts.TestAccounts.Made;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.VeraPdf;
import vn.binhyen.notices.TestPost;

/** Whoever switched it on gets the dashboard of the own place once when a period has ended, and nobody else does. */
@PersistenceTest
class SubscriptionTest {

    private static final Scope SYSTEM = Scope.system("test");

    /** The first working day after a month and a quarter, long after today: everybody has subscribed before. */
    private static final LocalDate DAY = LocalDate.of(TODAY.getYear() + 1, 7, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Sendings sendings;

    @Autowired
    PeriodEnds ends;

    @Autowired
    TestPost post;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final String address = UUID.randomUUID() + "@example.vn";
    Ground ground;
    Made desk;

    @BeforeEach
    void aDesk() {
        system("update notices.message set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')");
        system("delete from dashboards.subscription");
        ground = Ground.fresh(areas);
        desk = accounts.make(Grant.communeDesk(ground.commune(), TODAY));
        mail.start();
    }

    @AfterEach
    void theServerLeaves() {
        mail.stop();
    }

    @Test
    void theDashboardComesAsAFileThatArchivesTakeAndIsOfTheOwnPlace() throws Exception {
        subscribe("MONTH");
        assertThat(sent()).isTrue();
        post.drainTo(mail.getSmtp().getPort());
        var received = received().getFirst();
        var place = areas.get(new AreaId(ground.commune())).name();
        assertThat(received.getSubject()).contains("Bảng tình hình", place);
        var pdf = ((MimeMultipart) received.getContent())
                .getBodyPart(1)
                .getInputStream()
                .readAllBytes();
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(file)).contains("BẢNG TÌNH HÌNH", place, "Số buổi tuyên truyền");
        }
        assertThat(kept()).as("the file stays no longer than it waits").isZero();
    }

    @Test
    void itIsQueuedOnceHoweverManyNodesAndRoundsThereAre() throws Exception {
        subscribe("MONTH");
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var queued = IntStream.range(0, 2)
                    .mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        return sent();
                    }))
                    .toList();
            assertThat(List.of(queued.get(0).get(), queued.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(sent()).isFalse();
        post.drainTo(mail.getSmtp().getPort());
        assertThat(sent()).isFalse();
        post.drainTo(mail.getSmtp().getPort());
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoseAccessEndedGetsNothingAlsoNotWhatWaitsAlready() {
        subscribe("MONTH");
        assertThat(sent()).isTrue();
        system("update accounts.granted_role set until_day = from_day - 1 where account = '" + desk.id() + "'");
        post.drainTo(mail.getSmtp().getPort());
        assertThat(received()).isEmpty();
        system("delete from dashboards.sending where account = '" + desk.id() + "'");
        assertThat(sent()).isFalse();
    }

    @Test
    void whoSwitchedItOffGetsNothingAndTheTrailSaysSo() throws Exception {
        subscribe("MONTH");
        assertThat(sent()).isTrue();
        mvc.perform(post("/dashboard/subscription/end")
                        .with(Acting.as(desk.id()))
                        .with(csrf()))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(303));
        post.drainTo(mail.getSmtp().getPort());
        assertThat(received()).isEmpty();
        assertThat(trail()).containsExactly("MONTH", "NONE");
    }

    @Test
    void itIsSentOnTheFirstWorkingDayAfterThePeriodAndToWhomWantsThatLength() {
        subscribe("QUARTER");
        var firstOfDecember = LocalDate.of(2026, 12, 1);
        assertThat(PeriodEnd.on(firstOfDecember.minusDays(1), Granularity.MONTH))
                .isEmpty();
        assertThat(PeriodEnd.on(firstOfDecember, Granularity.MONTH))
                .hasValueSatisfying(end -> assertThat(end.period().code()).isEqualTo("calendar_year:2026:month:11"));
        assertThat(PeriodEnd.on(firstOfDecember, Granularity.QUARTER)).isEmpty();
        assertThat(PeriodEnd.on(LocalDate.of(2026, 11, 1), Granularity.MONTH))
                .as("a Sunday")
                .isEmpty();
        assertThat(PeriodEnd.on(LocalDate.of(2026, 11, 2), Granularity.MONTH)).isPresent();
        assertThat(PeriodEnd.on(firstOfDecember.plusDays(10), Granularity.MONTH))
                .as("a node that was down makes up for it")
                .hasValueSatisfying(end -> assertThat(end.sentOn()).isEqualTo(firstOfDecember));
        assertThat(PeriodEnd.on(firstOfDecember.plusDays(11), Granularity.MONTH))
                .as("but not after so long")
                .isEmpty();
        assertThat(Scopes.call(SYSTEM, () -> subscriptions.since(DAY, Granularity.MONTH)))
                .isEmpty();
        assertThat(Scopes.call(SYSTEM, () -> subscriptions.since(DAY, Granularity.QUARTER)))
                .hasSize(1);
        assertThat(Scopes.call(SYSTEM, () -> subscriptions.since(TODAY.minusDays(1), Granularity.QUARTER)))
                .as("who came later waits for the next period")
                .isEmpty();
    }

    @Test
    void oneThatCannotBeDrawnKeepsNoOtherWaiting() {
        var first = LocalDate.of(TODAY.getYear(), TODAY.getMonthValue(), 1);
        var day = first.datesUntil(first.plusDays(15))
                .filter(each -> PeriodEnd.on(each, Granularity.MONTH).isPresent())
                .findFirst()
                .orElseThrow();
        system("insert into dashboards.subscription values ('" + UUID.randomUUID()
                + "', 'MONTH', 'khong-ai@example.vn', '2020-01-01')");
        subscribe("MONTH");
        system("update dashboards.subscription set since = '2020-01-01'");
        assertThat(Scopes.call(SYSTEM, () -> ends.send(day))).isEqualTo(1);
        assertThat(Scopes.call(SYSTEM, () -> ends.send(day.plusDays(1)))).isZero();
    }

    @Test
    void whatIsTypedWrongIsToldBesideItsField() throws Exception {
        var answer = mvc.perform(post("/dashboard/subscription")
                        .with(Acting.as(desk.id()))
                        .with(csrf())
                        .param("recipient", "không phải địa chỉ"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Chọn hằng tháng hoặc hằng quý");
        assertThat(mine()).isEmpty();
    }

    @Test
    void nobodySeesWhoElseHasSwitchedItOn() throws Exception {
        subscribe("MONTH");
        var colleague = accounts.make(Grant.communeDesk(ground.commune(), TODAY));
        assertThat(page(colleague)).contains("Bạn chưa bật").doesNotContain(address);
        assertThat(page(desk)).contains("Đang bật: hằng tháng", address);
    }

    @Test
    void thePageGivesTheSameFileToWhoAsksForIt() throws Exception {
        var answer = mvc.perform(get("/dashboard.pdf").with(Acting.as(desk.id())))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(VeraPdf.complaints(answer.getContentAsByteArray())).isEmpty();
    }

    private boolean sent() {
        return Scopes.call(SYSTEM, () -> {
            var mine = subscriptions.of(desk.id()).orElseThrow();
            return sendings.send(mine, DashboardFixture.month(1));
        });
    }

    private void subscribe(String rhythm) {
        try {
            mvc.perform(post("/dashboard/subscription")
                            .with(Acting.as(desk.id()))
                            .with(csrf())
                            .param("rhythm", rhythm)
                            .param("recipient", address))
                    .andExpect(result ->
                            assertThat(result.getResponse().getStatus()).isEqualTo(303));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private String page(Made who) throws Exception {
        return mvc.perform(get("/dashboard/subscription").with(Acting.as(who.id())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mail.getReceivedMessages());
    }

    private List<String> mine() {
        return rows("select rhythm from dashboards.subscription where account = :account");
    }

    private long kept() {
        return rows("select period from dashboards.sending where account = :account and content is not null")
                .size();
    }

    private List<String> trail() {
        return rows("""
                select details ->> 'rhythm' from audit.entry
                where subject = 'dashboards.subscription:' || cast(:account as uuid) order by id
                """);
    }

    private List<String> rows(String sql) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql(sql)
                        .param("account", desk.id().value())
                        .query(String.class)
                        .list()));
    }

    private void system(String sql) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }
}
