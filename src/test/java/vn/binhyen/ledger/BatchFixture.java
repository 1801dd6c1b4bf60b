package vn.binhyen.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.jobs.JobStanding;
import vn.binhyen.jobs.Jobs;

/** Sends files of facts and waits until they are loaded. */
final class BatchFixture {

    static final String HEADS = "measure,day,commune,organisation,amount\n";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final FactBatches batches;
    private final Jobs jobs;
    private final Areas areas;

    BatchFixture(FactBatches batches, Jobs jobs, Areas areas) {
        this.batches = batches;
        this.jobs = jobs;
        this.areas = areas;
    }

    String code(int commune) {
        return areas.get(new AreaId(commune)).code();
    }

    Batch receive(String content) {
        return asSystem(content, batches::receive);
    }

    Batch check(String content) {
        return asSystem(content, batches::check);
    }

    Batch get(UUID id) {
        return LedgerFixture.as(Scope.system("test"), () -> batches.get(id));
    }

    /** Answers how the job ended. */
    JobStanding load(Batch batch) {
        return LedgerFixture.as(Scope.system("test"), () -> {
            batches.load(batch.id());
            return ended(batch);
        });
    }

    JobStanding takeBack(Batch batch) {
        return LedgerFixture.as(Scope.system("test"), () -> {
            batches.takeBack(batch.id());
            return ended(batch);
        });
    }

    private JobStanding ended(Batch batch) {
        var job = batches.job(batches.get(batch.id())).orElseThrow();
        return jobs.await(job.id(), LONGEST);
    }

    interface Act {
        Batch on(FactFile file) throws IOException;
    }

    static Batch asSystem(String content, Act act) {
        return LedgerFixture.as(Scope.system("test"), () -> {
            try {
                var path = Files.createTempFile("facts", ".csv");
                try {
                    var sent = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
                    return act.on(FactFile.kept("so-lieu.csv", sent, path));
                } finally {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
