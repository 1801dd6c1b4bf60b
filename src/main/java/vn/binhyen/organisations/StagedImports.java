package vn.binhyen.organisations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.JobId;
import vn.binhyen.organisations.StagedRow.Outcome;

/** Keeps uploaded lists until they are applied or thrown away; everybody sees only their own. */
@Repository
class StagedImports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BEGIN = """
            insert into organisations.staged_import (
                id, actor, file_name, sha256, listed_on, province, staged_at, state, fresh, changed, same, faulty,
                warned, left_aside, correction)
            values (:id, :actor, :fileName, :sha256, :listedOn, :province, :stagedAt, 'READING', 0, 0, 0, 0, 0, '',
                cast(:correction as jsonb))
            """;

    private static final String COUNTS = """
            update organisations.staged_import
            set state = 'STAGED', fresh = :fresh, changed = :changed, same = :same, faulty = :faulty, warned = :warned,
                left_aside = :leftAside, alike = :alike, seen = cast(:seen as jsonb)
            where id = :import and state = 'READING'
            """;

    private final JdbcClient jdbc;
    private final StagedRows rows;

    StagedImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new StagedRows(jdbc);
    }

    /** The rows of all of them. */
    StagedRows rows() {
        return rows;
    }

    void begin(StagedImport staged) {
        jdbc.sql(BEGIN)
                .param("id", staged.id())
                .param("actor", Scopes.current().actor())
                .param("fileName", staged.fileName())
                .param("sha256", staged.sha256())
                .param("listedOn", staged.listedOn())
                .param("province", staged.province())
                .param("stagedAt", at(staged.stagedAt()))
                .param("correction", JSON.writeValueAsString(staged.correction()))
                .update();
    }

    void count(UUID id, StagedCounts counts, SeenLayout seen) {
        jdbc.sql(COUNTS)
                .param("import", id)
                .param("fresh", counts.of(Outcome.FRESH))
                .param("changed", counts.of(Outcome.CHANGED))
                .param("same", counts.of(Outcome.SAME))
                .param("faulty", counts.of(Outcome.FAULTY))
                .param("warned", counts.warned())
                .param("alike", counts.of(Outcome.ALIKE))
                .param("seen", JSON.writeValueAsString(seen))
                .param("leftAside", String.join(", ", counts.leftAside()))
                .update();
    }

    StagedImport get(UUID id) {
        return jdbc.sql("select * from organisations.staged_import where id = :id")
                .param("id", id)
                .query(StagedImport::stored)
                .optional()
                .orElseThrow(() -> new NoSuchImport());
    }

    List<StagedImport> latest(int limit) {
        return jdbc.sql("select * from organisations.staged_import order by staged_at desc, id limit :limit")
                .param("limit", limit)
                .query(StagedImport::stored)
                .list();
    }

    void keepJob(UUID id, JobId job) {
        jdbc.sql("update organisations.staged_import set job = ? where id = ?")
                .params(job.value(), id)
                .update();
    }

    void keepUpload(UUID id, byte[] content) {
        jdbc.sql("insert into organisations.uploaded_list (import_id, actor, content) values (?, ?, ?)")
                .params(id, Scopes.current().actor(), content)
                .update();
    }

    byte[] upload(UUID id) {
        return jdbc.sql("select content from organisations.uploaded_list where import_id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void dropUpload(UUID id) {
        jdbc.sql("delete from organisations.uploaded_list where import_id = ?")
                .param(id)
                .update();
    }

    /** Makes a list that waits one that is to be read as somebody says; what was seen of it stays to be shown. */
    void readAgain(UUID id, ListCorrection correction) {
        jdbc.sql("""
                        update organisations.staged_import set state = 'READING', correction = cast(:correction as jsonb),
                            fresh = 0, changed = 0, same = 0, alike = 0, faulty = 0, warned = 0
                        where id = :id and state in ('STAGED', 'READING')
                        """)
                .param("id", id)
                .param("correction", JSON.writeValueAsString(correction))
                .update();
        rows.drop(id);
    }

    /** Counts again after somebody said of rows what they are. */
    void recount(UUID id) {
        jdbc.sql("""
                        update organisations.staged_import set (fresh, changed, alike, warned) = (
                            select count(*) filter (where outcome = 'FRESH'), count(*) filter (where outcome = 'CHANGED'),
                                count(*) filter (where outcome = 'ALIKE'),
                                count(*) filter (where outcome not in ('ALIKE', 'FAULTY') and flaws <> '[]')
                            from organisations.staged_row where import_id = :id)
                        where id = :id and state = 'STAGED'
                        """).param("id", id).update();
    }

    /** Forgets a list that was not read. */
    void remove(UUID id) {
        rows.drop(id);
        jdbc.sql("delete from organisations.staged_import where id = ? and state = 'READING'")
                .param(id)
                .update();
    }

    /** Leaves the waiting state; answers whether it was still waiting. Its rows are no longer needed. */
    boolean settle(UUID id, StagedImport.State state, Instant at) {
        return jdbc.sql("""
                        update organisations.staged_import set state = :state,
                            applied_at = case when :state = 'APPLIED' then cast(:at as timestamptz) end
                        where id = :id and (state = 'STAGED' or state = 'READING' and :state = 'DISCARDED')
                        """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("at", at(at))
                        .update()
                == 1;
    }

    /** Answers whether it was applied until now. */
    boolean undone(UUID id) {
        return jdbc.sql("update organisations.staged_import set state = 'UNDONE' where id = ? and state = 'APPLIED'")
                        .param(id)
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(java.time.ZoneOffset.UTC);
    }
}
