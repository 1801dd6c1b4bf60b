package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.documents.DocumentFormat;

/** The office's letterhead, and the report on how far a directive has come, for programs. */
@RestController
@RequestMapping("/api/v1")
class ReportApiController {

    private static final Set<String> OF_THE_REPORT = Set.of("number", "day", "proposals");

    private final Directives directives;
    private final Letterheads letterheads;
    private final ReportSending report;
    private final DraftTyping typing;

    ReportApiController(Directives directives, Letterheads letterheads, ReportSending report, DraftTyping typing) {
        this.directives = directives;
        this.letterheads = letterheads;
        this.report = report;
        this.typing = typing;
    }

    /**
     * How a report is headed, numbered and signed.
     *
     * @param letterhead kept for the next one; null: the one that was kept last
     * @param day null: to be filled in by hand
     */
    record ReportRequest(
            @Nullable LetterheadRequest letterhead,
            @Nullable Integer number,
            @Nullable LocalDate day,
            @Nullable String proposals) {}

    @GetMapping("/letterhead")
    Letterhead letterhead() {
        return letterheads.get(typing.province());
    }

    @PutMapping("/letterhead")
    Letterhead keepLetterhead(@RequestBody LetterheadRequest sent) {
        int province = typing.province();
        letterheads.keep(
                province,
                typing.report(sent.form(null, null, null), field -> field).letterhead());
        return letterheads.get(province);
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
        var kept = LetterheadRequest.of(letterheads.get(text.provinceId()));
        var head = sent.letterhead() == null ? kept : sent.letterhead();
        var form = head.form(sent.number(), sent.day(), sent.proposals());
        report.send(text, typing.report(form, ReportApiController::named), format, response);
    }

    private static String named(String field) {
        return OF_THE_REPORT.contains(field) ? field : "letterhead." + field;
    }
}
