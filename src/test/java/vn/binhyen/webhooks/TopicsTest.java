package vn.binhyen.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Every act that endpoints can hear of reaches them, once and signed. */
@PersistenceTest
class TopicsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(760_000);

    @Autowired
    ActsOfTopics acts;

    @Autowired
    Endpoints endpoints;

    @Autowired
    DeliveryBook book;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @TestFactory
    Stream<DynamicTest> eachTopicIsToldOnceAndSigned() {
        return Topics.ACTS.stream().map(act -> dynamicTest(act, () -> isToldOnce(act)));
    }

    @Test
    void whatIsWrittenDownForAnOrganisationSaysHowItWasTold() throws Exception {
        try (var receiver = new Receiver()) {
            var world = acts.in(NEXT.incrementAndGet(), NEXT.incrementAndGet());
            listen(world.province(), world.commune(), receiver, "directives.acknowledge");
            asSystem(world::acknowledgeOnBehalf);
            drain();
            var data = new JsonMapper()
                    .readTree(receiver.heard().getFirst().body())
                    .path("data");
            assertThat(data.path("told").asString()).isEqualTo("TELEPHONE");
        }
    }

    private void isToldOnce(String act) throws Exception {
        try (var receiver = new Receiver();
                var elsewhere = new Receiver()) {
            var world = acts.in(NEXT.incrementAndGet(), NEXT.incrementAndGet());
            var endpoint = listen(world.province(), null, receiver, act);
            listen(NEXT.incrementAndGet(), null, elsewhere, act);
            asSystem(() -> world.perform(act));
            drain();
            assertThat(receiver.heard()).hasSize(1);
            assertThat(elsewhere.heard()).isEmpty();
            var heard = receiver.heard().getFirst();
            var at = Instant.ofEpochSecond(Long.parseLong(heard.timestamp()));
            assertThat(heard.signature()).isEqualTo(endpoint.secret().signature(heard.id(), at, heard.body()));
            var message = new JsonMapper().readTree(heard.body());
            assertThat(message.path("type").asString()).isEqualTo(act);
            assertThat(message.path("data")).isNotEmpty();
            assertThat(heard.body()).doesNotContain("Lý do", "Trường", "account:");
        }
    }

    private Endpoint listen(int province, Integer commune, Receiver receiver, String act) {
        var endpoint = new Endpoint(
                UUID.randomUUID(),
                province,
                commune,
                "Thử",
                receiver.url(),
                List.of(act),
                Secret.fresh(),
                clock.instant(),
                null,
                null,
                null);
        asSystem(() -> transaction.executeWithoutResult(status -> endpoints.add(endpoint)));
        return endpoint;
    }

    private void drain() {
        asSystem(() -> {
            try {
                new Courier(book, new Destinations(true), clock, Duration.ofSeconds(10)).drain();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
