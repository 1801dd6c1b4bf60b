package vn.binhyen.reports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.issuances.LetterheadHolder;
import vn.binhyen.issuances.Letterheads;
import vn.binhyen.issuances.ShownLetterhead;
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

    /** With the letterhead of the body whose report it is. */
    ReportPaper of(Report report) {
        var head = letterheads.get(holder(report));
        var approved = report.state() == ReportState.APPROVED ? reading.approved(report) : null;
        if (approved != null)
            return new ReportPaper(approved.report(), approved.narrations(), head, approved.origins(), false);
        var content = reading.content(report);
        return new ReportPaper(
                content.known(), reading.narrations(content, Texts.VIETNAMESE), head, reading.origins(report), true);
    }

    ReportPaper of(ReportKey key) {
        return of(reading.find(key));
    }

    ShownLetterhead letterhead(Report report) {
        return letterheads.shown(holder(report));
    }

    private static LetterheadHolder holder(Report report) {
        return LetterheadHolder.of(
                report.reporter().provinceId(), report.reporter().communeId());
    }
}
