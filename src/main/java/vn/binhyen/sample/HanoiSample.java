package vn.binhyen.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.Areas;

/** Puts the sample together: places, invented organisations and sign-ins all or nothing, and then the stories. */
@Component
class HanoiSample {

    private static final String HANOI = "01";

    private final Areas areas;
    private final Settling settling;
    private final Stories stories;
    private final Clock clock;

    HanoiSample(Areas areas, Settling settling, Stories stories, Clock clock) {
        this.areas = areas;
        this.settling = settling;
        this.stories = stories;
        this.clock = clock;
    }

    void load() {
        var today = LocalDate.now(clock);
        var hanoi = areas.findProvince(HANOI, today).orElseThrow();
        var communes = areas.communesOf(hanoi.id(), today).stream()
                .sorted(Comparator.comparing(AreaCard::code))
                .toList();
        var invented = new InventedOrganisations(hanoi.id(), communes).all();
        var office = settling.settle(hanoi.id(), communes, invented);
        stories.tell(hanoi, invented, Sides.of(hanoi.id(), communes, invented, office));
    }
}
