package vn.binhyen.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows everybody what is public. */
@Controller
@RequestMapping(CatalogueController.PATH)
class CatalogueController {

    static final String PATH = "/catalogue";

    private static final int SIZE = 20;

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    String search(@ModelAttribute("filter") CatalogueFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var seen = catalogue.look(filter, after, SIZE + 1);
        var found = seen.cards();
        model.addAttribute("cards", found.stream().limit(SIZE).toList());
        model.addAttribute("next", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("total", seen.total());
        model.addAttribute("facets", seen.facets());
        return "catalogue/search";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", catalogue.get(id));
        return "catalogue/entry";
    }
}
