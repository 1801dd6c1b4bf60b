package vn.binhyen.catalogue;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what in the register is like a model: whoever proposes may join instead, whoever approves sees a copy. */
@Controller
class AlikeController {

    private final Duplicates duplicates;

    AlikeController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping("/models/{id}/alike")
    String show(@PathVariable UUID id, Model model) {
        var text = duplicates.model(id);
        model.addAttribute("text", text);
        model.addAttribute("alike", duplicates.of(text));
        model.addAttribute("takesBack", duplicates.mayTakeBack(text));
        return "catalogue/alike";
    }
}
