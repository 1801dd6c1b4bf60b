package vn.binhyen.addresses;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhyen.addresses.Kind.Level;
import vn.binhyen.addresses.Resolution.Candidate;
import vn.binhyen.addresses.Resolution.Reason;
import vn.binhyen.addresses.Unit.State;
import vn.binhyen.areas.CommunesByPoint;

/**
 * Says which unit of then or now a written address means: in any spelling, case, order, Unicode form or abbreviation. Where it cannot tell it
 * says so; it never guesses.
 */
public final class Resolver {

    private static final double IN_DISTRICT_AND_PROVINCE = 0.98;
    private static final double WITHOUT_PROVINCE = 0.93;
    private static final double IN_PROVINCE = 0.85;
    private static final double ALONE = 0.6;
    private static final double OF_TODAY = 0.85;
    private static final double SEVERAL = 0.5;
    /** Of what is written otherwise, or may be something else. */
    private static final double DOUBTFUL = 0.7;

    private final Gazetteer gazetteer;
    private final Spelling spelling;
    private final CommunesByPoint outlines;

    /** Of the map of July 2025, which comes with the product; without a database. */
    public Resolver() {
        this(new Gazetteer(List.of(), List.of()), CommunesByPoint.ofJuly2025());
    }

    Resolver(Gazetteer gazetteer, CommunesByPoint outlines) {
        this.gazetteer = gazetteer;
        this.spelling = new Spelling(gazetteer);
        this.outlines = outlines;
    }

    public Resolution resolve(String address) {
        var mentions = Mentions.in(address, gazetteer);
        var readings = readings(mentions.found());
        var district = district(mentions.found());
        var here = readings.stream()
                .filter(reading -> !isElsewhere(reading, mentions))
                .toList();
        if (!here.isEmpty()) return resolved(here);
        boolean alone = readings.isEmpty();
        return district.map(named -> withoutWard(named, mentions, alone))
                .orElse(Resolution.none(alone ? Reason.NOTHING_FOUND : Reason.NOT_IN_THE_DISTRICT));
    }

    /** The same, and of a ward that was split the part in which the point lies, where the outlines of the communes are known. */
    public Resolution resolve(String address, Point point) {
        var found = resolve(address);
        if (!found.isSplit()) return found;
        return found.communes().stream()
                .filter(commune -> outlines.find(gazetteer.provinceOf(commune), point.longitude(), point.latitude())
                        .filter(commune.code()::equals)
                        .isPresent())
                .findFirst()
                .map(found::in)
                .orElse(found);
    }

    /** The best first, and all that are as good. */
    private List<Reading> readings(List<Mention> mentions) {
        var best = new LinkedHashMap<String, Reading>();
        double score = Double.NEGATIVE_INFINITY;
        for (var mention : mentions)
            for (var unit : mention.units()) {
                if (unit.level() != Level.COMMUNE) continue;
                var reading = Reading.of(unit, mention, mentions, gazetteer);
                if (reading.score() < score) continue;
                if (reading.score() > score) best.clear();
                score = reading.score();
                best.putIfAbsent(unit.code() + unit.isPresent(), reading);
            }
        return best.values().stream()
                .filter(reading -> best.values().stream().noneMatch(reading::isReplacedBy))
                .toList();
    }

    /**
     * Whether what was found lies in another district or province than the one that is named; or stands for a district before which
     * there is a name that nobody knows.
     */
    private static boolean isElsewhere(Reading reading, Mentions mentions) {
        if (reading.contradicted()) return true;
        boolean another = !mentions.unknown().isEmpty()
                || mentions.found().stream()
                        .anyMatch(mention ->
                                mention != reading.at() && !mention.street() && mention.holds(Level.COMMUNE));
        return another
                && !reading.inDistrict()
                && !reading.at().isAnnounced()
                && reading.at().holds(Level.DISTRICT);
    }

    private Resolution withoutWard(Unit district, Mentions mentions, boolean alone) {
        var almost = spelling.almost(mentions, district);
        if (almost.isPresent()) return former(List.of(almost.get()), DOUBTFUL, Reason.SPELT_ALMOST_SO);
        if (!alone || !mentions.unknown().isEmpty()) return Resolution.none(Reason.NOT_IN_THE_DISTRICT);
        return former(List.of(district), SEVERAL, Reason.DISTRICT_ALONE);
    }

    /** The one district that is named, in the province that is named. */
    private Optional<Unit> district(List<Mention> mentions) {
        var provinces = mentions.stream()
                .flatMap(mention -> mention.units().stream())
                .filter(unit -> unit.level() == Level.PROVINCE)
                .map(gazetteer::provinceNow)
                .toList();
        var districts = mentions.stream()
                .flatMap(mention -> mention.units().stream())
                .filter(unit -> unit.level() == Level.DISTRICT)
                .filter(unit -> provinces.isEmpty() || provinces.contains(gazetteer.provinceNow(unit)))
                .toList();
        return districts.size() == 1 ? Optional.of(districts.getFirst()) : Optional.empty();
    }

    private Resolution resolved(List<Reading> readings) {
        var present =
                readings.stream().filter(reading -> reading.unit().isPresent()).toList();
        if (present.size() == 1) return ofToday(present.getFirst(), isElsewhereToo(present.getFirst(), readings));
        var best = readings.getFirst();
        if (readings.size() > 1)
            return former(readings.stream().map(Reading::unit).toList(), SEVERAL / readings.size(), Reason.SEVERAL_FIT);
        double confidence = best.inDistrict()
                ? best.inProvince() ? IN_DISTRICT_AND_PROVINCE : WITHOUT_PROVINCE
                : best.inProvince() ? IN_PROVINCE : ALONE;
        var reason = best.inDistrict()
                ? Reason.WARD_IN_DISTRICT
                : best.inProvince() ? Reason.WARD_IN_PROVINCE : Reason.WARD_ALONE;
        return former(List.of(best.unit()), doubted(best, confidence), reason);
    }

    /** Whether one of that name is, or was, another; not one that went wholly into the commune of today with the same name. */
    private boolean isElsewhereToo(Reading present, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading != present)
                .anyMatch(reading -> reading.unit().state() != State.ENDED_SINCE
                        || !gazetteer
                                .shares(reading.unit())
                                .equals(Map.of(present.unit().code(), true)));
    }

    private static double doubted(Reading reading, double confidence) {
        return reading.isWrittenSo() ? confidence : Math.min(confidence, DOUBTFUL);
    }

    private Resolution ofToday(Reading reading, boolean alsoFormer) {
        boolean unclear =
                alsoFormer || !reading.at().isAnnounced() && reading.at().holds(Level.DISTRICT);
        double confidence = reading.inProvince() ? OF_TODAY : ALONE;
        var unit = reading.unit();
        return new Resolution(
                List.of(),
                List.of(gazetteer.candidate(unit.code(), true)),
                doubted(reading, unclear ? Math.min(DOUBTFUL, confidence) : confidence),
                Reason.COMMUNE_OF_TODAY);
    }

    private Resolution former(List<Unit> units, double confidence, Reason reason) {
        var shares = new TreeMap<String, Boolean>();
        for (var unit : units)
            gazetteer.shares(unit).forEach((code, whole) -> shares.merge(code, whole, Boolean::logicalAnd));
        var former = units.stream()
                .filter(unit -> !unit.isPresent())
                .collect(toMap(Unit::code, gazetteer::former, (one, same) -> one, LinkedHashMap::new));
        var communes = new ArrayList<Candidate>();
        shares.forEach((code, whole) -> communes.add(gazetteer.candidate(code, whole)));
        if (!communes.isEmpty()) return new Resolution(List.copyOf(former.values()), communes, confidence, reason);
        return new Resolution(
                List.copyOf(former.values()), communes, Math.min(confidence, DOUBTFUL), Reason.SUCCESSOR_NOT_LOADED);
    }
}
