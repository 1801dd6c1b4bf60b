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
import vn.binhyen.issuances.Issuer;
import vn.binhyen.issuances.NumberRegister;
import vn.binhyen.issuances.PaperKind;
import vn.binhyen.issuances.Reservation;

/** Prints reports, and issues approved ones under a number of the register. */
@Service
@Transactional
public class ReportPrinting {

    private final ReportReading reading;
    private final ReportPapers papers;
    private final ReportRules rules;
    private final ReportRecords records;
    private final IssuedRecords issues;
    private final Letterheads letterheads;
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
            Letterheads letterheads,
            Issuances issuances,
            NumberRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.rules = rules;
        this.records = records;
        this.issues = issues;
        this.letterheads = letterheads;
        this.issuances = issuances;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses whoever does not issue it. */
    @Transactional(readOnly = true)
    void requireWriter(ReportKey key) {
        rules.requireWriter(reading.find(key).reporter());
    }

    @Transactional(readOnly = true)
    Letterhead letterhead(ReportKey key) {
        return letterheads.get(reading.find(key).reporter());
    }

    /** What was approved last; otherwise a draft, which says so. */
    void write(ReportKey key, Letterhead head, DocumentFormat format, OutputStream out) throws IOException {
        var report = reading.find(key);
        if (rules.writes(report.reporter())) letterheads.keep(report.reporter(), head);
        var document = papers.of(report, head).document();
        var hashed = new HashedStream(out);
        format.write(document, hashed);
        events.publishEvent(ReportChanged.of(
                report, "print", Map.of("edition", report.edition(), "format", format, "sha256", hashed.sha256())));
    }

    /** Issues what was approved last: under a number of its own, or under that of an edition before, whose file it replaces. */
    void issue(ReportKey key, Letterhead head, UUID form) {
        var found = reading.find(key);
        rules.requireWriter(found.reporter());
        var report = records.hold(found);
        if (report.state() != ReportState.APPROVED) throw new ReportRefused(ReportRefused.Why.NOT_APPROVED);
        if (issues.find(report.id(), report.edition()).isPresent()) throw new ReportRefused(ReportRefused.Why.ISSUED);
        letterheads.keep(report.reporter(), head);
        var issued = issued(report, papers.of(report, head), new EntryId(form));
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
            var issuer = new Issuer(
                    reporter.provinceId(),
                    reporter.communeId(),
                    paper.head().issuer(),
                    paper.head().issuerCode());
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
