package vn.binhyen.reorganisations;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaKind;
import vn.binhyen.areas.AreaKind.Level;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Folding;

/**
 * Reads pairs as people write them: a line each with the code that ends, the code that begins and its name, and the province where it goes over to
 * another.
 */
@Component
class PairReader {

    static final int MOST = 10_000;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;\\t]\\s*");
    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    private static final Pattern KIND = Pattern.compile("^((tinh|thanh pho)\\s+|tp\\.?\\s*)");

    private final Areas areas;

    PairReader(Areas areas) {
        this.areas = areas;
    }

    /** What was read, and what was not understood. */
    record Read(List<Pair> pairs, List<PairFlaw> flaws) {}

    Read read(String text, AreaId province, LocalDate effectiveOn) {
        var reading = new Reading(units(province, effectiveOn), provinces(province, effectiveOn));
        var lines = Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList();
        for (int i = 0; i < lines.size() && i < MOST; i++)
            if (!lines.get(i).isBlank()) reading.read(i + 1, lines.get(i).strip());
        if (lines.size() > MOST) reading.flaw(MOST, "tooMany", String.valueOf(MOST));
        reading.checkCodes(areas, effectiveOn);
        return new Read(reading.pairs, reading.flaws);
    }

    /** The province's units of the day before, by their codes. */
    private Map<String, AreaCard> units(AreaId province, LocalDate effectiveOn) {
        var units = new HashMap<String, AreaCard>();
        for (var card : areas.communesOf(province, effectiveOn.minusDays(1))) units.put(card.code(), card);
        return units;
    }

    /** The other provinces, by their codes and by what they are called. */
    private Map<String, AreaCard> provinces(AreaId own, LocalDate effectiveOn) {
        var provinces = new HashMap<String, AreaCard>();
        for (var card : areas.provinces(effectiveOn)) {
            if (card.id().equals(own)) continue;
            provinces.put(card.code(), card);
            provinces.put(bare(card.name()), card);
        }
        return provinces;
    }

    /** Folded, without the word for its kind. */
    private static String bare(String province) {
        return KIND.matcher(Folding.fold(province)).replaceFirst("");
    }

    private static final class Reading {

        private final Map<String, AreaCard> units;
        private final Map<String, AreaCard> provinces;
        private final Map<String, Optional<AreaId>> goals = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Set<String> known = new HashSet<>();
        private final List<Pair> pairs = new ArrayList<>();
        private final List<PairFlaw> flaws = new ArrayList<>();

        Reading(Map<String, AreaCard> units, Map<String, AreaCard> provinces) {
            this.units = units;
            this.provinces = provinces;
        }

        void read(int number, String line) {
            var cells = SEPARATOR.split(line, 4);
            if (cells.length < 3) {
                flaw(number, "cells", line);
                return;
            }
            var from = units.get(cells[0]);
            var kind = AreaKind.named(cells[2], Level.COMMUNE);
            int before = flaws.size();
            if (from == null) flaw(number, "unknown", cells[0]);
            else if (from.validUntil() != null) flaw(number, "ended", cells[0], from.name());
            if (!CODE.matcher(cells[1]).matches()) flaw(number, "code", cells[1]);
            if (kind.isEmpty()) flaw(number, "kind", cells[2]);
            var name = names.putIfAbsent(cells[1], cells[2]);
            if (name != null && !name.equals(cells[2])) flaw(number, "names", cells[1], name, cells[2]);
            var typed = cells.length < 4 ? "" : bare(cells[3]);
            var province = provinces.get(typed);
            if (province == null && !typed.isEmpty()) flaw(number, "province", cells[3]);
            var goal = Optional.ofNullable(province).map(AreaCard::id);
            if (!goals.computeIfAbsent(cells[1], code -> goal).equals(goal)) flaw(number, "provinces", cells[1]);
            if (!known.add(cells[0] + cells[1])) flaw(number, "twice", cells[0], cells[1]);
            if (flaws.size() == before && from != null)
                pairs.add(new Pair(number, from, cells[1], cells[2], kind.orElseThrow(), province));
        }

        /** A code that begins must not be that of a unit which stays. */
        void checkCodes(Areas areas, LocalDate effectiveOn) {
            var ended = new HashSet<AreaId>();
            for (var pair : pairs) ended.add(pair.from().id());
            var bearers = new HashMap<String, AreaCard>();
            for (var card : areas.bearing(pairs.stream().map(Pair::toCode).toList(), effectiveOn))
                if (!ended.contains(card.id())) bearers.put(card.code(), card);
            for (var pair : pairs) {
                var bearer = bearers.get(pair.toCode());
                if (bearer != null) flaw(pair.number(), "inUse", pair.toCode(), bearer.name());
            }
        }

        void flaw(int number, String key, String... arguments) {
            flaws.add(new PairFlaw(number, key, List.of(arguments)));
        }
    }
}
