package vn.binhyen.reports;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Something was done with a report: it was written, submitted, returned, approved, reopened or issued. */
public record ReportChanged(
        ReportId report,
        String verb,
        int provinceId,
        @Nullable Integer communeId,
        Map<String, Object> details) implements Audited, HappensIn {

    static ReportChanged of(Report report, ReportAct act) {
        return of(report, act.name().toLowerCase(Locale.ROOT), Map.of("edition", report.edition()));
    }

    static ReportChanged of(Report report, String verb, Map<String, Object> more) {
        var details = new java.util.HashMap<String, Object>(more);
        details.put("definition", report.definition().code());
        details.put("period", report.period().code());
        var reporter = report.reporter();
        return new ReportChanged(report.id(), verb, reporter.provinceId(), reporter.communeId(), Map.copyOf(details));
    }

    @Override
    public String act() {
        return "reports." + verb;
    }

    @Override
    public String subject() {
        return "reports.report:" + report;
    }
}
