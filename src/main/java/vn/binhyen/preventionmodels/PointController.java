package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a point. */
@Controller
class PointController {

    private final PointView view;
    private final WaysOn waysOn;

    PointController(PointView view, WaysOn waysOn) {
        this.view = view;
        this.waysOn = waysOn;
    }

    @GetMapping("/points/{id}")
    String one(@PathVariable UUID id, Model model) {
        var shown = view.of(new PointId(id));
        model.addAttribute("shown", shown);
        model.addAttribute("waysOn", waysOn.ofPoint(shown.text()));
        return "preventionmodels/point";
    }
}
