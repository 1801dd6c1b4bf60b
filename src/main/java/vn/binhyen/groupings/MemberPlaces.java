package vn.binhyen.groupings;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;

/** Follows members by the map to the communes of a day. */
@Component
class MemberPlaces {

    private final Structures structures;

    MemberPlaces(Structures structures) {
        this.structures = structures;
    }

    /** By the communes of the day the members that lead to each; a member of which nobody knows what became stays itself. */
    Map<Integer, Set<Member>> leading(Collection<Member> members, LocalDate day) {
        var communes =
                members.stream().filter(member -> member.areaId() != null).toList();
        var goals = structures
                .places(communes.stream().map(Member::area).collect(toSet()), day, Weight.EQUAL, Map.of())
                .goals();
        var leading = new LinkedHashMap<Integer, Set<Member>>();
        for (var member : communes)
            for (int goal : goals.getOrDefault(member.area(), List.of(member.area())))
                leading.computeIfAbsent(goal, each -> new LinkedHashSet<>()).add(member);
        return leading;
    }

    /** The communes all of which belong: members themselves, or made of nothing but members. */
    Set<Integer> whole(Map<Integer, Set<Member>> leading) {
        var whole = new HashSet<Integer>();
        var made = new HashSet<Integer>();
        leading.forEach((commune, members) -> {
            if (members.stream().anyMatch(member -> member.whole() && member.area() == commune)) whole.add(commune);
            else if (members.stream().allMatch(Member::whole)) made.add(commune);
        });
        var days = made.stream()
                .flatMap(commune -> leading.getOrDefault(commune, Set.of()).stream())
                .map(Member::validFrom)
                .collect(toSet());
        for (var day : days) {
            var origins = structures.places(made, day, Weight.EQUAL, Map.of()).goals();
            made.stream()
                    .filter(commune -> consists(origins.getOrDefault(commune, List.of()), leading, commune))
                    .forEach(whole::add);
        }
        return whole;
    }

    private static boolean consists(List<Integer> origins, Map<Integer, Set<Member>> leading, int commune) {
        var members = leading.getOrDefault(commune, Set.of()).stream()
                .map(Member::area)
                .collect(toSet());
        return !origins.isEmpty() && members.containsAll(origins);
    }
}
