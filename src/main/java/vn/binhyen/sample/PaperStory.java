package vn.binhyen.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.organisations.Registration;

/** The year's programme, the coordination regulations and the exemplars of the sample. */
@Component
class PaperStory {

    private final YearStory years;
    private final AgreementStory agreements;
    private final ExemplarStory exemplars;

    PaperStory(YearStory years, AgreementStory agreements, ExemplarStory exemplars) {
        this.years = years;
        this.agreements = agreements;
        this.exemplars = exemplars;
    }

    @Transactional
    void tell(AreaCard hanoi, List<Registration> invented) {
        years.tell(hanoi, invented);
        agreements.tell(invented);
        exemplars.tell(invented);
    }
}
