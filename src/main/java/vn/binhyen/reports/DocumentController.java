package vn.binhyen.reports;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
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
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Replies;
import vn.binhyen.reports.ReportPrinting.Format;

/** Prints a report as DOCX or PDF, and issues an approved one under a number. */
@Controller
@RequestMapping("/reports/{definition}/{period}/document")
class DocumentController {

    private static final Map<Format, String> MEDIA_TYPES = Map.of(
            Format.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format.PDF, "application/pdf");

    private final ReportPrinting printing;
    private final Reports reports;

    DocumentController(ReportPrinting printing, Reports reports) {
        this.printing = printing;
        this.reports = reports;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String definition, @PathVariable String period, @RequestParam @Nullable Integer area) {
        var key = new ReportKey(definition, period, area);
        return shown(new ModelAndView("reports/document"), key)
                .addObject("form", LetterheadForm.of(printing.letterhead(key)));
    }

    @PostMapping
    @Nullable
    ModelAndView write(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            @RequestParam(defaultValue = "DOCX") String format,
            @Valid @ModelAttribute("form") LetterheadForm form,
            BindingResult errors,
            HttpServletResponse response)
            throws IOException {
        var key = new ReportKey(definition, period, area);
        var kind = format.equals("PDF") ? Format.PDF : Format.DOCX;
        form.check(errors);
        if (errors.hasErrors()) return shown(Replies.again("reports/document", errors), key);
        var name = "bao-cao." + kind.name().toLowerCase(Locale.ROOT);
        new Download(Objects.requireNonNull(MEDIA_TYPES.get(kind)), name)
                .send(response, out -> printing.write(key, form.letterhead(), kind, out));
        return null;
    }

    @PostMapping("/issue")
    ModelAndView issue(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            @Valid @ModelAttribute("form") LetterheadForm form,
            BindingResult errors) {
        var key = new ReportKey(definition, period, area);
        printing.requireWriter(key);
        form.check(errors);
        if (errors.hasErrors()) return shown(Replies.again("reports/document", errors), key);
        printing.issue(key, form.letterhead(), Objects.requireNonNullElseGet(form.id(), UUID::randomUUID));
        return Replies.seeOther(key.path("document"));
    }

    private ModelAndView shown(ModelAndView page, ReportKey key) {
        return page.addObject("report", reports.get(key, LocaleContextHolder.getLocale()))
                .addObject("key", key);
    }
}
