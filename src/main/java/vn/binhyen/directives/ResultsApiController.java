package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends programs the table of a directive's results. */
@RestController
class ResultsApiController {

    private final Directives directives;
    private final ResultDownload table;

    ResultsApiController(Directives directives, ResultDownload table) {
        this.directives = directives;
        this.table = table;
    }

    @GetMapping("/api/v1/directives/{id}/results")
    void results(@PathVariable UUID id, @ModelAttribute ObligationFilter filter, HttpServletResponse response)
            throws IOException {
        var directive = directives.get(new DirectiveId(id)).id();
        table.send(directive, filter, response);
    }
}
