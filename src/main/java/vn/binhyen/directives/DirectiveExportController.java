package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the table of a directive's results, narrowed as the list of obligations is. */
@Controller
class DirectiveExportController {

    private final Directives directives;
    private final ResultDownload table;

    DirectiveExportController(Directives directives, ResultDownload table) {
        this.directives = directives;
        this.table = table;
    }

    @GetMapping("/directives/{id}/results.xlsx")
    void results(@PathVariable UUID id, @ModelAttribute("filter") ObligationFilter filter, HttpServletResponse response)
            throws IOException {
        var directive = directives.get(new DirectiveId(id)).id();
        table.send(directive, filter, response);
    }
}
