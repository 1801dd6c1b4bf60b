package vn.binhyen.directives;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** Shows how far a directive has come, by commune on a map and in a table, by kind and by task, and who is late. */
@Controller
class CoverageController {

    private static final int LATE = 10;

    private final Directives directives;
    private final Coverage coverage;
    private final Areas areas;

    CoverageController(Directives directives, Coverage coverage, Areas areas) {
        this.directives = directives;
        this.coverage = coverage;
        this.areas = areas;
    }

    @GetMapping("/directives/{id}/coverage")
    String coverage(@PathVariable UUID id, @RequestParam(defaultValue = "NAME") CommuneLine.Order sort, Model model) {
        var text = directives.get(new DirectiveId(id));
        var report = coverage.of(text.id());
        var names = areas.communesOf(new AreaId(text.provinceId()), report.asOf()).stream()
                .collect(Collectors.toMap(
                        card -> card.id().value(), AreaCard::name, (a, b) -> a, java.util.LinkedHashMap::new));
        model.addAttribute("text", text);
        model.addAttribute("report", report);
        model.addAttribute("total", report.total());
        model.addAttribute("communes", CommuneLine.sorted(report.byCommune(), names, sort));
        model.addAttribute("sort", sort);
        model.addAttribute("late", coverage.late(text.id(), LATE));
        model.addAttribute("map", areas.map(new AreaId(text.provinceId())));
        return "directives/coverage";
    }
}
