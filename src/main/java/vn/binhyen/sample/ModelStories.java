package vn.binhyen.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.organisations.Registration;

/** Tells of the sample's models, and which of them the office made public, and how some were judged. */
@Component
class ModelStories {

    private final ModelStory models;
    private final CatalogueStory catalogue;
    private final TrialStory trials;

    ModelStories(ModelStory models, CatalogueStory catalogue, TrialStory trials) {
        this.models = models;
        this.catalogue = catalogue;
        this.trials = trials;
    }

    void tell(AreaId province, List<Registration> invented, Sides sides) {
        models.tell(province, invented, sides);
        catalogue.tell(sides);
        trials.tell(sides);
    }
}
