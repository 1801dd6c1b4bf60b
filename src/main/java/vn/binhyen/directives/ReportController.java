package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.pages.Replies;

/** Asks what the office says in a report, and sends or issues it. */
@Controller
@RequestMapping("/directives/{id}/report")
class ReportController {

    private final Directives directives;
    private final ReportSending report;

    ReportController(Directives directives, ReportSending report) {
        this.directives = directives;
        this.report = report;
    }

    /** What becomes of the report. */
    enum Wanted {
        DOCX,
        PDF,
        ISSUED
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        var text = directives.get(new DirectiveId(id));
        model.addAttribute("form", ReportForm.of(report.today()));
        model.addAllAttributes(shown(text, UUID.randomUUID()));
        return "directives/report";
    }

    @PostMapping
    @Nullable
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "DOCX") Wanted wanted,
            @RequestParam(required = false) @Nullable UUID entry,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            HttpServletResponse response)
            throws IOException {
        var text = directives.get(new DirectiveId(id));
        var letterhead = report.letterhead(text).letterhead();
        var number = entry == null ? UUID.randomUUID() : entry;
        if (errors.getTarget() != null) form.check(errors);
        if (errors.hasErrors())
            return new ModelAndView("directives/report", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("form", form)
                    .addAllObjects(shown(text, number));
        switch (wanted) {
            case DOCX -> report.send(text, form.terms(letterhead), DocumentFormat.DOCX, response);
            case PDF -> report.send(text, form.terms(letterhead), DocumentFormat.PDF, response);
            case ISSUED -> {
                report.issue(new EntryId(number), text, form.terms(letterhead));
                return Replies.seeOther("/directives/" + id + "/report");
            }
        }
        return null;
    }

    private Map<String, Object> shown(DirectiveText text, UUID entry) {
        return Map.of(
                "text", text,
                "entry", entry,
                "letterhead", report.letterhead(text),
                "mayIssue", report.mayIssue(text),
                "issued", report.issued(text));
    }
}
