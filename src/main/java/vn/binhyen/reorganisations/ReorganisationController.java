package vn.binhyen.reorganisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows reorganisations, what each would move, and lets them be rehearsed, carried out and undone. */
@Controller
@RequestMapping("/reorganisations")
class ReorganisationController {

    private static final int SHOWN = 200;
    private static final int SIZE = 50;

    private final Reorganisations reorganisations;
    private final Drafting drafting;
    private final Enactment enactment;

    ReorganisationController(Reorganisations reorganisations, Drafting drafting, Enactment enactment) {
        this.reorganisations = reorganisations;
        this.drafting = drafting;
        this.enactment = enactment;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("all", reorganisations.latest());
        return "reorganisations/list";
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page(new ReorganisationId(id));
    }

    @GetMapping("/{id}/moves")
    String moves(
            @PathVariable UUID id,
            @RequestParam String table,
            @RequestParam(defaultValue = "false") boolean undecided,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var reorganisation = new ReorganisationId(id);
        var rows = reorganisations.moves(reorganisation, table, undecided, after, SIZE + 1);
        model.addAttribute("text", reorganisations.get(reorganisation));
        model.addAttribute("line", reorganisations.rehearsal(reorganisation).line(table));
        model.addAttribute("undecided", undecided);
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("rows", rows.stream().limit(SIZE).toList());
        model.addAttribute("next", rows.size() > SIZE ? rows.get(SIZE - 1).key() : null);
        return "reorganisations/moves";
    }

    @PostMapping("/{id}/rehearsal")
    String rehearse(@PathVariable UUID id) {
        enactment.rehearse(new ReorganisationId(id));
        return seen(id);
    }

    @PostMapping("/{id}/carrying-out")
    String carryOut(@PathVariable UUID id) {
        enactment.carryOut(new ReorganisationId(id));
        return seen(id);
    }

    @PostMapping("/{id}/undoing")
    @Nullable
    ModelAndView undo(@PathVariable UUID id) {
        try {
            enactment.undo(new ReorganisationId(id));
            return new ModelAndView(seen(id));
        } catch (LaterActsDepend refused) {
            var page = page(new ReorganisationId(id)).addObject("dependents", refused.dependents());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable UUID id) {
        drafting.discard(new ReorganisationId(id));
        return "redirect:/reorganisations";
    }

    private ModelAndView page(ReorganisationId id) {
        var steps = Step.of(reorganisations.pairs(id));
        var text = reorganisations.get(id);
        return new ModelAndView("reorganisations/reorganisation")
                .addObject("text", text)
                .addObject("may", reorganisations.mayChange(text))
                .addObject("steps", steps.stream().limit(SHOWN).toList())
                .addObject("more", Math.max(0, steps.size() - SHOWN))
                .addObject("outlined", reorganisations.outlined(id))
                .addObject("abolished", reorganisations.abolished(id))
                .addObject("rehearsal", reorganisations.rehearsal(id));
    }

    private static String seen(UUID id) {
        return "redirect:/reorganisations/" + id;
    }
}
