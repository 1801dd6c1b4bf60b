package vn.binhyen;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a batch of invitations whose codes are all gone. */
@Component
class InvitationRecordsForRoutes {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InvitationRecordsForRoutes(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void make(Map<String, Map<String, String>> records, String where, int province, @Nullable Integer commune) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status ->
                jdbc.sql("""
                insert into invitations.batch (id, province_id, commune_id, actor, words, again, made_at, expires_on,
                    printable_until, secret, job_id, made)
                values (?, ?, ?, 'test', '', false, now(), current_date + 30, current_date + 7,
                    decode(repeat('00', 32), 'hex'), ?, 0)
                """).params(id, province, commune, UUID.randomUUID()).update());
        records.put("batch " + where, Map.of("id", id.toString()));
    }
}
