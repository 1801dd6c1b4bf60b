package vn.binhyen.sample;

import org.springframework.stereotype.Component;
import vn.binhyen.catalogue.Publishing;
import vn.binhyen.database.Scopes;

/** The office makes those of the sample's models public that newspapers told of. */
@Component
class CatalogueStory {

    private final Publishing publishing;

    CatalogueStory(Publishing publishing) {
        this.publishing = publishing;
    }

    void tell(Sides sides) {
        Scopes.run(
                sides.office(),
                () -> RealExample.all().stream()
                        .filter(RealExample::isReal)
                        .forEach(example -> publishing.publish(example.id().value())));
    }
}
