package vn.binhyen.groupings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaKind.Level;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;
import vn.binhyen.groupings.GroupingRefused.Why;

/** What holds of members whatever is asked: they are of the province, exist when they come, and belong to one of some kinds at a time. */
@Component
class GroupingRules {

    private static final int TOLD = 5;

    private static final String OTHERS = """
            select m.area_id, g.name, greatest(m.valid_from, g.valid_from) as first, least(m.valid_until, g.valid_until) as last
            from groupings.member m join groupings.grouping g on g.id = m.grouping
            where g.province_id = :province and g.kind = :kind and g.id <> :grouping and m.area_id is not null
            """;

    private final Areas areas;
    private final Structures structures;
    private final JdbcClient jdbc;

    GroupingRules(Areas areas, Structures structures, JdbcClient jdbc) {
        this.areas = areas;
        this.structures = structures;
        this.jdbc = jdbc;
    }

    /** A unit that belongs to a grouping from one day to another. */
    private record Stay(
            int area,
            String grouping,
            LocalDate first,
            @Nullable LocalDate last) {

        boolean meets(Stay other) {
            return (last == null || !last.isBefore(other.first)) && (other.last == null || !other.last.isBefore(first));
        }

        LocalDate meetsFirst(Stay other) {
            return first.isAfter(other.first) ? first : other.first;
        }
    }

    void check(Grouping grouping) {
        var communes = grouping.members().stream()
                .filter(member -> member.areaId() != null)
                .toList();
        var cards = areas.all(
                communes.stream().map(member -> new AreaId(member.area())).collect(Collectors.toSet()));
        var absent = communes.stream()
                .filter(member -> !isThere(cards.get(new AreaId(member.area())), member, grouping.province()))
                .map(member -> name(cards, member.area()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!absent.isEmpty()) throw new GroupingRefused(Why.NOT_THERE_THEN, told(absent));
        checkOrganisations(grouping);
        if (grouping.kind().isExclusive()) checkAlone(grouping, communes, cards);
    }

    private static boolean isThere(@Nullable AreaCard card, Member member, AreaId province) {
        return card != null
                && card.kind().level() == Level.COMMUNE
                && province.equals(card.province())
                && card.existsOn(member.validFrom());
    }

    private void checkOrganisations(Grouping grouping) {
        var chosen = grouping.members().stream()
                .map(Member::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        long known = jdbc.sql("select count(*) from organisations.public_card where id = any (?) and province_id = ?")
                .params(chosen.toArray(UUID[]::new), grouping.province().value())
                .query(Long.class)
                .single();
        if (known < chosen.size()) throw new GroupingRefused(Why.NO_SUCH_ORGANISATION);
    }

    /** Two that the map brings together later are not in each other's way; compared is the day on which the later one comes. */
    private void checkAlone(Grouping grouping, List<Member> communes, Map<AreaId, AreaCard> cards) {
        var others = others(grouping);
        var units = Stream.concat(
                        communes.stream().map(Member::area), others.stream().map(Stay::area))
                .collect(Collectors.toSet());
        var structure = new HashMap<LocalDate, Map<Integer, List<Integer>>>();
        var meeting = new TreeSet<String>();
        for (var member : communes) {
            var own = stay(member, grouping.terms());
            for (var other : others) {
                if (!own.meets(other)) continue;
                var then = structure.computeIfAbsent(
                        own.meetsFirst(other),
                        day -> structures
                                .places(units, day, Weight.EQUAL, Map.of())
                                .goals());
                if (!Collections.disjoint(places(own, then), places(other, then)))
                    meeting.add(name(cards, own.area) + " (" + other.grouping + ")");
            }
        }
        if (!meeting.isEmpty()) throw new GroupingRefused(Why.BELONGS_ALREADY, told(meeting));
    }

    private static List<Integer> places(Stay stay, Map<Integer, List<Integer>> structure) {
        return structure.getOrDefault(stay.area, List.of(stay.area));
    }

    private List<Stay> others(Grouping grouping) {
        return jdbc.sql(OTHERS)
                .param("province", grouping.province().value())
                .param("kind", grouping.kind().name())
                .param("grouping", grouping.id().value())
                .query((row, i) -> new Stay(
                        row.getInt("area_id"),
                        row.getString("name"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    private static Stay stay(Member member, GroupingTerms terms) {
        var last = member.validUntil();
        if (last == null || terms.validUntil() != null && terms.validUntil().isBefore(last)) last = terms.validUntil();
        return new Stay(member.area(), terms.name(), member.validFrom(), last);
    }

    private static String name(Map<AreaId, AreaCard> cards, int area) {
        var card = cards.get(new AreaId(area));
        return card == null ? String.valueOf(area) : card.name();
    }

    private static String told(Set<String> names) {
        var told = names.stream().limit(TOLD).collect(Collectors.joining(", "));
        return names.size() > TOLD ? told + "…" : told;
    }
}
