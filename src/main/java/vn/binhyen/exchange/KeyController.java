package vn.binhyen.exchange;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the public half of this installation's key, to be passed on to others. */
@Controller
class KeyController {

    private final Exporting exporting;

    KeyController(Exporting exporting) {
        this.exporting = exporting;
    }

    @GetMapping("/reports-exchange/key")
    String show(Model model) {
        model.addAttribute("key", exporting.ownKey());
        return "exchange/key";
    }
}
