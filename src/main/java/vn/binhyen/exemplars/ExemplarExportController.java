package vn.binhyen.exemplars;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Sends the list of exemplars as a file, narrowed as the page is. */
@Controller
class ExemplarExportController {

    private final ExemplarTable table;
    private final ExemplarRules rules;

    ExemplarExportController(ExemplarTable table, ExemplarRules rules) {
        this.table = table;
        this.rules = rules;
    }

    @GetMapping("/exemplars/export.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @ModelAttribute("filter") ExemplarFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var page = Page.of(request);
        new Download(kind.mediaType(), "dien-hinh-tien-tien-" + rules.today() + "." + format)
                .send(response, out -> table.write(filter, kind, page, out));
    }
}
