package vn.binhyen.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Deletes contents that no record needs any more: after a removal, and after an attachment that came to nothing. */
@Component
class Sweeper {
    private final KeptFiles keptFiles;
    private final ContentStore store;
    private final TransactionTemplate transaction;

    Sweeper(KeptFiles keptFiles, ContentStore store, TransactionTemplate transaction) {
        this.keptFiles = keptFiles;
        this.store = store;
        this.transaction = transaction;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void sweepAfter(FileRemoved removed) throws InterruptedException {
        sweepApart(removed.sha256());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void sweepAfter(FileKept undone) throws InterruptedException {
        sweepApart(undone.sha256());
    }

    /** Finishes the removals that a crash cut short. */
    @EventListener(ApplicationReadyEvent.class)
    void finishRemovals() {
        Scopes.run(Scope.system("files.sweep"), () -> {
            var removed = transaction.execute(status -> keptFiles.removedContents());
            removed.stream().filter(store::has).forEach(this::sweep);
        });
    }

    /** On a thread of its own, for the one that ends its transaction still holds that transaction's scope. */
    private void sweepApart(String sha256) throws InterruptedException {
        Thread.startVirtualThread(() -> Scopes.run(Scope.system("files.sweep"), () -> sweep(sha256)))
                .join();
    }

    private void sweep(String sha256) {
        transaction.executeWithoutResult(status -> {
            keptFiles.seize(sha256);
            try {
                if (!keptFiles.needs(sha256)) store.delete(sha256);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
