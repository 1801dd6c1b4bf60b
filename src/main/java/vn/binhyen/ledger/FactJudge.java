package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.areas.AreaCard;

/** Says of facts that somebody sends, one after another, what they are as the ledger keeps them, or what is wrong. */
final class FactJudge {

    /** A sound fact of a province. */
    record Sound(AreaCard area, Fact fact, Measure measure) {

        int province() {
            return Teller.provinceOf(area);
        }

        String areaName() {
            return area.name();
        }

        Entry entry() {
            return Entry.of(measure, fact);
        }
    }

    private final Dictionary dictionary;
    private final KnownPlaces places;
    private final Teller teller;
    private final LocalDate today;

    FactJudge(Dictionary dictionary, KnownPlaces places, Teller teller, LocalDate today) {
        this.dictionary = dictionary;
        this.places = places;
        this.teller = teller;
        this.today = today;
    }

    Sound judge(SaidFact said) {
        if (dictionary.isOver(said.measure(), said.day()))
            throw new Flawed(FactHead.MEASURE, "ledger.fact.over", said.measure());
        var measure = dictionary
                .find(said.measure(), said.day())
                .orElseThrow(() -> new Flawed(FactHead.MEASURE, "ledger.batch.flaw.measure", said.measure()));
        var area = places.area(said);
        var organisation = said.organisation();
        if (!teller.mayTellOf(area, organisation))
            throw new Flawed(FactHead.COMMUNE, "ledger.batch.flaw.notYours", area.name());
        if (!teller.mayTell(measure, area))
            throw new Flawed(FactHead.MEASURE, "ledger.batch.flaw.notYourMeasure", said.measure());
        if (organisation != null) checkHome(organisation, area);
        var fact = new Fact(
                said.measure(),
                said.day(),
                area.id().value(),
                organisation,
                false,
                measure.isToldInLevels(),
                said.amount());
        try {
            Dictionary.check(measure, fact, today);
        } catch (NotToBeTold refused) {
            throw Flawed.of(refused, said.measure());
        }
        return new Sound(area, fact, measure);
    }

    /** Of a commune that is no more, organisations have moved on to its successors. */
    private void checkHome(UUID organisation, AreaCard area) {
        var home = places.home(organisation, area);
        boolean here = home.province() == Teller.provinceOf(area);
        if (here && area.existsOn(today) && !area.kind().isProvince() && home.commune() != null)
            here = home.commune() == area.id().value();
        if (!here)
            throw new Flawed(
                    FactHead.ORGANISATION, "ledger.batch.flaw.elsewhere", organisation.toString(), area.name());
    }
}
