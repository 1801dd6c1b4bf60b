package vn.binhyen.regulations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.ListsByStructure;
import vn.binhyen.areas.StructureChoice;

/** Lists regulations, shows each, and who has one. */
@Controller
@RequestMapping("/regulations")
class RegulationController {

    private static final int SIZE = 30;

    private final RegulationList list;
    private final RegulationCoverage coverage;
    private final RegulationView view;
    private final Parties parties;
    private final Renewals renewals;
    private final ListsByStructure lists;

    RegulationController(
            RegulationList list,
            RegulationCoverage coverage,
            RegulationView view,
            Parties parties,
            Renewals renewals,
            ListsByStructure lists) {
        this.list = list;
        this.coverage = coverage;
        this.view = view;
        this.parties = parties;
        this.renewals = renewals;
        this.lists = lists;
    }

    @GetMapping
    String list(@ModelAttribute("filter") RegulationFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var cards = list.page(filter, after, SIZE + 1);
        model.addAttribute("cards", cards.stream().limit(SIZE).toList());
        model.addAttribute("next", cards.size() > SIZE ? cards.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("communes", view.communeChoices());
        model.addAttribute("rule", renewals.rule());
        model.addAttribute("enters", parties.mayEnterAny());
        return "regulations/list";
    }

    @GetMapping("/coverage")
    String coverage(@ModelAttribute("structure") StructureChoice structure, Model model) {
        var whole = coverage.report();
        var lying = lists.of(structure, whole.byCommune().keySet());
        var report = whole.drawn(lying.places());
        model.addAttribute("lying", lying);
        model.addAttribute("report", report);
        model.addAttribute("total", report.total());
        model.addAttribute("communes", CommuneRow.sorted(report.byCommune(), lying.cards()));
        return "regulations/coverage";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", view.of(new RegulationId(id)));
        model.addAttribute("reminders", renewals.of(new RegulationId(id)));
        return "regulations/regulation";
    }
}
