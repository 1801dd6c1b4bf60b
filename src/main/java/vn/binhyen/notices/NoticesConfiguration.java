package vn.binhyen.notices;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the outbox with the mail server that is configured; without one, what is queued waits. */
@Configuration
class NoticesConfiguration {

    private static final String SENDER_NAME = "Cơ quan thường trực Ban Chỉ đạo 138";

    @Bean
    static Outbox outbox(
            @Value("${binhyen.smtp-url:}") String url,
            Messages messages,
            ObjectProvider<Composer> composers,
            Gate gate,
            Clock clock) {
        return new Outbox(messages, composers.orderedStream().toList(), gate, postman(url, clock));
    }

    private static @Nullable Postman postman(String url, Clock clock) {
        if (url.isBlank()) return null;
        var address = SmtpAddress.parse(url.strip());
        return new Postman(address, SENDER_NAME, address.properties(), clock);
    }
}
