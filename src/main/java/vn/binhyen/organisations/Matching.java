package vn.binhyen.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** Finds for rows of a list the organisation of the registry that each is about: by a code, else by name and place. */
class Matching {

    private final Namesakes namesakes;
    private final Map<UUID, Integer> rowByOrganisation = new HashMap<>();

    Matching(Namesakes namesakes) {
        this.namesakes = namesakes;
    }

    /** Everything in the registry that any of these rows may be about. */
    Candidates candidates(List<ListEntry> entries) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> taxCodes = new LinkedHashSet<>();
        Set<String> ministryCodes = new LinkedHashSet<>();
        for (var entry : entries) {
            var codes = entry.sound().codes();
            names.add(Folding.fold(entry.sound().name()));
            if (codes.taxCode() != null) taxCodes.add(codes.taxCode());
            if (codes.ministryCode() != null) ministryCodes.add(codes.ministryCode());
        }
        return Candidates.of(namesakes.find(names, taxCodes, ministryCodes));
    }

    /**
     * What a row is about.
     *
     * @param sure whether a code says so, or the same name in the same commune; otherwise it only looks like it
     */
    record Match(Organisation organisation, boolean sure) {

        static Match byName(Organisation organisation, OrganisationFacts facts) {
            var known = organisation.facts();
            return new Match(
                    organisation,
                    known.name().equalsIgnoreCase(facts.name())
                            && Objects.equals(
                                    known.place().communeId(), facts.place().communeId()));
        }
    }

    /** The organisation that the row is about, or may be; flaws are noted on the row. */
    Optional<Match> match(ListEntry entry, Candidates candidates) {
        var found = byCode(entry, candidates)
                .map(organisation -> new Match(organisation, true))
                .or(() -> byName(entry, candidates).map(one -> Match.byName(one, entry.sound())))
                .or(() -> byPlace(entry, candidates));
        found.ifPresent(match -> {
            var earlier =
                    rowByOrganisation.putIfAbsent(match.organisation().id().value(), entry.number());
            if (earlier != null) entry.typed().block(Field.NAME, "repeatedRow", String.valueOf(earlier));
        });
        return found;
    }

    private static Optional<Organisation> byCode(ListEntry entry, Candidates candidates) {
        var codes = entry.sound().codes();
        var byTax = candidates.byCode().get("T" + codes.taxCode());
        var byMinistry = candidates.byCode().get("M" + entry.sound().place().provinceId() + "|" + codes.ministryCode());
        if (byTax != null && byMinistry != null && byTax != byMinistry)
            entry.typed().block(Field.MINISTRY_CODE, "codesOfTwo");
        return Optional.ofNullable(byTax == null ? byMinistry : byTax);
    }

    private static Optional<Organisation> byName(ListEntry entry, Candidates candidates) {
        var facts = entry.sound();
        var namesakes = candidates.named(facts);
        var possible = namesakes.stream()
                .filter(one -> ListEntry.mayBeOne(one.facts(), facts))
                .toList();
        if (possible.size() > 1) possible = exactly(facts, possible);
        if (possible.size() > 1) entry.typed().block(Field.NAME, "severalAlike", String.valueOf(possible.size()));
        return possible.stream().findFirst();
    }

    /** A namesake whose address is written otherwise may still be at the same place. */
    private static Optional<Match> byPlace(ListEntry entry, Candidates candidates) {
        var namesakes = candidates.named(entry.sound());
        var near = namesakes.stream()
                .filter(one -> SamePlace.mayBe(one.facts(), entry.sound()))
                .toList();
        if (near.isEmpty() && !namesakes.isEmpty()) entry.typed().warn(Field.NAME, "namesake");
        return near.stream().findFirst().map(one -> new Match(one, false));
    }

    private static List<Organisation> exactly(OrganisationFacts facts, List<Organisation> possible) {
        var exact = possible.stream()
                .filter(one -> ListEntry.address(one.facts()).equals(ListEntry.address(facts)))
                .filter(one -> ListEntry.naturalKey(one.facts()).equals(ListEntry.naturalKey(facts)))
                .toList();
        return exact.size() == 1 ? exact : possible;
    }

    /** Organisations that share a code or a name with some rows. */
    record Candidates(Map<String, Organisation> byCode, Map<String, List<Organisation>> byName) {

        static Candidates of(List<Organisation> alike) {
            var byCode = new HashMap<String, Organisation>();
            var byName = new HashMap<String, List<Organisation>>();
            for (var one : alike) {
                var codes = one.facts().codes();
                put(byCode, "T", codes.taxCode(), one);
                put(byCode, "M" + one.facts().place().provinceId() + "|", codes.ministryCode(), one);
                byName.computeIfAbsent(one.foldedName(), name -> new ArrayList<>())
                        .add(one);
            }
            return new Candidates(byCode, byName);
        }

        /** Those of the same name in the same province whose commune is the same or unknown to one side. */
        List<Organisation> named(OrganisationFacts facts) {
            var place = facts.place();
            return byName.getOrDefault(Folding.fold(facts.name()), List.of()).stream()
                    .filter(one -> one.facts().place().provinceId() == place.provinceId())
                    .filter(one -> sameOrUnknown(one.facts().place().communeId(), place.communeId()))
                    .toList();
        }

        private static boolean sameOrUnknown(@Nullable Integer one, @Nullable Integer other) {
            return one == null || other == null || one.equals(other);
        }

        private static void put(
                Map<String, Organisation> map, String prefix, @Nullable String code, Organisation organisation) {
            if (code != null) map.put(prefix + code, organisation);
        }
    }
}
