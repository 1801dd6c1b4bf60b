package vn.binhyen.preventionmodels;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.areas.ListsByStructure;
import vn.binhyen.areas.StructureChoice;

/** Shows commune by commune what runs. */
@Controller
class CommuneCountsController {

    private final CommuneCounts counts;
    private final Bodies bodies;
    private final ListsByStructure lists;

    CommuneCountsController(CommuneCounts counts, Bodies bodies, ListsByStructure lists) {
        this.counts = counts;
        this.bodies = bodies;
        this.lists = lists;
    }

    @GetMapping("/models/communes")
    String communes(@ModelAttribute("structure") StructureChoice structure, Model model) {
        var found = counts.today();
        var lying = lists.of(
                structure,
                found.stream()
                        .map(count -> Optional.ofNullable(count.commune()))
                        .toList());
        model.addAttribute("communes", CommuneRow.sorted(CommuneCount.drawn(found, lying.places()), lying.cards()));
        model.addAttribute("asOf", bodies.today());
        model.addAttribute("lying", lying);
        return "preventionmodels/communes";
    }
}
