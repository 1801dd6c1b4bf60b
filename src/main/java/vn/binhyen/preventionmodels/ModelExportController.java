package vn.binhyen.preventionmodels;

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

/** Sends the list of models as a file, narrowed as the page is. */
@Controller
class ModelExportController {

    private final ModelTable table;
    private final Bodies bodies;

    ModelExportController(ModelTable table, Bodies bodies) {
        this.table = table;
        this.bodies = bodies;
    }

    @GetMapping("/models/export.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @ModelAttribute("filter") ModelFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var page = Page.of(request);
        new Download(kind.mediaType(), "mo-hinh-" + bodies.today() + "." + format)
                .send(response, out -> table.write(filter, kind, page, out));
    }
}
