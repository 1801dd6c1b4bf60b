package vn.binhyen.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the entry of an act in the act's own transaction, so that neither is ever there without the other. */
@Component
class TrailListener {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JdbcClient jdbc;

    TrailListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void write(Audited act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(act.act() + " was published outside a transaction");
        }
        jdbc.sql("insert into audit.entry (act, subject, details, request) values (?, ?, ?::json, ?)")
                .param(act.act())
                .param(act.subject())
                .param(JSON.writeValueAsString(act.details()))
                .param(request())
                .update();
    }

    /** The reference that the web puts on each request's log lines; jobs have none. */
    private static @Nullable String request() {
        return MDC.get("request");
    }
}
