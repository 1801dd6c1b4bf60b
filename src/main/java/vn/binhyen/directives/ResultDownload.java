package vn.binhyen.directives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Download;

/** Sends the table of a directive's results to whoever asked for it, a person or a program. */
@Component
class ResultDownload {

    private final ResultTable table;
    private final Clock clock;

    ResultDownload(ResultTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    void send(DirectiveId directive, ObligationFilter filter, HttpServletResponse response) throws IOException {
        new Download(Sheet.MEDIA_TYPE, "ket-qua-" + LocalDate.now(clock) + ".xlsx")
                .send(response, out -> table.write(directive, filter, out));
    }
}
