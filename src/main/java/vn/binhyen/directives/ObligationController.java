package vn.binhyen.directives;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** Lists obligations: an organisation's own by their days, everybody else's by the organisations' names. */
@Controller
@RequestMapping("/obligations")
class ObligationController {

    private static final int SIZE = 50;

    private final Coverage coverage;
    private final ObligationView view;
    private final Areas areas;
    private final Access access;

    ObligationController(Coverage coverage, ObligationView view, Areas areas, Access access) {
        this.coverage = coverage;
        this.view = view;
        this.areas = areas;
        this.access = access;
    }

    @GetMapping
    String list(@ModelAttribute("filter") ObligationFilter filter, @ModelAttribute("place") Place place, Model model) {
        var viewer = access.viewer();
        if (viewer.provinces().isEmpty() && viewer.communes().isEmpty()) return ours(model);
        model.addAttribute("rows", coverage.page(filter, place, SIZE));
        model.addAttribute("text", view.directive(filter.directive()));
        model.addAttribute(
                "communes",
                viewer.provinces().isEmpty()
                        ? viewer.communes().stream()
                                .map(AreaId::new)
                                .map(areas::get)
                                .toList()
                        : areas.communesOf(new AreaId(viewer.provinces().getFirst()), view.today()));
        return "directives/obligations";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        return view.show(new ObligationId(id), model);
    }

    private String ours(Model model) {
        model.addAttribute("ours", Ours.of(coverage.ours(), view.today()));
        return "directives/ours";
    }
}
