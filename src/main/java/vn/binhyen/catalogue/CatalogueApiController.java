package vn.binhyen.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** The public catalogue, for programs; nobody signs in for it. */
@RestController
@RequestMapping(CatalogueApiController.PATH)
class CatalogueApiController {

    static final String PATH = "/api/v1/catalogue";

    /** Nobody signs in for it, so less is answered at once. */
    private static final int LARGEST_PAGE = 100;

    private final Catalogue catalogue;

    CatalogueApiController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A key that is in the catalogue no more is refused: an empty piece would look like its end. */
    @GetMapping
    Piece<CatalogueCard> catalogue(
            @ModelAttribute CatalogueFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int size) {
        if (after != null) catalogue.get(after);
        return Piece.of(Math.min(size, LARGEST_PAGE), most -> catalogue.search(filter, after, most), CatalogueCard::id);
    }

    @GetMapping("/{id}")
    Catalogue.CatalogueText catalogueEntry(@PathVariable UUID id) {
        return catalogue.get(id);
    }
}
