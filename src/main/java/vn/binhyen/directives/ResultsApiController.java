package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.documents.Sheet;

/** Sends programs the table of a directive's results. */
@RestController
class ResultsApiController {

    private final Directives directives;
    private final ResultTable table;
    private final Clock clock;

    ResultsApiController(Directives directives, ResultTable table, Clock clock) {
        this.directives = directives;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping("/api/v1/directives/{id}/results")
    void results(@PathVariable UUID id, @ModelAttribute ObligationFilter filter, HttpServletResponse response)
            throws IOException {
        var directive = directives.get(new DirectiveId(id)).id();
        table.check(directive, filter);
        response.setContentType(Sheet.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                DirectiveExportController.attachment("ket-qua-" + LocalDate.now(clock) + ".xlsx"));
        table.write(directive, filter, response.getOutputStream());
    }
}
