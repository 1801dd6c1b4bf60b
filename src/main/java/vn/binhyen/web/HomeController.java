package vn.binhyen.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;

/** The first page: what is late, what is due and what changed, for whatever the viewer is. */
@Controller
class HomeController {

    private final Access access;
    private final Watches watches;
    private final Askings askings;
    private final Upkeeps upkeeps;

    HomeController(Access access, Watches watches, Askings askings, Upkeeps upkeeps) {
        this.access = access;
        this.watches = watches;
        this.askings = askings;
        this.upkeeps = upkeeps;
    }

    @GetMapping("/")
    String home(Model model) {
        var viewer = access.viewer();
        if (leadsOnly(viewer)) return "redirect:/overview";
        boolean watches = !viewer.provinces().isEmpty() || !viewer.communes().isEmpty();
        model.addAttribute("viewer", viewer);
        model.addAttribute("watch", watches ? this.watches.now() : null);
        model.addAttribute("asked", !watches && viewer.roles().contains(Role.ORGANISATION) ? askings.now() : null);
        model.addAttribute("upkeep", viewer.roles().contains(Role.ADMINISTRATOR) ? upkeeps.now() : null);
        return "web/home";
    }

    /** Whoever leads and does not work in the office is shown the whole, not the day's work. */
    private static boolean leadsOnly(Viewer viewer) {
        return viewer.roles().contains(Role.LEADER) && !viewer.roles().contains(Role.OFFICE);
    }
}
