package vn.binhyen.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows everybody the figures that are published. */
@Controller
@RequestMapping("/open/figures")
class OpenFigureController {

    private final OpenFigures figures;

    OpenFigureController(OpenFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    String measures(Model model) {
        model.addAttribute("measures", figures.measures());
        return "ledger/openMeasures";
    }

    @GetMapping("/{measure}")
    String table(
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String commune,
            Model model) {
        model.addAttribute("table", figures.table(measure, figures.yearShown(year)));
        model.addAttribute("commune", commune);
        return "ledger/openTable";
    }
}
