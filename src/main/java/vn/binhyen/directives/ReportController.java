package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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
import org.springframework.web.servlet.ModelAndView;

/** Asks how a report is headed and signed, and sends it. */
@Controller
@RequestMapping("/directives/{id}/report")
class ReportController {

    private final Directives directives;
    private final Letterheads letterheads;
    private final ReportSending report;

    ReportController(Directives directives, Letterheads letterheads, ReportSending report) {
        this.directives = directives;
        this.letterheads = letterheads;
        this.report = report;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        var text = directives.get(new DirectiveId(id));
        model.addAttribute("form", ReportForm.of(letterheads.get(text.provinceId()), report.today()));
        model.addAttribute("text", text);
        return "directives/report";
    }

    @PostMapping
    @Nullable
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            HttpServletResponse response)
            throws IOException {
        var text = directives.get(new DirectiveId(id));
        letterheads.get(text.provinceId());
        if (errors.getTarget() != null) form.check(errors);
        if (errors.hasErrors())
            return new ModelAndView("directives/report", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("form", form)
                    .addObject("text", text);
        report.send(text, form.terms(), response);
        return null;
    }
}
