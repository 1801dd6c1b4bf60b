package vn.binhyen.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Period;

/** Puts together what stands of a report: its figures of now, what was approved, and what became of it. */
@Component
@Transactional(readOnly = true)
class ReportReading {

    private final ReportRules rules;
    private final Definitions definitions;
    private final Assembly assembly;
    private final Narrator narrator;
    private final ReportRecords records;
    private final ApprovedRecords approvals;
    private final IssuedRecords issues;
    private final Differences differences;

    ReportReading(
            ReportRules rules,
            Definitions definitions,
            Assembly assembly,
            Narrator narrator,
            ReportRecords records,
            ApprovedRecords approvals,
            IssuedRecords issues,
            Differences differences) {
        this.rules = rules;
        this.definitions = definitions;
        this.assembly = assembly;
        this.narrator = narrator;
        this.records = records;
        this.approvals = approvals;
        this.issues = issues;
        this.differences = differences;
    }

    /** Which report is meant; where it has not been begun it is as it would begin. A 404 where there is none. */
    Report find(ReportKey key) {
        var period = period(key.period());
        var reporter = rules.reporter(key.area(), period);
        var begun = records.find(key.definition(), period, reporter);
        if (begun.isPresent()) return begun.get();
        var definition = definitions.get(key.definition(), period.lastDay(), reporter.provinceId());
        if (!definition.asksFor(period) || period.firstDay().isAfter(rules.today())) throw new NoSuchReport();
        return Report.begun(reporter, definition, period);
    }

    /** What it says now, and the hash of that. */
    Content content(Report report) {
        var known = assembly.of(report.definition(), report.period(), report.reporter());
        var written = records.narratives(report.id());
        return new Content(known, written, Seal.of(known, report.steps(), written));
    }

    record Content(AssembledReport known, Map<Integer, Narrative> written, String seal) {}

    List<Narration> narrations(Content content, Locale language) {
        return narrator.of(content.known(), content.written(), language);
    }

    /** What the figures of a section say by themselves. */
    String computed(Content content, int section, Locale language) {
        return narrator.computed(content.known().parts().get(section - 1), language);
    }

    @Nullable
    ApprovedReport approved(Report report) {
        return report.edition() == 0
                ? null
                : approvals.find(report, report.edition()).orElseThrow();
    }

    ReportText text(ReportKey key, Locale language) {
        var report = find(key);
        var content = content(report);
        var approved = approved(report);
        var issued = report.edition() == 0
                ? null
                : issues.find(report.id(), report.edition()).orElse(null);
        var heirs = rules.successors(report.reporter(), report.period());
        return new ReportText(
                report.steps() == 0 && content.written().isEmpty() ? null : report.id(),
                content.known(),
                narrations(content, language),
                approved,
                approved == null ? List.of() : differences.between(approved, content.known()),
                report.state(),
                report.steps(),
                report.edition(),
                report.receivedOn(),
                records.steps(report.id()),
                content.seal(),
                rights(report, heirs.isEmpty(), issued),
                heirs,
                origins(report),
                issued);
    }

    @Nullable
    Origins origins(Report report) {
        var earliest = report.definition().earliest(report.period());
        return rules.origins(report.reporter(), earliest.firstDay());
    }

    private ReportText.Rights rights(Report report, boolean stands, @Nullable IssuedReport issued) {
        boolean writes = stands && rules.writes(report.reporter());
        boolean approves = stands && rules.approves(report.reporter());
        boolean isSent = report.state() == ReportState.SUBMITTED;
        boolean isApproved = report.state() == ReportState.APPROVED;
        return new ReportText.Rights(
                writes && report.isWithItsWriter(),
                writes
                        && report.isWithItsWriter()
                        && rules.today().isAfter(report.period().lastDay()),
                approves && isSent,
                approves && isApproved,
                writes && isApproved && issued == null);
    }

    static Period period(String code) {
        try {
            return Calendars.standard().period(code);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchReport();
        }
    }
}
