package vn.binhyen.entries;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Sends who has submitted for a period as a list. */
@Controller
class OverviewExportController {

    private final OverviewTable table;

    OverviewExportController(OverviewTable table) {
        this.table = table;
    }

    @GetMapping("/entries/export.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String period,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = table.period(period);
        var page = Page.of(request);
        var kind = ListFormat.valueOf(format.toUpperCase(java.util.Locale.ROOT));
        new Download(kind.mediaType(), "so-lieu-ky-" + asked.lastDay() + "." + format)
                .send(response, out -> table.write(asked, page, kind, out));
    }
}
