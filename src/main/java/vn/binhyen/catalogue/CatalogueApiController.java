package vn.binhyen.catalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public catalogue, for programs; nobody signs in for it. */
@RestController
@RequestMapping(CatalogueApiController.PATH)
class CatalogueApiController {

    static final String PATH = "/api/v1/catalogue";

    private static final int LARGEST_PAGE = 100;

    private final Catalogue catalogue;

    CatalogueApiController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A piece of what was found, and the key with which to ask for what follows. */
    record CataloguePage(
            List<CatalogueCard> items, @Nullable String next) {}

    @GetMapping
    CataloguePage catalogue(
            @ModelAttribute CatalogueFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int size) {
        int wanted = Math.clamp(size, 1, LARGEST_PAGE);
        var found = catalogue.search(filter, after, wanted + 1);
        if (found.size() <= wanted) return new CataloguePage(found, null);
        var items = found.subList(0, wanted);
        return new CataloguePage(items, items.getLast().id().toString());
    }

    @GetMapping("/{id}")
    Catalogue.CatalogueText catalogueEntry(@PathVariable UUID id) {
        return catalogue.get(id);
    }
}
