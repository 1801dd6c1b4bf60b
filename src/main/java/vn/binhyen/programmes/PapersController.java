package vn.binhyen.programmes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.ListsByStructure;
import vn.binhyen.areas.StructureChoice;
import vn.binhyen.organisations.ScopeAnswer;

/** Shows who has a plan and a resolution by quarter I, and which plan carries out which. */
@Controller
@RequestMapping("/programmes")
class PapersController {

    private final QuarterOnePapers papers;
    private final PlanTree tree;
    private final OpeningChoices choices;
    private final ListsByStructure lists;

    PapersController(QuarterOnePapers papers, PlanTree tree, OpeningChoices choices, ListsByStructure lists) {
        this.papers = papers;
        this.tree = tree;
        this.choices = choices;
        this.lists = lists;
    }

    @GetMapping("/coverage")
    String coverage(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable ScopeAnswer scope,
            @ModelAttribute("structure") StructureChoice structure,
            Model model) {
        var whole = papers.report(asked(year), scope);
        var lying = lists.of(structure, whole.byCommune().keySet());
        var report = whole.drawn(lying.places());
        model.addAttribute("lying", lying);
        model.addAttribute("report", report);
        model.addAttribute("total", report.total());
        model.addAttribute("scope", scope);
        model.addAttribute("communes", CommuneRow.sorted(report.byCommune(), lying.cards()));
        return "programmes/coverage";
    }

    @GetMapping("/tree")
    String tree(@RequestParam @Nullable Integer year, @ModelAttribute("filter") PlanFilter filter, Model model) {
        model.addAttribute("year", asked(year));
        model.addAttribute("branches", tree.of(asked(year), filter));
        return "programmes/tree";
    }

    private int asked(@Nullable Integer year) {
        return year == null ? choices.today().getYear() : Math.clamp(year, 2000, 2100);
    }
}
