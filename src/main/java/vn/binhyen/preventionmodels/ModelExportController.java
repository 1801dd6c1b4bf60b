package vn.binhyen.preventionmodels;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.binhyen.documents.Sheet;
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
        table.check();
        response.setContentType(Sheet.MEDIA_TYPE);
        var name = "mo-hinh-" + bodies.today() + ".xlsx";
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        table.write(filter, Page.of(request), response.getOutputStream());
    }
}
