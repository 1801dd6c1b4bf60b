package vn.binhyen.entries;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Where everybody who enters begins: their own sheets of a period, and for office and desk the others'. */
@Controller
@RequestMapping("/entries")
class EntriesController {

    private final Entries entries;
    private final EntriesView view;
    private final Overview overview;

    EntriesController(Entries entries, EntriesView view, Overview overview) {
        this.entries = entries;
        this.view = view;
        this.overview = overview;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable Integer commune,
            Model model) {
        var shown = view.of(period);
        model.addAttribute("shown", shown);
        model.addAttribute("communes", shown.oversees() ? overview.of(shown.period()) : List.of());
        var listed = shown.oversees() ? (commune == null ? view.onlyCommune() : commune) : null;
        model.addAttribute("commune", listed);
        model.addAttribute("submitted", listed == null ? List.of() : overview.submitted(listed, shown.period()));
        model.addAttribute("missing", listed == null ? List.of() : overview.missing(listed, shown.period()));
        return "entries/entries";
    }

    /** Opens the sheet of a body for a period. */
    @PostMapping("/sheets")
    ModelAndView open(
            @RequestParam String period,
            @RequestParam(required = false) @Nullable Integer commune,
            @RequestParam(required = false) @Nullable UUID organisation) {
        var id = entries.open(commune, organisation, Rhythms.read(period));
        return Replies.seeOther("/entries/sheets/" + id);
    }
}
