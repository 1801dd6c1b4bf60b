package vn.binhyen.reports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows which reports there are and what each says. */
@Controller
@RequestMapping("/reports")
class ReportController {

    private final Reports reports;

    ReportController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("offered", reports.offered());
        return "reports/list";
    }

    @GetMapping("/{definition}/{period}")
    String one(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            Model model) {
        model.addAttribute("report", reports.assembled(definition, period, area));
        model.addAttribute("places", reports.places());
        return "reports/report";
    }
}
