package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.documents.DocumentFormat;

/** The report on how far a directive has come, for programs. */
@RestController
@RequestMapping("/api/v1")
class ReportApiController {

    private final Directives directives;
    private final ReportSending report;
    private final DraftTyping typing;

    ReportApiController(Directives directives, ReportSending report, DraftTyping typing) {
        this.directives = directives;
        this.report = report;
        this.typing = typing;
    }

    /**
     * What the office says in a report; it is headed and signed as the office's letterhead says.
     *
     * @param day null: to be filled in by hand
     */
    record ReportRequest(
            @Nullable Integer number,
            @Nullable LocalDate day,
            @Nullable String proposals) {

        /** The same as if it were typed on the page, to be checked by the same rules. */
        ReportForm form() {
            return new ReportForm(
                    number == null ? null : String.valueOf(number),
                    day == null ? null : DirectiveForm.typed(day),
                    proposals);
        }
    }

    /** Answers a DOCX or a PDF/A in the form of decree 30/2020. */
    @PostMapping("/directives/{id}/report")
    void report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "DOCX") DocumentFormat format,
            @RequestBody ReportRequest sent,
            HttpServletResponse response)
            throws IOException {
        var text = directives.get(new DirectiveId(id));
        var letterhead = report.letterhead(text).letterhead();
        report.send(text, typing.report(sent.form()).terms(letterhead), format, response);
    }
}
