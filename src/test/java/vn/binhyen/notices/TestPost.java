package vn.binhyen.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Sends what waits in the outbox to a test's mail server, whatever time it is. */
@Component
public class TestPost {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock A_WEDNESDAY_MORNING = Clock.fixed(Instant.parse("2026-11-18T03:00:00Z"), HANOI);

    private final Messages messages;
    private final ObjectProvider<Composer> composers;
    private final JdbcClient jdbc;

    TestPost(Messages messages, ObjectProvider<Composer> composers, JdbcClient jdbc) {
        this.messages = messages;
        this.composers = composers;
        this.jdbc = jdbc;
    }

    /** Answers how many messages were tried. */
    public int drainTo(int port) {
        Scopes.run(
                Scope.system("test"),
                () -> jdbc.sql("delete from notices.outage").update());
        var address = SmtpAddress.parse("smtp://localhost:" + port + "?from=bcd@example.vn");
        Properties properties = address.properties("2000");
        var clock = Clock.system(HANOI);
        var gate = new Gate(new QuietHours(jdbc, A_WEDNESDAY_MORNING), new Outages(jdbc, clock));
        return new Outbox(
                        messages,
                        List.copyOf(composers.orderedStream().toList()),
                        gate,
                        new Postman(address, "Ban Chỉ đạo 138", properties, clock))
                .drain();
    }
}
