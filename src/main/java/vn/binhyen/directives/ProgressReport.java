package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.documents.HashedStream;
import vn.binhyen.documents.OfficialDocument;

/** Writes the office's report on how far a directive has come. */
@Service
@Transactional
class ProgressReport {

    static final int STUCK = 50;

    private final Coverage coverage;
    private final Areas areas;
    private final Access access;
    private final ApplicationEventPublisher events;

    ProgressReport(Coverage coverage, Areas areas, Access access, ApplicationEventPublisher events) {
        this.coverage = coverage;
        this.areas = areas;
        this.access = access;
        this.events = events;
    }

    void requireWriter() {
        access.require(ISSUE_DIRECTIVES);
    }

    LocalDate today() {
        return coverage.today();
    }

    /** The file; the type is the directive's, as a document in Vietnamese names it. */
    byte[] write(DirectiveText text, String type, ReportTerms terms, DocumentFormat format) {
        return send(text.id(), report(text, type, terms), format);
    }

    /** The same to be issued under a number, which then heads it. */
    OfficialDocument document(DirectiveText text, String type, ReportTerms terms) {
        return report(text, type, terms).document();
    }

    private ReportText report(DirectiveText text, String type, ReportTerms terms) {
        requireWriter();
        if (!text.isIssued()) throw new NotIssuedYet(text.id());
        var report = coverage.of(text.id());
        var names = names(text.provinceId(), report);
        var communes = CommuneLine.sorted(report.byCommune(), names, CommuneLine.Order.LATE);
        var stuck = coverage.late(text.id(), PeriodChoice.LATEST, STUCK);
        return new ReportText(type, text, report, communes, stuck, terms);
    }

    private byte[] send(DirectiveId id, ReportText report, DocumentFormat format) {
        var file = new ByteArrayOutputStream();
        var hashed = new HashedStream(file);
        try {
            format.write(report.document(), hashed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long count = report.report().total().total();
        events.publishEvent(new DirectiveExported(id, "report." + format.suffix(), count, hashed.sha256()));
        return file.toByteArray();
    }

    private Map<Integer, String> names(int province, CoverageReport report) {
        var names = new LinkedHashMap<Integer, String>();
        areas.communesOf(new AreaId(province), report.asOf())
                .forEach(card -> names.put(card.id().value(), card.name()));
        return names;
    }
}
