package vn.binhyen.reports;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Replies;

/** Prints a report as DOCX or PDF, and issues an approved one under a number. */
@Controller
@RequestMapping("/reports/{definition}/{period}/document")
class DocumentController {

    private final ReportPrinting printing;
    private final Reports reports;

    DocumentController(ReportPrinting printing, Reports reports) {
        this.printing = printing;
        this.reports = reports;
    }

    @ModelAttribute("key")
    ReportKey key(@PathVariable String definition, @PathVariable String period, @RequestParam @Nullable Integer area) {
        return new ReportKey(definition, period, area);
    }

    @GetMapping
    ModelAndView ask(@ModelAttribute("key") ReportKey key) {
        return shown(new ModelAndView("reports/document"), key)
                .addObject("form", LetterheadForm.of(printing.letterhead(key)));
    }

    @PostMapping
    @Nullable
    ModelAndView write(
            @ModelAttribute("key") ReportKey key,
            @RequestParam(defaultValue = "DOCX") DocumentFormat format,
            @Valid @ModelAttribute("form") LetterheadForm form,
            BindingResult errors,
            HttpServletResponse response)
            throws IOException {
        form.check(errors);
        if (errors.hasErrors()) return shown(Replies.again("reports/document", errors), key);
        new Download(format.mediaType(), "bao-cao." + format.suffix())
                .send(response, out -> printing.write(key, form.letterhead(), format, out));
        return null;
    }

    @PostMapping("/issue")
    ModelAndView issue(
            @ModelAttribute("key") ReportKey key,
            @Valid @ModelAttribute("form") LetterheadForm form,
            BindingResult errors) {
        printing.requireWriter(key);
        form.check(errors);
        if (errors.hasErrors()) return shown(Replies.again("reports/document", errors), key);
        printing.issue(key, form.letterhead(), Objects.requireNonNullElseGet(form.id(), UUID::randomUUID));
        return Replies.seeOther(key.path("document"));
    }

    private ModelAndView shown(ModelAndView page, ReportKey key) {
        return page.addObject("report", reports.get(key, LocaleContextHolder.getLocale()));
    }
}
