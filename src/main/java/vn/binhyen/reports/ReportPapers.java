package vn.binhyen.reports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.pages.Texts;

/** Puts a report into words and tables for print: what was approved last, otherwise a draft, which says so. */
@Component
@Transactional(readOnly = true)
class ReportPapers {

    private final ReportReading reading;
    private final Letterheads letterheads;

    ReportPapers(ReportReading reading, Letterheads letterheads) {
        this.reading = reading;
        this.letterheads = letterheads;
    }

    ReportPaper of(Report report, Letterhead head) {
        var approved = report.state() == ReportState.APPROVED ? reading.approved(report) : null;
        if (approved != null)
            return new ReportPaper(approved.report(), approved.narrations(), head, reading.origins(report), false);
        var content = reading.content(report);
        return new ReportPaper(
                content.known(), reading.narrations(content, Texts.VIETNAMESE), head, reading.origins(report), true);
    }

    /** With the head that its writer used last. */
    ReportPaper of(ReportKey key) {
        var report = reading.find(key);
        return of(report, letterheads.get(report.reporter()));
    }
}
