package vn.binhyen.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.documents.HashedStream;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.issuances.Issuances;
import vn.binhyen.issuances.IssuedPaper;
import vn.binhyen.issuances.NumberRegister;
import vn.binhyen.issuances.PaperKind;
import vn.binhyen.issuances.Reservation;
import vn.binhyen.issuances.ShownLetterhead;

/** Prints reports, and issues approved ones under a number of the register. */
@Service
@Transactional
public class ReportPrinting {

    private final ReportReading reading;
    private final ReportPapers papers;
    private final ReportRules rules;
    private final ReportRecords records;
    private final IssuedRecords issues;
    private final Issuances issuances;
    private final NumberRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportPrinting(
            ReportReading reading,
            ReportPapers papers,
            ReportRules rules,
            ReportRecords records,
            IssuedRecords issues,
            Issuances issuances,
            NumberRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.rules = rules;
        this.records = records;
        this.issues = issues;
        this.issuances = issuances;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ShownLetterhead letterhead(ReportKey key) {
        return papers.letterhead(reading.find(key));
    }

    /** What was approved last; otherwise a draft, which says so. */
    void write(ReportKey key, DocumentFormat format, OutputStream out) throws IOException {
        var report = reading.find(key);
        var document = papers.of(report).document();
        var hashed = new HashedStream(out);
        format.write(document, hashed);
        events.publishEvent(ReportChanged.of(
                report, "print", Map.of("edition", report.edition(), "format", format, "sha256", hashed.sha256())));
    }

    /** Issues what was approved last: under a number of its own, or under that of an edition before, whose file it replaces. */
    void issue(ReportKey key, UUID form) {
        var found = reading.find(key);
        rules.requireWriter(found.reporter());
        var report = records.hold(found);
        if (report.state() != ReportState.APPROVED) throw new ReportRefused(ReportRefused.Why.NOT_APPROVED);
        if (issues.find(report.id(), report.edition()).isPresent()) throw new ReportRefused(ReportRefused.Why.ISSUED);
        var issued = issued(report, papers.of(report), new EntryId(form));
        issues.add(report.id(), report.edition(), issued);
        events.publishEvent(ReportChanged.of(
                report,
                "issue",
                Map.of("edition", report.edition(), "symbol", issued.symbol(), "code", issued.code())));
    }

    /** The numbers of a year are used in that year: in the next one a report gets another, which takes the older one's place. */
    private boolean isOfThisYear(IssuedReport before) {
        return register.get(new EntryId(before.entry())).year() == rules.today().getYear();
    }

    private IssuedReport issued(Report report, ReportPaper paper, EntryId fresh) {
        var before = issues.latest(report.id());
        IssuedPaper file;
        EntryId entry;
        if (before.isPresent() && isOfThisYear(before.get())) {
            entry = new EntryId(before.get().entry());
            file = issuances.issue(entry, paper.document());
        } else {
            entry = fresh;
            var reporter = report.reporter();
            var issuer = paper.head().issuer(reporter.provinceId(), reporter.communeId());
            var about = "reports.report:" + report.id();
            file = issuances.issue(
                    entry, new Reservation(issuer, PaperKind.REPORT, paper.about(), about), paper.document());
            if (before.isPresent()) issuances.replace(new EntryId(before.get().entry()), entry);
        }
        return new IssuedReport(
                entry.value(),
                register.get(entry).symbol(),
                file.code(),
                file.fileId(),
                clock.instant(),
                Scopes.current().actor());
    }
}
