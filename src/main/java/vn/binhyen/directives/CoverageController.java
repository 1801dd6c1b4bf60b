package vn.binhyen.directives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.ListsByStructure;
import vn.binhyen.areas.Lying;
import vn.binhyen.areas.StructureChoice;

/** Shows how far a directive has come, now or at a past moment, by commune on a map and in a table, by kind and task. */
@Controller
@RequestMapping("/directives/{id}/coverage")
class CoverageController {

    private static final int LATE = 10;

    private final Directives directives;
    private final Coverage coverage;
    private final PastCoverage past;
    private final ListsByStructure lists;
    private final Targets targets;

    CoverageController(
            Directives directives, Coverage coverage, PastCoverage past, ListsByStructure lists, Targets targets) {
        this.directives = directives;
        this.coverage = coverage;
        this.past = past;
        this.lists = lists;
        this.targets = targets;
    }

    @GetMapping
    ModelAndView coverage(
            @PathVariable UUID id,
            @ModelAttribute("asOf") AsOf asOf,
            BindingResult errors,
            @RequestParam(defaultValue = "NAME") CommuneLine.Order sort,
            @RequestParam(defaultValue = "DELIVERED") CommuneLine.Measure map,
            @ModelAttribute("structure") StructureChoice structure,
            @RequestParam(required = false) @Nullable String period) {
        var text = directives.get(new DirectiveId(id));
        var at = past.moment(asOf, errors);
        var rounds = coverage.rounds(text.id());
        var chosen = PeriodChoice.among(period, rounds);
        var report =
                at.map(moment -> past.of(text.id(), moment, chosen)).orElseGet(() -> coverage.of(text.id(), chosen));
        var lying = lists.of(structure, report.byCommune().keySet(), List.of(new AreaId(text.provinceId())));
        var shown = new ModelAndView("directives/coverage", errors.getModel());
        if (errors.hasErrors()) shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown.addObject("text", text)
                .addObject("at", at.orElse(null))
                .addObject("report", report)
                .addObject("total", report.total())
                .addObject(
                        "communes",
                        CommuneLine.sorted(report.drawn(lying.places()).byCommune(), names(lying), sort))
                .addObject("yields", at.isPresent() ? List.of() : targets.yields(text, chosen))
                .addObject("rounds", rounds)
                .addObject("sort", sort)
                .addObject("measure", map)
                .addObject("late", at.isPresent() ? List.of() : coverage.late(text.id(), chosen, LATE))
                .addObject("lying", lying);
    }

    /** In the order of the alphabet. */
    private static Map<Integer, String> names(Lying lying) {
        return lying.cards().stream()
                .collect(Collectors.toMap(card -> card.id().value(), AreaCard::name, (a, b) -> a, LinkedHashMap::new));
    }
}
