package vn.binhyen.ledger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Sends what the pages of figures show as spreadsheets. */
@Controller
class FigureExportController {

    private final FigureSheets sheets;

    FigureExportController(FigureSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/figures/export.xlsx")
    void section(
            @ModelAttribute("filter") FigureFilter filter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = Page.of(request);
        new Download(Sheet.MEDIA_TYPE, "so-lieu-" + filter.sectionShown() + ".xlsx")
                .send(response, out -> sheets.section(filter, page, out));
    }

    @GetMapping("/figures/{measure}/export.xlsx")
    void communes(
            @PathVariable String measure,
            @ModelAttribute("filter") FigureFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = Page.of(request);
        new Download(Sheet.MEDIA_TYPE, "so-lieu-" + measure + ".xlsx")
                .send(response, out -> sheets.communes(measure, filter, page, out));
    }
}
