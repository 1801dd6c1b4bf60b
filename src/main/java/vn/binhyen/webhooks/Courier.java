package vn.binhyen.webhooks;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.webhooks.Destinations.Refused;

/** Carries messages to the endpoints: those that are due, to each endpoint one at a time, to all of them at once. */
@Component
class Courier {

    /** Longer than the longest round of attempts, so that nobody else takes up what is still on its way. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(25);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final DeliveryBook book;
    private final Destinations destinations;
    private final Clock clock;
    private final Duration patience;
    private final Poster poster;

    /** @param patience so long an endpoint may take to answer; with all that is sent it may take twice as long */
    Courier(
            DeliveryBook book,
            Destinations destinations,
            Clock clock,
            @Value("${binhyen.webhooks.patience:10s}") Duration patience) {
        this.book = book;
        this.destinations = destinations;
        this.clock = clock;
        if (!patience.isPositive() || patience.compareTo(LONGEST_PATIENCE) > 0)
            throw new IllegalArgumentException(
                    "binhyen.webhooks.patience is more than nothing and at most 25s: " + patience);
        this.patience = patience;
        this.poster = new Poster(patience);
    }

    /** Sends until nothing is due, or long enough for one round; answers how many attempts it made. */
    int drain() throws InterruptedException {
        var end = clock.instant().plus(ROUND);
        int attempts = 0;
        List<DeliveryBook.Errand> errands;
        while (!(errands = book.take(LEASE)).isEmpty()) {
            attempts += errands.size();
            deliver(errands);
            if (clock.instant().isAfter(end)) break;
        }
        return attempts;
    }

    private void deliver(List<DeliveryBook.Errand> errands) throws InterruptedException {
        var begun = clock.instant();
        List<Future<Reply>> replies;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Whoever is not done by then is interrupted, which closes the connection of a virtual thread.
            replies = threads.invokeAll(
                    errands.stream().map(this::attempt).toList(), 2 * patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        for (int i = 0; i < errands.size(); i++) book.record(errands.get(i), reply(replies.get(i), begun));
    }

    private Callable<Reply> attempt(DeliveryBook.Errand errand) {
        return () -> {
            var begun = clock.instant();
            try {
                int status = poster.post(
                        destinations.resolve(errand.endpoint().url()),
                        headers(errand, begun),
                        errand.delivery().body());
                return new Reply(status, null, since(begun));
            } catch (Refused refused) {
                return Reply.failed(refused.refusal().name(), since(begun));
            } catch (IOException e) {
                return Reply.failed(e.getClass().getSimpleName(), since(begun));
            }
        };
    }

    private static Map<String, String> headers(DeliveryBook.Errand errand, Instant at) {
        var delivery = errand.delivery();
        return Map.of(
                "webhook-id", delivery.message().toString(),
                "webhook-timestamp", String.valueOf(at.getEpochSecond()),
                "webhook-signature",
                        errand.endpoint().secret().signature(delivery.message().toString(), at, delivery.body()));
    }

    private Reply reply(Future<Reply> reply, Instant begun) throws InterruptedException {
        try {
            return reply.get();
        } catch (CancellationException e) {
            return Reply.failed("TimedOut", since(begun));
        } catch (ExecutionException e) {
            return Reply.failed(String.valueOf(e.getCause()), since(begun));
        }
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, clock.instant());
    }
}
