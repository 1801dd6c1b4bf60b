package vn.binhyen.lineages;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.PointId;

/** Shows where a point comes from and which came after it, and takes in a new copy. */
@Controller
@RequestMapping("/points/{id}/replications")
class ReplicationController {

    private final Replications replications;
    private final Ancestry ancestry;
    private final Sources sources;
    private final Bodies bodies;

    ReplicationController(Replications replications, Ancestry ancestry, Sources sources, Bodies bodies) {
        this.replications = replications;
        this.ancestry = ancestry;
        this.sources = sources;
        this.bodies = bodies;
    }

    @GetMapping
    String of(@PathVariable UUID id, Model model) {
        var source = sources.get(new PointId(id));
        model.addAttribute("source", source);
        model.addAttribute("shown", ancestry.of(new PointId(id)));
        model.addAttribute("replicates", source.runs() && bodies.mayEnterAny());
        return "lineages/replications";
    }

    @GetMapping("/new")
    String write(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String words,
            Model model) {
        bodies.requireEnterer();
        var offered = bodies.offered(organisation);
        var chosen =
                organisation != null && !offered.isEmpty() ? offered.getFirst().code() : null;
        model.addAttribute("source", sources.get(new PointId(id)));
        model.addAttribute("form", ReplicationForm.startingOn(bodies.today(), chosen));
        model.addAttribute("bodies", offered);
        model.addAttribute("words", words);
        model.addAttribute("found", bodies.search(words));
        model.addAttribute("searches", bodies.mayEnterForOthers());
        return "lineages/replicate";
    }

    @PostMapping
    ModelAndView replicate(
            @PathVariable UUID id, @Valid @ModelAttribute("form") ReplicationForm form, BindingResult errors) {
        bodies.requireEnterer();
        var source = sources.get(new PointId(id));
        Replies.attempt(errors, "place", () -> replications.replicate(new PointId(id), place(form), form));
        if (!errors.hasErrors()) return Replies.seeOther("/points/" + id + "/replications");
        return Replies.again("lineages/replicate", errors, ReplicationForm.startingOn(bodies.today(), null))
                .addObject("source", source)
                .addObject("bodies", bodies.offered(organisation(errors)))
                .addObject("found", List.of())
                .addObject("searches", bodies.mayEnterForOthers());
    }

    private Body place(ReplicationForm form) {
        return bodies.find(form.place()).orElseThrow(() -> new LineageRefused(LineageRefused.Why.NO_SUCH_PLACE));
    }

    /** Found by its name before: it is offered again, although nobody owns it here. */
    private static @Nullable UUID organisation(BindingResult errors) {
        var typed = String.valueOf(errors.getFieldValue("place"));
        return typed.matches("O:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed.substring(2))
                : null;
    }
}
