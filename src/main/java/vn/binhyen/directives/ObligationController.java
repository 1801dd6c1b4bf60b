package vn.binhyen.directives;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists obligations: an organisation's own by their days, everybody else's by the organisations' names. */
@Controller
@RequestMapping("/obligations")
class ObligationController {

    private final Coverage coverage;
    private final ObligationView view;
    private final ObligationListView list;

    ObligationController(Coverage coverage, ObligationView view, ObligationListView list) {
        this.coverage = coverage;
        this.view = view;
        this.list = list;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ObligationFilter filter,
            @ModelAttribute("place") Place place,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        return list.isOnlyOurs() ? ours(model) : list.show(filter, place, all, model);
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
