package vn.binhyen.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.organisations.Registration;

/** The year's programme and the coordination regulations of the sample. */
@Component
class PaperStory {

    private final YearStory years;
    private final AgreementStory agreements;

    PaperStory(YearStory years, AgreementStory agreements) {
        this.years = years;
        this.agreements = agreements;
    }

    @Transactional
    void tell(AreaCard hanoi, List<Registration> invented) {
        years.tell(hanoi, invented);
        agreements.tell(invented);
    }
}
