package vn.binhyen.dashboards;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.documents.Pdf;
import vn.binhyen.pages.Download;

/** Sends the dashboard of a place as PDF. */
@Controller
class PaperController {

    private final Papers papers;

    PaperController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/dashboard.pdf")
    void paper(
            @RequestParam @Nullable Integer area,
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String measure,
            HttpServletResponse response)
            throws IOException {
        var paper = papers.export(new Wish(area, organisation, period, measure));
        new Download(Pdf.MEDIA_TYPE, paper.name()).send(response, out -> out.write(paper.pdf()));
    }
}
