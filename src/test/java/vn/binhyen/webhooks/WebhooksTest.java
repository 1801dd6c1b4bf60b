package vn.binhyen.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
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
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.webhooks.Delivery.State;
import vn.binhyen.webhooks.Endpoint.Pause;

/** From an act to the program that is told, over real HTTP. */
@PersistenceTest
class WebhooksTest {

    private static final AtomicInteger NEXT = new AtomicInteger(700_000);

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
    Endpoints endpoints;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Webhooks webhooks;

    @Autowired
    DeliveryBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    final int province = NEXT.incrementAndGet();
    final int commune = NEXT.incrementAndGet();
    Receiver receiver;
    Courier courier;
    UUID school;

    @BeforeEach
    void openAReceiver() throws IOException {
        receiver = new Receiver();
        courier = new Courier(book, new Destinations(true), clock, Duration.ofSeconds(10));
        school = school(commune, 0);
    }

    @AfterEach
    void closeIt() {
        receiver.close();
        asSystem(() -> transaction.executeWithoutResult(status -> endpoints.list().stream()
                .filter(endpoint -> endpoint.provinceId() == province)
                .forEach(endpoint -> endpoints.remove(endpoint.id()))));
    }

    @Test
    void anIssueIsToldOnceHoweverManyItReaches() throws Exception {
        for (int i = 1; i < 300; i++) school(commune, i);
        var endpoint = endpoint(null, receiver.url());
        var directive = issue();
        drain();
        assertThat(receiver.heard()).hasSize(1);
        var heard = receiver.heard().getFirst();
        assertThat(heard.line()).isEqualTo("POST /hook?x=1");
        assertThat(heard.type()).isEqualTo("application/json");
        var message = json(heard);
        assertThat(message.path("type").asString()).isEqualTo("directives.issue");
        assertThat(message.path("version").asInt()).isEqualTo(1);
        assertThat(Instant.parse(message.path("timestamp").asString()))
                .isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
        assertThat(message.path("data").path("directive").asString()).isEqualTo(directive.toString());
        assertThat(message.path("data").path("count").asInt()).isEqualTo(300);
        var delivery = log(endpoint).getFirst();
        assertThat(delivery.state()).isEqualTo(State.DELIVERED);
        assertThat(delivery.status()).isEqualTo(204);
        assertThat(delivery.tookMs()).isNotNegative();
    }

    @Test
    void aMessageIsSignedAsTheSpecificationSays() throws Exception {
        var endpoint = endpoint(null, receiver.url());
        issue();
        drain();
        var heard = receiver.heard().getFirst();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                Base64.getDecoder().decode(endpoint.secret().value().substring(6)), "HmacSHA256"));
        var expected = mac.doFinal((heard.id() + "." + heard.timestamp() + "." + heard.body()).getBytes(UTF_8));
        assertThat(heard.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
        assertThat(Long.parseLong(heard.timestamp())).isCloseTo(clock.instant().getEpochSecond(), within(60L));
    }

    @Test
    void theSignatureIsTheOneOfTheSpecificationsExample() {
        var secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.signature(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whatIsToldNamesNobody() throws Exception {
        endpoint(null, receiver.url());
        answer(issue());
        drain();
        assertThat(receiver.heard()).hasSize(2);
        assertThat(receiver.heard())
                .allSatisfy(heard ->
                        assertThat(heard.body()).doesNotContain("Trường", "Việc bí mật", "Ghi chú", "account:"));
    }

    @Test
    void anActThatIsRolledBackIsNotTold() throws Exception {
        var endpoint = endpoint(null, receiver.url());
        asSystem(() -> transaction.executeWithoutResult(status -> {
            issue();
            status.setRollbackOnly();
        }));
        drain();
        assertThat(receiver.heard()).isEmpty();
        assertThat(log(endpoint)).isEmpty();
    }

    @Test
    void whoeverActsTellsAlsoThoseTheyCannotSee() throws Exception {
        endpoint(null, receiver.url());
        var obligation = obligation(issue());
        var own = accounts.make(Grant.organisation(school, today())).id();
        var answer = mvc.perform(MockMvcRequestBuilders.post("/obligations/" + obligation + "/acknowledgement")
                        .param("form", UUID.randomUUID().toString())
                        .param("edition", "1")
                        .with(csrf())
                        .with(Acting.as(own)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        drain();
        assertThat(receiver.heard()).hasSize(2);
        var message = json(receiver.heard().getLast());
        assertThat(message.path("type").asString()).isEqualTo("directives.acknowledge");
        assertThat(message.path("data").path("status").asString()).isEqualTo("ACKNOWLEDGED");
        assertThat(message.path("data").path("organisation").asString()).isEqualTo(school.toString());
        assertThat(message.path("data").path("obligation").asString()).isEqualTo(obligation.toString());
        assertThat(message.path("data").has("directive")).isTrue();
    }

    @Test
    void aDesksProgramHearsOnlyOfItsCommune() throws Exception {
        int elsewhere = NEXT.incrementAndGet();
        try (var other = new Receiver()) {
            endpoint(commune, receiver.url());
            endpoint(elsewhere, other.url());
            answer(issue());
            drain();
            assertThat(receiver.heard()).hasSize(1);
            assertThat(json(receiver.heard().getFirst()).path("type").asString())
                    .isEqualTo("directives.acknowledge");
            assertThat(other.heard()).isEmpty();
        }
    }

    @Test
    void onlyTheChosenActsAreTold() throws Exception {
        endpoint(null, receiver.url(), "directives.acknowledge");
        answer(issue());
        drain();
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    void whatFailsIsSentAgainWithTheSameIdUntilItIsHeard() throws Exception {
        var endpoint = endpoint(null, receiver.answering(500, 503).url());
        issue();
        drain();
        var waiting = log(endpoint).getFirst();
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(waiting.status()).isEqualTo(500);
        assertThat(waiting.nextAt())
                .isBetween(clock.instant().minusSeconds(5), clock.instant().plusSeconds(6));
        assertThat(endpoint(endpoint).failingSince()).isNotNull();
        due(endpoint);
        drain();
        assertThat(log(endpoint).getFirst().nextAt())
                .isBetween(clock.instant().plusSeconds(280), clock.instant().plusSeconds(301));
        drain();
        assertThat(receiver.heard()).hasSize(2);
        due(endpoint);
        drain();
        assertThat(log(endpoint).getFirst().state()).isEqualTo(State.DELIVERED);
        assertThat(endpoint(endpoint).failingSince()).isNull();
        assertThat(receiver.heard()).hasSize(3);
        assertThat(receiver.heard())
                .extracting(Receiver.Heard::id)
                .containsOnly(waiting.message().toString());
        assertThat(receiver.heard()).extracting(Receiver.Heard::body).containsOnly(waiting.body());
    }

    @Test
    void afterTheLastAttemptItIsDeadUntilSomebodySendsItAgain() throws Exception {
        var endpoint = endpoint(
                null, receiver.answering(500, 500, 500, 500, 500, 500, 500).url());
        issue();
        for (int i = 0; i < 9; i++) {
            due(endpoint);
            drain();
        }
        assertThat(receiver.heard()).hasSize(7);
        var dead = log(endpoint).getFirst();
        assertThat(dead.state()).isEqualTo(State.DEAD);
        asSystem(() -> webhooks.redeliver(endpoint.id(), dead.id()));
        drain();
        assertThat(receiver.heard()).hasSize(8);
        assertThat(receiver.heard().getLast().id()).isEqualTo(dead.message().toString());
        assertThat(log(endpoint).getFirst().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void whoeverDoesNotAnswerKeepsNobodyElseWaiting() throws Exception {
        courier = new Courier(book, new Destinations(true), clock, Duration.ofSeconds(25));
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var deaf = endpoint(null, "http://127.0.0.1:" + silent.getLocalPort() + "/");
            endpoint(null, receiver.url());
            issue();
            var draining = threads.submit(this::drain);
            try (var unanswered = silent.accept()) {
                assertThat(receiver.hears(1)).isTrue();
                assertThat(draining.isDone()).isFalse();
            }
            draining.get();
            assertThat(receiver.heard()).hasSize(1);
            assertThat(log(deaf).getFirst().state()).isEqualTo(State.WAITING);
        }
    }

    @Test
    void whoeverDoesNotAnswerInTimeIsCalledAgainLater() throws Exception {
        courier = new Courier(book, new Destinations(true), clock, Duration.ofMillis(200));
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var deaf = endpoint(null, "http://127.0.0.1:" + silent.getLocalPort() + "/");
            issue();
            drain();
            var delivery = log(deaf).getFirst();
            assertThat(delivery.state()).isEqualTo(State.WAITING);
            assertThat(delivery.status()).isNull();
            assertThat(delivery.problem()).isEqualTo("SocketTimeoutException");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT25.001S"})
    void aPatienceThatOutlastsTheLeaseIsRefused(Duration patience) {
        assertThatThrownBy(() -> new Courier(book, new Destinations(true), clock, patience))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 25s");
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (var trap = new Receiver()) {
            var endpoint =
                    endpoint(null, receiver.answering(307).leadingTo(trap.url()).url());
            issue();
            drain();
            assertThat(trap.heard()).isEmpty();
            assertThat(log(endpoint).getFirst().status()).isEqualTo(307);
            assertThat(log(endpoint).getFirst().state()).isEqualTo(State.WAITING);
        }
    }

    @Test
    void anAddressThatBecamePrivateIsNotCalled() throws Exception {
        var endpoint = endpoint(null, receiver.url().replace("http:", "https:"));
        issue();
        courier = new Courier(book, new Destinations(false), clock, Duration.ofSeconds(10));
        drain();
        assertThat(log(endpoint).getFirst().problem()).isEqualTo("PRIVATE");
        assertThat(receiver.heard()).isEmpty();
    }

    @Test
    void afterDaysOfFailureItIsLeftInPeaceAndCanBeResumed() throws Exception {
        var endpoint = endpoint(null, receiver.answering(500, 500).url());
        issue();
        drain();
        update("update webhooks.endpoint set failing_since = now() - interval '73 hours' where id = ?", endpoint);
        due(endpoint);
        drain();
        assertThat(endpoint(endpoint).pause()).isEqualTo(Pause.FAILING);
        due(endpoint);
        issue();
        drain();
        assertThat(receiver.heard()).hasSize(2);
        assertThat(log(endpoint)).hasSize(1);
        asSystem(() -> webhooks.resume(endpoint.id()));
        drain();
        assertThat(receiver.heard()).hasSize(3);
        assertThat(log(endpoint).getFirst().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void whoeverSaysGoneIsNotToldAnyMore() throws Exception {
        var endpoint = endpoint(null, receiver.answering(410).url());
        issue();
        drain();
        assertThat(endpoint(endpoint).pause()).isEqualTo(Pause.GONE);
        assertThat(log(endpoint).getFirst().state()).isEqualTo(State.DEAD);
    }

    @Test
    void twoNodesSendAMessageOnce() throws Exception {
        endpoint(null, receiver.url());
        for (int i = 0; i < 10; i++) issue();
        var nodes = List.of(
                Thread.ofPlatform().start(this::drain), Thread.ofPlatform().start(this::drain));
        for (var node : nodes) node.join();
        assertThat(receiver.heard()).extracting(Receiver.Heard::id).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSettledAndOldIsForgotten() throws Exception {
        var endpoint = endpoint(null, receiver.answering(204, 500).url());
        issue();
        issue();
        drain();
        update("update webhooks.delivery set made_at = now() - interval '31 days' where endpoint = ?", endpoint);
        asSystem(() -> book.forget());
        assertThat(log(endpoint)).singleElement().extracting(Delivery::state).isEqualTo(State.WAITING);
    }

    private DirectiveId issue() {
        var id = DirectiveId.fresh();
        asSystem(() -> {
            var document = new Document(
                    DocumentType.PLAN,
                    id.toString().substring(0, 8) + "/KH",
                    "Ban Chỉ đạo",
                    today(),
                    "Việc bí mật",
                    null);
            directives.draft(id, province, document, new Plan(null, null));
            var deadline = new DeadlineRule.OnDate(today().plusDays(9));
            var selector = Selector.ofKinds(OrganisationKind.SCHOOL);
            directives.ask(
                    id,
                    UUID.randomUUID(),
                    new TaskTerms("Việc bí mật", null, Completion.TICK, null, deadline, today().getYear(), selector));
            issuing.issue(id, directives.get(id).sha256());
        });
        return id;
    }

    private void answer(DirectiveId directive) {
        var obligation = obligation(directive);
        asSystem(() -> answers.acknowledge(obligation, UUID.randomUUID(), 1));
    }

    private ObligationId obligation(DirectiveId directive) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql(
                                "select id from directives.obligation where directive_id = ? and organisation_id = ?")
                        .params(directive.id(), school)
                        .query((row, i) -> new ObligationId(row.getLong(1)))
                        .single()));
    }

    private UUID school(int where, int number) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organisations.public_card
                            (id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
                        values (?, ?, 'truong', 'SCHOOL', 'YES', ?, ?, false, true)
                        """).params(id, "Trường " + number, province, where).update();
        return id;
    }

    private Endpoint endpoint(Integer where, String url, String... acts) {
        var heard = acts.length == 0 ? Topics.ACTS : List.of(acts);
        var endpoint = new Endpoint(
                UUID.randomUUID(),
                province,
                where,
                "Thử",
                url,
                heard,
                Secret.fresh(),
                clock.instant(),
                null,
                null,
                null);
        asSystem(() -> transaction.executeWithoutResult(status -> endpoints.add(endpoint)));
        return endpoint;
    }

    private Endpoint endpoint(Endpoint known) {
        return Scopes.call(Scope.system("test"), () -> transaction.execute(status -> endpoints.get(known.id())));
    }

    private List<Delivery> log(Endpoint endpoint) {
        return Scopes.call(
                Scope.system("test"), () -> transaction.execute(status -> deliveries.of(endpoint.id(), null, 100)));
    }

    private void due(Endpoint endpoint) {
        update("update webhooks.delivery set next_at = now() - interval '1 second' where endpoint = ?", endpoint);
    }

    private void update(String sql, Endpoint endpoint) {
        asSystem(() -> transaction.executeWithoutResult(
                status -> jdbc.sql(sql).param(endpoint.id()).update()));
    }

    private void drain() {
        asSystem(() -> {
            try {
                courier.drain();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static JsonNode json(Receiver.Heard heard) {
        return new JsonMapper().readTree(heard.body());
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
