package vn.binhyen.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps under which numbers reports were issued. */
@Repository
class IssuedRecords {

    private final JdbcClient jdbc;

    IssuedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That of an edition. */
    Optional<IssuedReport> find(ReportId id, int edition) {
        return jdbc.sql("select * from reports.issued where report_id = :id and edition = :edition")
                .param("id", id.value())
                .param("edition", edition)
                .query(IssuedRecords::issued)
                .optional();
    }

    /** That of the last edition that was issued. */
    Optional<IssuedReport> latest(ReportId id) {
        return jdbc.sql("select * from reports.issued where report_id = :id order by edition desc limit 1")
                .param("id", id.value())
                .query(IssuedRecords::issued)
                .optional();
    }

    void add(ReportId id, int edition, IssuedReport issued) {
        jdbc.sql("insert into reports.issued values (:id, :edition, :entry, :symbol, :code, :file, :at, :by)")
                .param("id", id.value())
                .param("edition", edition)
                .param("entry", issued.entry())
                .param("symbol", issued.symbol())
                .param("code", issued.code())
                .param("file", issued.file())
                .param("at", issued.at().atOffset(ZoneOffset.UTC))
                .param("by", issued.by())
                .update();
    }

    private static IssuedReport issued(ResultSet row, int index) throws SQLException {
        return new IssuedReport(
                row.getObject("entry_id", UUID.class),
                row.getString("symbol"),
                row.getString("code"),
                row.getObject("file_id", UUID.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"));
    }
}
