package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.issuances.Issuances;
import vn.binhyen.issuances.IssuedUnder;
import vn.binhyen.issuances.LetterheadHolder;
import vn.binhyen.issuances.Letterheads;
import vn.binhyen.issuances.PaperKind;
import vn.binhyen.issuances.Reservation;
import vn.binhyen.issuances.ShownLetterhead;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Texts;

/** Sends a report as a file to whoever asked for it, a person or a program, and issues it. */
@Component
class ReportSending {

    private final ProgressReport report;
    private final Issuances issuances;
    private final Letterheads letterheads;
    private final Texts texts;

    ReportSending(ProgressReport report, Issuances issuances, Letterheads letterheads, Texts texts) {
        this.report = report;
        this.issuances = issuances;
        this.letterheads = letterheads;
        this.texts = texts;
    }

    /** With what the office heads its report; refuses whoever does not write for it. */
    ShownLetterhead letterhead(DirectiveText text) {
        report.requireWriter();
        return letterheads.shown(LetterheadHolder.of(text.provinceId(), null));
    }

    LocalDate today() {
        return report.today();
    }

    void send(DirectiveText text, ReportTerms terms, DocumentFormat format, HttpServletResponse response)
            throws IOException {
        var file = report.write(text, type(text), terms, format);
        new Download(format.mediaType(), "bao-cao-tien-do-" + today() + "." + format.suffix())
                .send(response, out -> out.write(file));
    }

    /** Issues the report under the next number of the office's register. */
    @Transactional
    public void issue(EntryId entry, DirectiveText text, ReportTerms terms) {
        var document = report.document(text, type(text), terms);
        var issuer = terms.letterhead().issuer(text.provinceId(), null);
        var summary = document.subject().title();
        issuances.issueOnce(entry, new Reservation(issuer, PaperKind.REPORT, summary, about(text)), document);
    }

    boolean mayIssue(DirectiveText text) {
        return issuances.mayIssue(text.provinceId(), null);
    }

    List<IssuedUnder> issued(DirectiveText text) {
        return issuances.about(about(text));
    }

    private String type(DirectiveText text) {
        return texts.text(Texts.VIETNAMESE, Words.key(text.document().type()));
    }

    private static String about(DirectiveText text) {
        return "directives.directive:" + text.id();
    }
}
