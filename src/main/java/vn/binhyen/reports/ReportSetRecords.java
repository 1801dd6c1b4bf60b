package vn.binhyen.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;

/** Keeps archives of reports for some days. */
@Repository
@Transactional
class ReportSetRecords {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportSetRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of earlier weeks go. Kept again under its id it is the same. */
    void keep(UUID id, int province, ReportKey of, int files, byte[] content) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from reports.report_set where made_at < :before")
                .param("before", now.minus(KEPT))
                .update();
        jdbc.sql("""
                        insert into reports.report_set (id, province_id, definition, period, files, content, made_at, made_by)
                        values (:id, :province, :definition, :period, :files, :content, :at, :by) on conflict do nothing
                        """)
                .param("id", id)
                .param("province", province)
                .param("definition", of.definition())
                .param("period", of.period())
                .param("files", files)
                .param("content", content)
                .param("at", now)
                .param("by", Scopes.current().actor())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<ReportSet> find(UUID id) {
        return jdbc.sql("""
                        select id, province_id, definition, period, files, octet_length(content) as size, made_at
                        from reports.report_set where id = :id
                        """)
                .param("id", id)
                .query((row, index) -> new ReportSet(
                        row.getObject("id", UUID.class),
                        row.getInt("province_id"),
                        row.getString("definition"),
                        row.getString("period"),
                        row.getInt("files"),
                        row.getLong("size"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Transactional(readOnly = true)
    byte[] content(UUID id) {
        return jdbc.sql("select content from reports.report_set where id = :id")
                .param("id", id)
                .query((row, index) -> row.getBytes("content"))
                .optional()
                .orElseThrow(NoSuchReport::new);
    }
}
