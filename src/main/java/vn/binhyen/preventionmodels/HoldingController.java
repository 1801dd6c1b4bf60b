package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;
import vn.binhyen.pages.Typed;

/** Takes in the groups and the equipment of a point, and that it ended. */
@Controller
@RequestMapping("/points/{id}")
class HoldingController {

    private static final int LONGEST_REASON = 1000;

    private final Points points;
    private final PointView view;
    private final Bodies bodies;

    HoldingController(Points points, PointView view, Bodies bodies) {
        this.points = points;
        this.view = view;
        this.bodies = bodies;
    }

    @GetMapping("/groups/new")
    String writeGroup(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        model.addAttribute("shown", view.running(new PointId(id)));
        model.addAttribute("form", new GroupForm(null, "", null, bodies.today()));
        return "preventionmodels/group";
    }

    @PostMapping("/groups")
    ModelAndView form(@PathVariable UUID id, @Valid @ModelAttribute("form") GroupForm group, BindingResult errors) {
        bodies.requireEnterer();
        var shown = view.of(new PointId(id));
        Replies.attempt(errors, "formedOn", () -> points.form(new PointId(id), group));
        if (!errors.hasErrors()) return Replies.seeOther("/points/" + id);
        return Replies.again("preventionmodels/group", errors, new GroupForm(null, "", null, bodies.today()))
                .addObject("shown", shown);
    }

    @PostMapping("/groups/{group}/dissolution")
    ModelAndView dissolve(@PathVariable UUID id, @PathVariable UUID group) {
        bodies.requireEnterer();
        points.dissolve(new PointId(id), group);
        return Replies.seeOther("/points/" + id);
    }

    @GetMapping("/equipment")
    String count(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        model.addAttribute("shown", view.running(new PointId(id)));
        return "preventionmodels/equipment";
    }

    @PostMapping("/equipment")
    ModelAndView equip(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        bodies.requireEnterer();
        var shown = view.of(new PointId(id));
        var errors = new MapBindingResult(typed, "form");
        var stocks = StockFields.read(typed, errors);
        if (!errors.hasErrors()) points.equip(new PointId(id), stocks);
        if (!errors.hasErrors()) return Replies.seeOther("/points/" + id);
        return Replies.again("preventionmodels/equipment", errors, typed).addObject("shown", shown);
    }

    @GetMapping("/ending")
    String ask(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        model.addAttribute("shown", view.running(new PointId(id)));
        model.addAttribute("form", new EndingForm(bodies.today(), ""));
        return "preventionmodels/ending";
    }

    @PostMapping("/ending")
    ModelAndView end(@PathVariable UUID id, @Valid @ModelAttribute("form") EndingForm ending, BindingResult errors) {
        bodies.requireEnterer();
        var shown = view.of(new PointId(id));
        Replies.attempt(errors, "day", () -> points.end(new PointId(id), ending.day(), ending.reason()));
        if (!errors.hasErrors()) return Replies.seeOther("/points/" + id);
        return Replies.again("preventionmodels/ending", errors, new EndingForm(bodies.today(), ""))
                .addObject("shown", shown);
    }

    /** When a point ended, and why. */
    record EndingForm(
            @NotNull LocalDate day,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {

        EndingForm {
            reason = Typed.text(reason);
        }
    }
}
