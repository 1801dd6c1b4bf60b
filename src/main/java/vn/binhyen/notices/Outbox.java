package vn.binhyen.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Sends what waits, one message after the other. A message is marked as being sent before the server hears of it, so that
 * after a kill it is of unknown fate and not sent twice.
 */
class Outbox {

    private static final Scope SCOPE = Scope.system("notices");
    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final Messages messages;
    private final List<Composer> composers;
    private final Gate gate;
    private final @Nullable Postman postman;

    Outbox(Messages messages, List<Composer> composers, Gate gate, @Nullable Postman postman) {
        this.messages = messages;
        this.composers = List.copyOf(composers);
        this.gate = gate;
        this.postman = postman;
    }

    boolean isConfigured() {
        return postman != null;
    }

    /** Sends all that may be sent now, and answers how many messages it tried. */
    int drain() {
        return Scopes.call(SCOPE, () -> {
            messages.giveUpLost();
            var sender = postman;
            return sender != null && messages.isAnyDue() && gate.isOpen() ? drain(sender) : 0;
        });
    }

    private int drain(Postman sender) {
        var courier = opened(sender);
        if (courier.isEmpty()) return 0;
        try {
            gate.works();
            return send(sender, courier.get());
        } finally {
            courier.get().leave();
        }
    }

    /** No message is touched while the server cannot be reached. */
    private Optional<Courier> opened(Postman sender) {
        try {
            return Optional.of(sender.open());
        } catch (MessagingException failure) {
            boolean refused = failure instanceof AuthenticationFailedException;
            close(refused ? Post.Problem.SIGN_IN : Post.Problem.UNREACHABLE);
            return Optional.empty();
        }
    }

    private int send(Postman sender, Courier courier) {
        int tried = 0;
        for (var next = messages.take(); next.isPresent(); next = gate.isOpen() ? messages.take() : Optional.empty()) {
            var outcome = deliver(sender, courier, next.get());
            messages.settle(next.get(), outcome);
            tried++;
            if (!outcome.usable()) {
                close(outcome.reason().startsWith("sender") ? Post.Problem.SENDER : Post.Problem.BROKEN_OFF);
                break;
            }
        }
        return tried;
    }

    /** A message that cannot be composed waits like one that the server could not take; the others go on. */
    private Outcome deliver(Postman sender, Courier courier, Message message) {
        Optional<Letter> letter;
        try {
            letter = composerOf(message).compose(message);
        } catch (RuntimeException failure) {
            log.error(
                    "Message {} could not be composed: {}",
                    message.id(),
                    failure.getClass().getName());
            return Outcome.later("not-composed", true);
        }
        return letter.isEmpty() ? Outcome.NOT_NEEDED : sender.deliver(courier, message, letter.get());
    }

    private Composer composerOf(Message message) {
        return composers.stream()
                .filter(composer -> composer.kind().equals(message.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody composes " + message.kind()));
    }

    private void close(Post.Problem problem) {
        log.warn("The mail server cannot be used: {}", problem);
        gate.close(problem);
    }
}
