package vn.binhyen.reports;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.Measures;

/** Keeps what approved reports say. Rows are written once; the application may not change them. */
@Repository
class ApprovedRecords {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Measures measures;

    ApprovedRecords(JdbcClient jdbc, JdbcTemplate batches, Measures measures) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.measures = measures;
    }

    private record Head(
            Instant at, String by, String seal, @Nullable Origins origins) {}

    void add(ReportId id, ApprovedReport approved) {
        var origins = approved.origins();
        jdbc.sql("""
                        insert into reports.approved (report_id, edition, approved_at, approved_by, seal, began_on, made_of, made_of_parts)
                        values (:id, :edition, :at, :by, :seal, :began, :whole, :parts)
                        """)
                .param("id", id.value())
                .param("edition", approved.edition())
                .param("began", origins == null ? null : origins.since(), Types.DATE)
                .param("whole", origins == null ? null : origins.names(true), Types.ARRAY)
                .param("parts", origins == null ? null : origins.names(false), Types.ARRAY)
                .param("at", approved.at().atOffset(ZoneOffset.UTC))
                .param("by", approved.by())
                .param("seal", approved.seal())
                .update();
        batches.batchUpdate("""
                insert into reports.approved_figure (report_id, edition, section, ordinal, code, effective_from, amount,
                    year_before, period_before, target, broken, highest_area, highest_name, highest, lowest_area,
                    lowest_name, lowest, communes_known, communes_year_before, communes_period_before, communes,
                    communes_in_year_before, communes_in_period_before, estimated)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, figures(id, approved));
        for (int i = 0; i < approved.narrations().size(); i++)
            add(id, approved.edition(), i + 1, approved.narrations().get(i));
    }

    /** An edition of a report. */
    Optional<ApprovedReport> find(Report report, int edition) {
        return jdbc.sql("""
                        select * from reports.approved where report_id = :id and edition = :edition
                        """)
                .param("id", report.id().value())
                .param("edition", edition)
                .query((row, index) -> new Head(
                        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                        row.getString("approved_by"),
                        row.getString("seal"),
                        ApprovedLines.origins(row)))
                .optional()
                .map(head -> new ApprovedReport(
                        edition,
                        head.at(),
                        head.by(),
                        head.seal(),
                        figures(report, edition),
                        narrations(report.id(), edition),
                        head.origins()));
    }

    private AssembledReport figures(Report report, int edition) {
        var definition = report.definition();
        var editions = measures.editions(definition.measures());
        var lines = new ArrayList<List<ReportLine>>();
        definition.sections().forEach(section -> lines.add(new ArrayList<>()));
        jdbc.sql("""
                        select * from reports.approved_figure where report_id = :id and edition = :edition
                        order by section, ordinal
                        """).param("id", report.id().value()).param("edition", edition).query(row -> {
            lines.get(row.getInt("section") - 1).add(ApprovedLines.line(row, editions));
        });
        var parts = new ArrayList<AssembledReport.Part>();
        for (int i = 0; i < lines.size(); i++)
            parts.add(new AssembledReport.Part(definition.sections().get(i), lines.get(i)));
        return new AssembledReport(definition, report.period(), report.reporter(), parts, List.of());
    }

    private List<Narration> narrations(ReportId id, int edition) {
        return jdbc.sql("""
                        select body, edited from reports.approved_narrative where report_id = :id and edition = :edition
                        order by section
                        """)
                .param("id", id.value())
                .param("edition", edition)
                .query((row, index) -> new Narration(row.getString("body"), row.getBoolean("edited") ? 1 : 0, false))
                .list();
    }

    private void add(ReportId id, int edition, int section, Narration narration) {
        jdbc.sql("insert into reports.approved_narrative values (:id, :edition, :section, :body, :edited)")
                .param("id", id.value())
                .param("edition", edition)
                .param("section", section)
                .param("body", narration.body())
                .param("edited", narration.isEdited())
                .update();
    }

    private static List<Object[]> figures(ReportId id, ApprovedReport approved) {
        var rows = new ArrayList<Object[]>();
        var parts = approved.report().parts();
        for (int section = 0; section < parts.size(); section++) {
            var lines = parts.get(section).lines();
            for (int ordinal = 0; ordinal < lines.size(); ordinal++)
                rows.add(ApprovedLines.row(id, approved.edition(), section + 1, ordinal + 1, lines.get(ordinal)));
        }
        return rows;
    }
}
