package vn.binhyen.preventionmodels;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.database.Scopes;

/** Shows commune by commune what runs. */
@Controller
class CommuneCountsController {

    private final CommuneCounts counts;
    private final Bodies bodies;
    private final Areas areas;

    CommuneCountsController(CommuneCounts counts, Bodies bodies, Areas areas) {
        this.counts = counts;
        this.bodies = bodies;
        this.areas = areas;
    }

    @GetMapping("/models/communes")
    String communes(Model model) {
        var found =
                counts.today().stream().collect(toMap(count -> Optional.ofNullable(count.commune()), count -> count));
        model.addAttribute("communes", CommuneRow.sorted(found, cards(found.keySet())));
        model.addAttribute("asOf", bodies.today());
        model.addAttribute("map", map());
        return "preventionmodels/communes";
    }

    /** The communes of today; and those that something was counted in and that are not among them, one by one. */
    private List<AreaCard> cards(Set<Optional<Integer>> counted) {
        var communes = bodies.communes();
        var known = communes.stream().map(card -> card.id().value()).collect(toSet());
        var others = counted.stream()
                .flatMap(Optional::stream)
                .filter(id -> !known.contains(id))
                .map(id -> areas.get(new AreaId(id)));
        return Stream.concat(communes.stream(), others).toList();
    }

    private CommuneMap map() {
        var provinces = Scopes.current().provinces();
        return provinces.isEmpty() ? new CommuneMap(0, 0, List.of()) : areas.map(new AreaId(provinces.getFirst()));
    }
}
