package vn.binhyen.groupings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.Structures;
import vn.binhyen.groupings.GroupingOnDay.Body;
import vn.binhyen.groupings.GroupingOnDay.Place;
import vn.binhyen.groupings.GroupingOnDay.Stay;

/** Shows groupings as they are on a day: by the communes of that day, whatever they were called when they were told. */
@Service
@Transactional(readOnly = true)
public class GroupingsByDay {

    private static final String AT_WORK = """
            select commune_id, count(*) as count from organisations.public_card
            where commune_id = any (:communes) and closed_on is null group by commune_id
            """;

    private static final String BODIES = """
            select c.id, c.name, a.name as commune from organisations.public_card c
                left join areas.area_card a on a.id = c.commune_id
            where c.id = any (:ids) order by c.name, c.id
            """;

    private final GroupingRecords records;
    private final GroupingRows rows;
    private final MemberPlaces places;
    private final Structures structures;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    GroupingsByDay(
            GroupingRecords records,
            GroupingRows rows,
            MemberPlaces places,
            Structures structures,
            JdbcClient jdbc,
            Access access,
            Clock clock) {
        this.records = records;
        this.rows = rows;
        this.places = places;
        this.structures = structures;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** All in scope that the words name, in Vietnamese order, also those that do not hold on the day. */
    public List<GroupingLine> all(LocalDate on, String words) {
        access.require(Permission.READ_ORGANISATIONS);
        var counts = rows.counts(on);
        return rows.named(words).stream()
                .map(text -> new GroupingLine(
                        text,
                        text.terms().holdsOn(on),
                        text.terms().holdsOn(on) ? counts.getOrDefault(text.id(), 0) : 0))
                .toList();
    }

    public GroupingOnDay of(GroupingId id, LocalDate on) {
        access.require(Permission.READ_ORGANISATIONS);
        var grouping = records.get(id);
        boolean holds = grouping.terms().holdsOn(on);
        var members = grouping.members().stream()
                .filter(member -> holds && member.belongsOn(on))
                .toList();
        var bodies = bodies(grouping.members());
        var belonging = members.stream().map(Member::organisationId).collect(Collectors.toSet());
        return new GroupingOnDay(
                grouping.text(),
                on,
                holds,
                communes(members, on),
                bodies.values().stream()
                        .filter(body -> belonging.contains(body.id()))
                        .toList(),
                history(grouping.members(), bodies));
    }

    private List<Place> communes(List<Member> members, LocalDate on) {
        var leading = places.leading(members, on);
        var whole = places.whole(leading);
        var atWork = on.equals(LocalDate.now(clock)) ? atWork(leading.keySet()) : null;
        var before = structures.names(members.stream().map(Member::area).collect(Collectors.toSet()));
        return structures.names(leading.keySet()).entrySet().stream()
                .map(name -> {
                    var through = leading.getOrDefault(name.getKey(), Set.of()).stream()
                            .filter(member -> member.area() != name.getKey())
                            .map(member -> before.getOrDefault(member.area(), ""))
                            .sorted()
                            .toList();
                    var count = atWork == null ? null : atWork.getOrDefault(name.getKey(), 0L);
                    return new Place(name.getKey(), name.getValue(), whole.contains(name.getKey()), through, count);
                })
                .toList();
    }

    private Map<Integer, Long> atWork(Set<Integer> communes) {
        var counts = new HashMap<Integer, Long>();
        jdbc.sql(AT_WORK).param("communes", communes.toArray(Integer[]::new)).query(row -> {
            counts.put(row.getInt("commune_id"), row.getLong("count"));
        });
        return counts;
    }

    private Map<UUID, Body> bodies(Collection<Member> members) {
        var ids = members.stream()
                .map(Member::organisationId)
                .filter(Objects::nonNull)
                .distinct();
        var bodies = new LinkedHashMap<UUID, Body>();
        jdbc.sql(BODIES).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            var id = row.getObject("id", UUID.class);
            bodies.put(id, new Body(id, row.getString("name"), row.getString("commune")));
        });
        return bodies;
    }

    /** Those that came last first. */
    private List<Stay> history(Collection<Member> members, Map<UUID, Body> bodies) {
        var names = structures.names(members.stream().map(Member::area).collect(Collectors.toSet()));
        return members.stream()
                .map(member ->
                        new Stay(name(member, names, bodies), member.whole(), member.validFrom(), member.validUntil()))
                .sorted(Comparator.comparing(Stay::from).reversed().thenComparing(Stay::name))
                .toList();
    }

    private static String name(Member member, Map<Integer, String> names, Map<UUID, Body> bodies) {
        @Nullable UUID organisation = member.organisationId();
        if (organisation == null) return names.getOrDefault(member.area(), "");
        var body = bodies.get(organisation);
        return body == null ? "" : body.name();
    }
}
