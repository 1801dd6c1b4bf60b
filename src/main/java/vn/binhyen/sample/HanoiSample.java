package vn.binhyen.sample;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Registration;

/** Puts the sample together: places, invented organisations, sign-ins and the story, all or nothing. */
@Component
class HanoiSample {

    private static final String HANOI = "01";

    private final Areas areas;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Story story;
    private final YearStory yearStory;
    private final AgreementStory agreementStory;
    private final ModelStory modelStory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HanoiSample(
            Areas areas,
            Organisations organisations,
            Accounts accounts,
            Story story,
            YearStory yearStory,
            AgreementStory agreementStory,
            ModelStory modelStory,
            TransactionTemplate transaction,
            Clock clock) {
        this.areas = areas;
        this.organisations = organisations;
        this.accounts = accounts;
        this.story = story;
        this.yearStory = yearStory;
        this.agreementStory = agreementStory;
        this.modelStory = modelStory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The places and sign-ins all or nothing; then the story, in which each side acts for itself. */
    void load() {
        var today = LocalDate.now(clock);
        var hanoi = areas.findProvince(HANOI, today).orElseThrow().id();
        var communes = areas.communesOf(hanoi, today).stream()
                .sorted(Comparator.comparing(AreaCard::code))
                .toList();
        var invented = new InventedOrganisations(hanoi, communes).all();
        var signIns = new SampleSignIns(hanoi, communes, today).all(invented);
        transaction.executeWithoutResult(status -> {
            organisations.registerAll(everything(hanoi, communes, invented));
            accounts.createSample(signIns, SampleSignIns.PASSWORD);
        });
        var office = SampleSignIns.office(signIns).id();
        var sides = Sides.of(hanoi, communes, invented, office);
        story.tell(hanoi, invented, sides);
        transaction.executeWithoutResult(status -> {
            yearStory.tell(areas.get(hanoi), invented);
            agreementStory.tell(invented);
        });
        modelStory.tell(hanoi, invented, sides);
    }

    private static List<Registration> everything(AreaId hanoi, List<AreaCard> communes, List<Registration> invented) {
        Map<String, AreaId> byCode = communes.stream().collect(toUnmodifiableMap(AreaCard::code, AreaCard::id));
        var all = new ArrayList<>(new RealPlaces(hanoi, byCode).all());
        all.addAll(invented);
        return all;
    }
}
