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
    private final ModelStories models;
    private final SessionStory sessions;
    private final ReportStory reports;

    Stories(Story story, PaperStory papers, ModelStories models, SessionStory sessions, ReportStory reports) {
        this.story = story;
        this.papers = papers;
        this.models = models;
        this.sessions = sessions;
        this.reports = reports;
    }

    void tell(AreaCard hanoi, List<Registration> invented, Sides sides) {
        story.tell(hanoi.id(), invented, sides);
        papers.tell(hanoi, invented);
        models.tell(hanoi.id(), invented, sides);
        sessions.tell(invented, sides);
        reports.tell(hanoi.id(), invented, sides);
    }
}
