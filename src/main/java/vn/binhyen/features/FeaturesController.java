package vn.binhyen.features;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Texts;

/** What there is, for programs that draw maps. */
@RestController
@RequestMapping(path = Addresses.ROOT, produces = Addresses.JSON)
class FeaturesController {

    private final Layers layers;
    private final Addresses addresses;
    private final Texts texts;

    FeaturesController(Layers layers, Addresses addresses, Texts texts) {
        this.layers = layers;
        this.addresses = addresses;
        this.texts = texts;
    }

    @GetMapping
    LandingPage landing(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked, Locale language) {
        Question.ofNothing(asked);
        return new LandingPage(
                texts.text(language, "features.title"),
                texts.text(language, "features.description"),
                List.of(
                        addresses.json("self", ""),
                        addresses.description(),
                        addresses.json("conformance", "/conformance"),
                        addresses.json("data", "/collections")));
    }

    @GetMapping("/conformance")
    Conformance conformance(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Question.ofNothing(asked);
        return Conformance.OF_PART_1;
    }

    @GetMapping("/collections")
    CollectionsPage collections(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked, Locale language) {
        Question.ofNothing(asked);
        return new CollectionsPage(
                List.of(addresses.json("self", "/collections")),
                layers.open().stream().map(layer -> page(layer, language)).toList());
    }

    @GetMapping("/collections/{collection}")
    CollectionPage collection(
            @PathVariable String collection,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked,
            Locale language) {
        var layer = layers.get(collection);
        Question.ofNothing(asked);
        return page(layer, language);
    }

    private CollectionPage page(Layer layer, Locale language) {
        var key = "features.collection." + layer.id();
        var path = Addresses.collectionPath(layer.id());
        return new CollectionPage(
                layer.id(),
                texts.text(language, key + ".title"),
                texts.text(language, key + ".description"),
                List.of(addresses.json("self", path), addresses.geoJson("items", path + "/items")),
                layer.extent(),
                "feature",
                List.of(BoxParameter.LON_LAT));
    }
}
