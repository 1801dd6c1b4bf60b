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
    private final ReportPage pages;

    ReportController(Reports reports, ReportPage pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("offered", reports.offered());
        model.addAttribute("reporter", reports.own());
        model.addAttribute("defines", reports.defines());
        return "reports/list";
    }

    @GetMapping("/{definition}/{period}")
    String one(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            @RequestParam(name = "as") @Nullable String as,
            Model model) {
        model.addAllAttributes(pages.of(new ReportKey(definition, period, area), "known".equals(as)));
        return "reports/report";
    }
}
