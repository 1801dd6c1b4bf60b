package vn.binhyen.features;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The features of a collection, page by page, and one of them. */
@RestController
@RequestMapping(
        path = Addresses.ROOT + "/collections/{collection}/items",
        produces = {Addresses.GEO_JSON, Addresses.JSON})
class ItemsController {

    private final Layers layers;
    private final Addresses addresses;
    private final Clock clock;

    ItemsController(Layers layers, Addresses addresses, Clock clock) {
        this.layers = layers;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    @AskedOfItems
    FeaturePage items(
            @PathVariable String collection,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        var layer = layers.get(collection);
        var question = Question.ofItems(asked, layer.properties());
        var slice = layer.slice(question);
        return new FeaturePage(clock.instant(), slice.matched(), links(layer, question, slice), slice.features());
    }

    @GetMapping("/{id}")
    Feature item(
            @PathVariable String collection,
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        var layer = layers.get(collection);
        Question.ofNothing(asked);
        var feature = layer.find(id).orElseThrow(() -> new NoSuchFeature(collection, id));
        var path = Addresses.itemPath(collection, feature.id());
        return feature.with(List.of(
                addresses.geoJson("self", path),
                addresses.json("alternate", path),
                addresses.json("collection", Addresses.collectionPath(collection))));
    }

    private List<Link> links(Layer layer, Question question, Slice slice) {
        var links = new ArrayList<>(List.of(
                addresses.items("self", Addresses.GEO_JSON, layer.id(), question.asked()),
                addresses.items("alternate", Addresses.JSON, layer.id(), question.asked()),
                addresses.json("collection", Addresses.collectionPath(layer.id()))));
        if (slice.more()) {
            var last = slice.features().getLast().id();
            links.add(addresses.items("next", Addresses.GEO_JSON, layer.id(), question.after(last)));
        }
        return links;
    }
}
