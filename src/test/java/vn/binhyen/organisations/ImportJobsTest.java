package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.organisations.OrganisationsFixture.fresh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.JobCancelled;
import vn.binhyen.jobs.JobStanding;
import vn.binhyen.jobs.JobState;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.lists.ListFile;

/** Imports as jobs: begun, left, found again, stopped. */
@PersistenceTest
class ImportJobsTest {

    private static final String HEADS = ImportsTest.HEADS;

    @Autowired
    Imports imports;

    @Autowired
    ListReading reading;

    @Autowired
    ListEntering entering;

    @Autowired
    OrganisationList list;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private final Scope office = Scope.system("import-" + UUID.randomUUID());

    @Test
    void anUploadIsReadAndEnteredByJobsOfWhoUploadedIt() throws Exception {
        var mark = fresh("việc nhập");
        var id = uploaded(HEADS + "Cơ sở " + mark + ",Cơ quan,,,,00004,\r\n");
        var read = ended(id);
        assertThat(read.state()).isEqualTo(JobState.DONE);
        assertThat(read.outcome()).isEqualTo("/organisations/imports/" + id);
        assertThat(in(id))
                .extracting(StagedImport::state, StagedImport::fresh)
                .containsExactly(StagedImport.State.STAGED, 1);
        apply(id);
        assertThat(ended(id)).extracting(JobStanding::done, JobStanding::total).containsExactly(1L, 1L);
        assertThat(in(id).state()).isEqualTo(StagedImport.State.APPLIED);
        assertThat(names(mark)).hasSize(1);
        assertThat(kept(id)).isZero();
    }

    @Test
    void aListThatCannotBeReadFailsWithItsSentenceAndCanBeThrownAway() throws Exception {
        var id = uploaded("Tên,Loại\n\"không đóng");
        assertThat(ended(id).failure().key()).isEqualTo("lists.refused.QUOTE_NEVER_CLOSED");
        assertThat(in(id).state()).isEqualTo(StagedImport.State.READING);
        assertThatThrownBy(() -> apply(id)).isInstanceOf(ImportUnderWay.class);
        asOffice(() -> {
            imports.discard(id);
            return true;
        });
        assertThat(in(id).state()).isEqualTo(StagedImport.State.DISCARDED);
        assertThat(kept(id)).isZero();
    }

    @Test
    void aRegistryThatMovedSinceThePreviewFailsTheJobAndLeavesNothing() throws Exception {
        var mark = fresh("sổ đã đổi");
        var file = HEADS + "Cơ sở " + mark + ",Cơ quan,,,,00004,\r\n" + "Khác %s " + mark + ",Cơ quan,,,,00004,\r\n";
        var first = read(file.formatted("một"));
        var second = read(file.formatted("hai"));
        apply(first);
        assertThat(ended(first).state()).isEqualTo(JobState.DONE);
        apply(second);
        assertThat(ended(second).failure().key()).endsWith("RegistryMoved");
        assertThat(in(second).state()).isEqualTo(StagedImport.State.STAGED);
        assertThat(names(mark)).containsExactlyInAnyOrder("Cơ sở " + mark, "Khác một " + mark);
    }

    @Test
    void stoppedHalfWayNothingIsEnteredAndItCanBeEnteredLater() throws Exception {
        var mark = fresh("dừng giữa chừng");
        var id = read(rows(mark, 6000));
        var seen = new ArrayList<Long>();
        assertThatThrownBy(() -> asOffice(() -> {
                    entering.enter(id, (done, total) -> {
                        seen.add(done);
                        if (done >= 4000) throw new Stop();
                    });
                    return true;
                }))
                .isInstanceOf(Stop.class);
        assertThat(seen).containsExactly(0L, 4999L);
        assertThat(in(id).state()).isEqualTo(StagedImport.State.STAGED);
        assertThat(count(mark)).isZero();
        apply(id);
        assertThat(ended(id).state()).isEqualTo(JobState.DONE);
        assertThat(count(mark)).isEqualTo(6000);
    }

    @Test
    void aJobThatIsCancelledWhileItReadsLeavesNoPreview() throws Exception {
        var id = uploadedAndCancelled(rows(fresh("huỷ đọc"), 30_000));
        assertThat(ended(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(in(id))
                .extracting(StagedImport::state, StagedImport::rows)
                .containsExactly(StagedImport.State.READING, 0);
        assertThat(staged(id)).isZero();
    }

    @Test
    void whatIsDoneTwiceAfterASuddenEndIsDoneOnce() throws Exception {
        var mark = fresh("hai lần");
        var id = read(HEADS + "Cơ sở " + mark + ",Cơ quan,,,,00004,\r\n");
        asOffice(() -> {
            reading.readUpload(id, ImportsTest.UNTOLD);
            entering.enter(id, ImportsTest.UNTOLD);
            entering.enter(id, ImportsTest.UNTOLD);
            return true;
        });
        assertThat(names(mark)).hasSize(1);
        assertThat(in(id).fresh()).isEqualTo(1);
    }

    @Test
    void whileAJobHasItAListIsNeitherThrownAwayNorBegunAgain() throws Exception {
        var id = read(HEADS + fresh("Đang chạy") + ",Cơ quan,,,,00004,\r\n");
        var job = UUID.randomUUID();
        asOffice(() -> transaction.execute(status -> {
            jdbc.sql("""
                            insert into jobs.job (id, actor, scope, kind, payload, title, state, begun_at)
                            values (?, ?, '{}', 'organisations.entering', '', '', 'RUNNING', now())
                            """).params(job, office.actor()).update();
            return jdbc.sql("update organisations.staged_import set job = ? where id = ?")
                    .params(job, id)
                    .update();
        }));
        assertThatThrownBy(() -> asOffice(() -> {
                    imports.discard(id);
                    return true;
                }))
                .isInstanceOf(ImportUnderWay.class);
        apply(id);
        assertThat(in(id).job().value()).isEqualTo(job);
    }

    /** As {@link JobCancelled} comes through the work. */
    private static class Stop extends RuntimeException {}

    private static String rows(String mark, int number) {
        return HEADS
                + IntStream.range(0, number)
                        .mapToObj(row -> "Cơ sở " + row + " " + mark + ",Cơ quan,,,,00004,Số " + row + "\r\n")
                        .collect(Collectors.joining());
    }

    private UUID uploaded(String text) throws Exception {
        return asOffice(() -> imports.upload(file(text), ImportsTest.TODAY, "01"))
                .id();
    }

    private UUID read(String text) throws Exception {
        var id = uploaded(text);
        assertThat(ended(id).state()).isEqualTo(JobState.DONE);
        return id;
    }

    private UUID uploadedAndCancelled(String text) throws Exception {
        var list = asOffice(() -> imports.upload(file(text), ImportsTest.TODAY, "01"));
        for (int i = 0; i < 500 && job(list.id()).done() == 0; i++) Thread.sleep(10);
        asOffice(() -> {
            jobs.cancel(list.job());
            return true;
        });
        return list.id();
    }

    private ListFile file(String text) throws IOException {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return new ListFile("danh-sach.csv", Files.write(folder.resolve(UUID.randomUUID() + ".upload"), content));
    }

    private void apply(UUID id) throws Exception {
        asOffice(() -> {
            imports.apply(id);
            return true;
        });
    }

    private JobStanding job(UUID id) throws Exception {
        return asOffice(() -> imports.job(imports.get(id))).orElseThrow();
    }

    private JobStanding ended(UUID id) throws Exception {
        var job = asOffice(() -> jobs.await(job(id).id(), Duration.ofSeconds(60)));
        assertThat(job.ended()).as(job.toString()).isTrue();
        return job;
    }

    private StagedImport in(UUID id) throws Exception {
        return asOffice(() -> imports.get(id));
    }

    private long kept(UUID id) throws Exception {
        return number("select count(*) from organisations.uploaded_list where import_id = ?", id);
    }

    private long staged(UUID id) throws Exception {
        return number("select count(*) from organisations.staged_row where import_id = ?", id);
    }

    private long number(String sql, Object parameter) throws Exception {
        return asOffice(() -> transaction.execute(
                status -> jdbc.sql(sql).param(parameter).query(Long.class).single()));
    }

    private long count(String mark) throws Exception {
        return asOffice(() -> list.count(new ListFilter(mark, null, null, null, null, null)));
    }

    private List<String> names(String mark) throws Exception {
        return asOffice(() -> list.page(new ListFilter(mark, null, null, null, null, null), null, 100)).items().stream()
                .map(ListedOrganisation::name)
                .toList();
    }

    private <T> T asOffice(Callable<T> work) throws Exception {
        return Scopes.<T, Exception>call(office, work::call);
    }
}
