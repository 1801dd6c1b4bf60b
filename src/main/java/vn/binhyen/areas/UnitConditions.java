package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.DrawnUnits.Drawn;

/** What a map asks for as a condition on {@code areas.area a}, beside its province {@code p}, and its parameters. */
class UnitConditions {

    /** Of which nobody knows where they lie, they lie everywhere: so the standard for maps has it. */
    private static final String IN_THE_BOX = """
            (a.id = any (:inside) or a.id <> all (:drawn) and (a.lon is null
                or a.lat between :south and :north
                    and (a.lon between :west and :east or :west > :east and (a.lon >= :west or a.lon <= :east))))
            """;

    private final StringBuilder condition = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    UnitConditions(UnitFilter filter, LocalDate today) {
        if (filter.of() == UnitFilter.Units.COMMUNES_OF_TODAY) {
            and("a.level = 'COMMUNE'");
            and("a.valid_from <= :today and (a.valid_until is null or a.valid_until >= :today)");
            parameters.put("today", today);
        }
        and("a.code = :code", "code", filter.code());
        and("a.name = :name", "name", filter.name());
        and("a.kind = :kind", "kind", nameOf(filter.kind()));
        and("a.level = :level", "level", nameOf(filter.level()));
        and("p.code = :province", "province", filter.province());
        and("(a.valid_until is null or a.valid_until >= :from)", "from", filter.from());
        and("a.valid_from <= :until", "until", filter.until());
    }

    /**
     * Those that lie in the box.
     *
     * @param drawn for these it is told by the outline, for all others by their point
     */
    UnitConditions inside(Box box, Map<AreaId, Drawn> drawn, Predicate<Drawn> lies) {
        and(IN_THE_BOX);
        return at(box, drawn, lies);
    }

    /** All others than {@link #inside}. */
    UnitConditions outside(Box box, Map<AreaId, Drawn> drawn, Predicate<Drawn> lies) {
        and("not " + IN_THE_BOX);
        return at(box, drawn, lies);
    }

    UnitConditions and(String sql, String name, @Nullable Object value) {
        if (value == null) return this;
        and(sql);
        parameters.put(name, value);
        return this;
    }

    @Override
    public String toString() {
        return condition.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private UnitConditions at(Box box, Map<AreaId, Drawn> drawn, Predicate<Drawn> lies) {
        var inside = drawn.entrySet().stream()
                .filter(unit -> lies.test(unit.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        parameters.putAll(Map.of("drawn", numbers(drawn.keySet()), "inside", numbers(inside)));
        parameters.putAll(Map.of("west", box.west(), "south", box.south(), "east", box.east(), "north", box.north()));
        return this;
    }

    private void and(String sql) {
        condition.append(" and ").append(sql);
    }

    private static Integer[] numbers(Collection<AreaId> ids) {
        return ids.stream().map(AreaId::value).toArray(Integer[]::new);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
