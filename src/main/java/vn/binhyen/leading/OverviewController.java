package vn.binhyen.leading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page for whoever leads. */
@Controller
class OverviewController {

    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping("/overview")
    String overview(Model model) {
        model.addAttribute("overview", overviews.now());
        return "leading/overview";
    }
}
