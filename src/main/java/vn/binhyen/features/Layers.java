package vn.binhyen.features;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The collections there are. */
@Component
class Layers {

    private final List<Layer> layers;

    Layers(CommuneLayer communes, UnitLayer units, OrganisationLayer organisations) {
        this.layers = List.of(communes, units, organisations);
    }

    List<Layer> open() {
        return layers.stream().filter(Layer::isOpen).toList();
    }

    Layer get(String id) {
        var layer = layers.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchCollection(id));
        if (!layer.isOpen()) throw new AccessDeniedException("May not read " + id);
        return layer;
    }
}
