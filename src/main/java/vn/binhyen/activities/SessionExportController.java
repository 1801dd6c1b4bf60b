package vn.binhyen.activities;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Download;

/** Sends the list of sessions as a file, narrowed as the page is. */
@Controller
class SessionExportController {

    private final SessionTable table;

    SessionExportController(SessionTable table) {
        this.table = table;
    }

    @GetMapping("/activities/export.{format:csv|xlsx}")
    void export(
            @PathVariable String format, @ModelAttribute("filter") SessionFilter filter, HttpServletResponse response)
            throws IOException {
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        new Download(kind.mediaType(), "hoat-dong-" + table.today() + "." + format)
                .send(response, out -> table.write(filter, kind, out));
    }
}
