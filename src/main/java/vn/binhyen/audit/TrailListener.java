package vn.binhyen.audit;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the entry of an act in the act's own transaction, so that neither is ever there without the other. */
@Component
class TrailListener {

    private final JdbcOperations jdbc;

    TrailListener(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void write(Audited act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(act.act() + " was published outside a transaction");
        }
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            TrailWriter.write(connection, act);
            return true;
        });
    }
}
