package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Takes in the start and the terms of a point. */
@Controller
class PointEntryController {

    private final Points points;
    private final PreventionModels models;
    private final PointView view;
    private final Bodies bodies;

    PointEntryController(Points points, PreventionModels models, PointView view, Bodies bodies) {
        this.points = points;
        this.models = models;
        this.view = view;
        this.bodies = bodies;
    }

    @GetMapping("/models/{id}/points/new")
    String write(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String words,
            Model model) {
        bodies.requireEnterer();
        model.addAttribute("text", models.get(new ModelId(id)));
        model.addAttribute("form", new PointTerms(bodies.today(), 1, null, null));
        model.addAttribute("id", UUID.randomUUID());
        model.addAttribute("bodies", bodies.offered(organisation));
        model.addAttribute("words", words);
        model.addAttribute("found", bodies.search(words));
        model.addAttribute("searches", bodies.mayEnterForOthers());
        return "preventionmodels/start";
    }

    @PostMapping("/models/{id}/points")
    ModelAndView start(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID point,
            @RequestParam @Nullable String body,
            @Valid @ModelAttribute("form") PointTerms terms,
            BindingResult errors) {
        bodies.requireEnterer();
        var text = models.get(new ModelId(id));
        var place = Refusals.named(bodies, body, errors, "");
        var fresh = new PointId(point == null ? UUID.randomUUID() : point);
        if (place != null)
            Replies.attempt(errors, "startedOn", () -> points.start(fresh, new ModelId(id), place, terms));
        if (!errors.hasErrors()) return Replies.seeOther("/points/" + fresh);
        return Replies.again("preventionmodels/start", errors, new PointTerms(bodies.today(), 1, null, null))
                .addObject("text", text)
                .addObject("id", fresh.value())
                .addObject("bodies", bodies.offered(place == null ? null : place.organisationId()))
                .addObject("found", List.of())
                .addObject("searches", bodies.mayEnterForOthers());
    }

    @GetMapping("/points/{id}/terms")
    String edit(@PathVariable UUID id, Model model) {
        bodies.requireEnterer();
        var shown = view.running(new PointId(id));
        model.addAttribute("form", shown.text().terms());
        model.addAttribute("version", shown.text().version());
        model.addAttribute("shown", shown);
        return "preventionmodels/pointTerms";
    }

    @PostMapping("/points/{id}/terms")
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam @Nullable Integer version,
            @Valid @ModelAttribute("form") PointTerms terms,
            BindingResult errors) {
        bodies.requireEnterer();
        var shown = view.of(new PointId(id));
        var seen = new Seen(version, shown.text().version());
        if (seen.isOvertaken() && !errors.hasErrors())
            return seen.again("preventionmodels/pointTerms", terms).addObject("shown", shown);
        Replies.attempt(errors, "startedOn", () -> points.correct(new PointId(id), terms, version));
        if (!errors.hasErrors()) return Replies.seeOther("/points/" + id);
        return Replies.again("preventionmodels/pointTerms", errors, shown.text().terms())
                .addObject("shown", shown)
                .addObject("version", version);
    }
}
