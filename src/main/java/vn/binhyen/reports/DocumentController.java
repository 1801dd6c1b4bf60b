package vn.binhyen.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
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
        return new ModelAndView("reports/document")
                .addObject("report", reports.get(key, LocaleContextHolder.getLocale()))
                .addObject("letterhead", printing.letterhead(key))
                .addObject("entry", UUID.randomUUID());
    }

    @PostMapping
    void write(
            @ModelAttribute("key") ReportKey key,
            @RequestParam(defaultValue = "DOCX") DocumentFormat format,
            HttpServletResponse response)
            throws IOException {
        new Download(format.mediaType(), "bao-cao." + format.suffix())
                .send(response, out -> printing.write(key, format, out));
    }

    /**
     * Issues the report.
     *
     * @param entry the number that would be taken: the same form sent twice takes one
     */
    @PostMapping("/issue")
    ModelAndView issue(@ModelAttribute("key") ReportKey key, @RequestParam @Nullable UUID entry) {
        printing.issue(key, Objects.requireNonNullElseGet(entry, UUID::randomUUID));
        return Replies.seeOther(key.path("document"));
    }
}
