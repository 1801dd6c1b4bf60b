package vn.binhyen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PreventionModels;

/** What everybody reads of a model on which two act at once. */
@PersistenceTest
class PublicationRacesTest {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(20);

    @Autowired
    Catalogue catalogue;

    @Autowired
    Publishing publishing;

    @Autowired
    CardWriting cards;

    @Autowired
    PublishedModels published;

    @Autowired
    PreventionModels models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Areas areas;

    Body owner;

    @BeforeEach
    void aCommune() {
        var ground = Ground.fresh(areas);
        owner = new Body(ground.province(), ground.commune(), null, "Phường thử");
    }

    @Test
    void aCorrectionWhileTheModelIsBeingPublishedIsPublic() {
        var model = Scopes.call(Scope.system("test"), () -> published.launched(owner, terms("Tên cũ")));
        meanwhile(() -> publishing.publish(model.value()), () -> models.correct(model, terms("Tên mới")));
        assertThat(name(model)).isEqualTo("Tên mới");
    }

    @Test
    void aCorrectionWhileTheModelIsBeingWithdrawnDoesNotPublishItAgain() {
        var model = Scopes.call(Scope.system("test"), () -> published.published(owner, terms("Tên cũ")));
        meanwhile(() -> publishing.withdraw(model.value()), () -> models.correct(model, terms("Tên mới")));
        assertThatThrownBy(() -> catalogue.get(model.value())).isInstanceOf(NotInTheCatalogue.class);
    }

    @Test
    void aCardWrittenWhileTheModelIsBeingCorrectedDoesNotBringBackWhatItSaidBefore() {
        var model = Scopes.call(Scope.system("test"), () -> published.published(owner, terms("Tên cũ")));
        var card = new Emmie("Có người trực", null, null, null);
        meanwhile(() -> models.correct(model, terms("Tên mới")), () -> cards.write(model.value(), card, 0));
        assertThat(name(model)).isEqualTo("Tên mới");
        assertThat(catalogue.get(model.value()).entry().card()).isEqualTo(card);
    }

    /** The second begins before the first is committed, and has ended or waits for it when it is. */
    private void meanwhile(Runnable first, Runnable second) {
        CompletableFuture<Void> other =
                Scopes.call(Scope.system("test"), () -> transaction.execute(status -> beginsAfter(first, second)));
        other.join();
    }

    private CompletableFuture<Void> beginsAfter(Runnable first, Runnable second) {
        first.run();
        var begun = CompletableFuture.runAsync(() -> Scopes.run(Scope.system("test"), second));
        awaitEndOrWaiting(begun);
        return begun;
    }

    private void awaitEndOrWaiting(CompletableFuture<Void> begun) {
        long start = System.nanoTime();
        while (!begun.isDone() && !somebodyWaitsForThis() && System.nanoTime() - start < LONGEST_WAIT)
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }

    private boolean somebodyWaitsForThis() {
        return jdbc.sql("""
                        select exists (
                            select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))
                        """).query(Boolean.class).single();
    }

    private String name(ModelId model) {
        return catalogue.get(model.value()).entry().said().name();
    }

    private static ModelTerms terms(String name) {
        return PublishedModels.terms(name, "Mất xe", "Đi bộ");
    }
}
