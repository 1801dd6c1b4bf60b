package vn.binhyen.organisations;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.jobs.JobStanding;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListRefused;

/** Takes lists in: reads them, shows what they would do, and enters them wholly or not at all. */
@Service
@Transactional
class Imports {

    private static final int LATEST = 20;

    private final StagedImports staged;
    private final ListUndoing undoing;
    private final Jobs jobs;
    private final Access access;
    private final Clock clock;

    Imports(StagedImports staged, ListUndoing undoing, Jobs jobs, Access access, Clock clock) {
        this.staged = staged;
        this.undoing = undoing;
        this.jobs = jobs;
        this.access = access;
        this.clock = clock;
    }

    /** Keeps the list and begins to read it; its page can be left and found again. */
    StagedImport upload(ListFile file, LocalDate listedOn, @Nullable String province) throws IOException {
        access.require(Permission.IMPORT_ORGANISATIONS);
        if (Files.size(file.content()) > ListFile.LARGEST) throw ListRefused.largerThan(ListFile.LARGEST);
        var list = StagedImport.of(file, listedOn, province, ListCorrection.NONE, Instant.now(clock));
        staged.begin(list);
        staged.keepUpload(list.id(), Files.readAllBytes(file.content()));
        return begin(ListReadingJob.KIND, list);
    }

    StagedImport get(UUID id) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        return staged.get(id);
    }

    List<StagedImport> latest() {
        access.require(Permission.IMPORT_ORGANISATIONS);
        return staged.latest(LATEST);
    }

    List<StagedRow> notable(UUID id, boolean faulty, int limit) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        return staged.rows().notable(id, faulty, limit);
    }

    /** The job that reads or enters the list, or did so last. */
    Optional<JobStanding> job(StagedImport list) {
        return Optional.ofNullable(list.job()).flatMap(jobs::find);
    }

    List<StagedRow> alike(UUID id, int limit) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        return staged.rows().alike(id, limit);
    }

    /** Begins to read the list again as somebody says that it is written. */
    void correct(UUID id, ListCorrection correction) {
        var list = get(id);
        if (isUnderWay(list)) throw new ImportUnderWay();
        if (!list.waits()) return;
        staged.readAgain(id, correction);
        begin(ListReadingJob.KIND, list);
    }

    /** Takes it that rows are the organisation that they look like, or another. */
    void judge(UUID id, List<Integer> rows, boolean same) {
        if (isUnderWay(get(id))) throw new ImportUnderWay();
        staged.rows().judge(id, rows, same);
        staged.recount(id);
    }

    /** The same of all such rows of the list. */
    void judgeAll(UUID id, boolean same) {
        judge(id, staged.rows().alike(id), same);
    }

    /** Begins to enter the list; what is entered already, or being entered, stays as it is. */
    void apply(UUID id) {
        var list = get(id);
        if (list.faulty() > 0) throw new ListHasFaults(list.faulty());
        if (list.state() == StagedImport.State.READING) throw new ImportUnderWay();
        if (list.state() != StagedImport.State.STAGED || isUnderWay(list)) return;
        begin(ListEnteringJob.KIND, list);
    }

    void discard(UUID id) {
        if (isUnderWay(get(id))) throw new ImportUnderWay();
        if (!staged.settle(id, StagedImport.State.DISCARDED, Instant.now(clock))) return;
        staged.rows().drop(id);
        staged.dropUpload(id);
    }

    /** Takes a list back that was entered. */
    void undo(UUID id) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        undoing.undo(id);
    }

    /** Takes a list back that could not be read, as if it had not been uploaded. */
    void takeBack(UUID id) {
        if (isUnderWay(get(id))) throw new ImportUnderWay();
        staged.remove(id);
    }

    private boolean isUnderWay(StagedImport list) {
        return job(list).filter(job -> !job.ended()).isPresent();
    }

    private StagedImport begin(String kind, StagedImport list) {
        staged.keepJob(list.id(), jobs.begin(kind, list.id().toString(), list.fileName()));
        return staged.get(list.id());
    }
}
