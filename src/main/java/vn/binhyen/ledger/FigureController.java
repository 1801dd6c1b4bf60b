package vn.binhyen.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows figures, and what each is made of. */
@Controller
@RequestMapping("/figures")
class FigureController {

    private static final int SIZE = 50;
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final FigureView view;
    private final Explanations explanations;
    private final Sources sources;

    FigureController(FigureView view, Explanations explanations, Sources sources) {
        this.view = view;
        this.explanations = explanations;
        this.sources = sources;
    }

    @GetMapping
    String figures(@ModelAttribute("filter") FigureFilter filter, Model model) {
        model.addAttribute("shown", view.section(filter));
        model.addAttribute("year", filter.yearShown(view.today()));
        return "ledger/figures";
    }

    @GetMapping("/{measure}/communes")
    String communes(@PathVariable String measure, @ModelAttribute("filter") FigureFilter filter, Model model) {
        model.addAttribute("shown", view.byCommune(measure, filter));
        model.addAttribute("year", filter.yearShown(view.today()));
        return "ledger/communes";
    }

    @GetMapping("/{measure}")
    String explanation(
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable Integer area,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var asked = period == null ? Periods.lastMonth(view.today()) : Periods.parse(period);
        var moment = asOf == null ? null : asOf.plusDays(1).atStartOfDay(HANOI).toInstant();
        model.addAttribute(
                "explained", explanations.of(new Explanations.Asked(measure, area, asked, moment), after, SIZE));
        model.addAttribute("asOf", asOf);
        model.addAttribute("sources", sources);
        return "ledger/explanation";
    }
}
