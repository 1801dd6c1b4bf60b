package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.documents.Sheet;

/** Sends the table of a directive's results, narrowed as the list of obligations is. */
@Controller
class DirectiveExportController {

    private final Directives directives;
    private final ResultTable table;
    private final Clock clock;

    DirectiveExportController(Directives directives, ResultTable table, Clock clock) {
        this.directives = directives;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping("/directives/{id}/results.xlsx")
    void results(@PathVariable UUID id, @ModelAttribute("filter") ObligationFilter filter, HttpServletResponse response)
            throws IOException {
        var directive = directives.get(new DirectiveId(id)).id();
        table.check(directive, filter);
        response.setContentType(Sheet.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("ket-qua-" + LocalDate.now(clock) + ".xlsx"));
        table.write(directive, filter, response.getOutputStream());
    }

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
