package vn.binhyen.ledger;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an organisation what its own figure is made of. */
@Controller
class OwnFigureController {

    private final OwnFacts facts;
    private final Sources sources;

    OwnFigureController(OwnFacts facts, Sources sources) {
        this.facts = facts;
        this.sources = sources;
    }

    @GetMapping("/figures/{measure}/own")
    String own(
            @PathVariable String measure, @RequestParam UUID organisation, @RequestParam String period, Model model) {
        model.addAttribute("explained", facts.of(measure, organisation, Periods.parse(period)));
        model.addAttribute("sources", sources);
        return "ledger/own";
    }
}
