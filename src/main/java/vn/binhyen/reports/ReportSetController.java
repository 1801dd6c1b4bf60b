package vn.binhyen.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.documents.FileSet;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Replies;

/** Has all reports of a city and a period written into one archive, and sends that. */
@Controller
class ReportSetController {

    private final ReportSets sets;

    ReportSetController(ReportSets sets) {
        this.sets = sets;
    }

    @PostMapping("/reports/{definition}/{period}/set")
    ModelAndView begin(@PathVariable String definition, @PathVariable String period) {
        return Replies.seeOther("/jobs/" + sets.begin(definition, period));
    }

    @GetMapping("/report-sets/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("set", sets.get(id));
        return "reports/set";
    }

    @GetMapping("/report-sets/{id}/file.zip")
    void open(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        new Download(FileSet.MEDIA_TYPE, "bao-cao.zip").send(response, out -> out.write(sets.open(id)));
    }
}
