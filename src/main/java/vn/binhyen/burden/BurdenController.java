package vn.binhyen.burden;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.accounts.Access;

/** Shows how much is asked: an organisation its own, everybody else by commune and kind. */
@Controller
@RequestMapping("/burden")
class BurdenController {

    private final Burdens burdens;
    private final Access access;

    BurdenController(Burdens burdens, Access access) {
        this.burdens = burdens;
        this.access = access;
    }

    @GetMapping
    String overview(@RequestParam(defaultValue = "MONTH") Burdens.Since since, Model model) {
        var viewer = access.viewer();
        if (viewer.provinces().isEmpty()
                && viewer.communes().isEmpty()
                && viewer.organisations().size() == 1)
            return one(viewer.organisations().getFirst(), model);
        model.addAttribute("places", burdens.byPlace(since));
        model.addAttribute("since", since);
        return "burden/places";
    }

    @GetMapping("/organisations/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("burden", burdens.of(id));
        return "burden/organisation";
    }
}
