package vn.binhyen.preventionmodels;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Sends the list of models as a spreadsheet, narrowed as the page is. */
@Controller
class ModelExportController {

    private final ModelTable table;
    private final Bodies bodies;

    ModelExportController(ModelTable table, Bodies bodies) {
        this.table = table;
        this.bodies = bodies;
    }

    @GetMapping("/models/export.xlsx")
    void export(@ModelAttribute("filter") ModelFilter filter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = Page.of(request);
        new Download(Sheet.MEDIA_TYPE, "mo-hinh-" + bodies.today() + ".xlsx")
                .send(response, out -> table.write(filter, page, out));
    }
}
