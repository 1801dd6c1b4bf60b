package vn.binhyen.preventionmodels;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
        var cards = Stream.concat(
                bodies.communes().stream(),
                found.keySet().stream().flatMap(Optional::stream).map(id -> areas.get(new AreaId(id))));
        model.addAttribute("communes", CommuneRow.sorted(found, cards.distinct().toList()));
        model.addAttribute("asOf", bodies.today());
        model.addAttribute("map", map());
        return "preventionmodels/communes";
    }

    private CommuneMap map() {
        var provinces = Scopes.current().provinces();
        return provinces.isEmpty() ? new CommuneMap(0, 0, List.of()) : areas.map(new AreaId(provinces.getFirst()));
    }
}
