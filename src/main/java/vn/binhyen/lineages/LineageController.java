package vn.binhyen.lineages;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** Shows how a model has spread. */
@Controller
class LineageController {

    /** So many points are listed and drawn; all are counted. */
    private static final int MOST = 200;

    private final PreventionModels models;
    private final Lineages lineages;
    private final CoreElements core;
    private final Places places;

    LineageController(PreventionModels models, Lineages lineages, CoreElements core, Places places) {
        this.models = models;
        this.lineages = lineages;
        this.core = core;
        this.places = places;
    }

    @GetMapping("/models/{id}/lineage")
    String lineage(@PathVariable UUID id, @RequestParam @Nullable LocalDate on, Model model) {
        var text = models.get(new ModelId(id));
        var lineage = lineages.of(new ModelId(id));
        var shown = lineage.forest().first(MOST);
        model.addAttribute("text", text);
        model.addAttribute("lineage", lineage);
        model.addAttribute("shown", shown);
        model.addAttribute("picture", Picture.of(shown, lineage.figures().day()));
        model.addAttribute("core", core.of(new ModelId(id)));
        model.addAttribute("spread", places.spread(lineage, on).orElse(null));
        model.addAttribute("map", places.map(text.owner().provinceId()));
        model.addAttribute("editable", text.standing().stage() != Stage.ENDED && places.mayEnter(text));
        return "lineages/lineage";
    }
}
