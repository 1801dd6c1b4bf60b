package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.documents.Docx;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Texts;

/** Sends a report as a file to whoever asked for it, a person or a program. */
@Component
class ReportSending {

    private final ProgressReport report;
    private final Texts texts;

    ReportSending(ProgressReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    LocalDate today() {
        return report.today();
    }

    void send(DirectiveText text, ReportTerms terms, HttpServletResponse response) throws IOException {
        var type = texts.text(Texts.VIETNAMESE, Words.key(text.document().type()));
        var file = report.write(text, type, terms);
        new Download(Docx.MEDIA_TYPE, "bao-cao-tien-do-" + today() + ".docx").send(response, out -> out.write(file));
    }
}
