package vn.binhyen.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.organisations.Registration;

/** Tells the stories of the sample in their order; in each, every side acts for itself. */
@Component
class Stories {

    private final Story story;
    private final PaperStory papers;
    private final ModelStory models;
    private final CatalogueStory catalogue;

    Stories(Story story, PaperStory papers, ModelStory models, CatalogueStory catalogue) {
        this.story = story;
        this.papers = papers;
        this.models = models;
        this.catalogue = catalogue;
    }

    void tell(AreaCard hanoi, List<Registration> invented, Sides sides) {
        story.tell(hanoi.id(), invented, sides);
        papers.tell(hanoi, invented);
        models.tell(hanoi.id(), invented, sides);
        catalogue.tell(sides);
    }
}
