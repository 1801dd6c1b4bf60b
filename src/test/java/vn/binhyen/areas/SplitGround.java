package vn.binhyen.areas;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A real commune that was made of a unit in whole and of another in part, both of its province; none is given twice in a run, nor with a unit of another.
 *
 * @param whole lies wholly in it
 * @param split lies in it in part
 * @param sister another commune in which a part of that lies
 */
public record SplitGround(int province, int commune, int whole, int split, int sister) {

    private static final AreaId HA_NOI = new AreaId(1);
    private static final Deque<SplitGround> LEFT = new ArrayDeque<>();
    private static final Set<AreaId> TAKEN = new HashSet<>();
    private static boolean isFound;

    /** Of Hà Nội, from the end of the alphabet: its borders stayed, and what stands in the sample is at the beginning. */
    public static synchronized SplitGround fresh(Areas areas) {
        if (!isFound) {
            var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
            var city = areas.get(HA_NOI);
            areas.communesOf(HA_NOI, today).reversed().stream()
                    .filter(commune -> areas.madeOf(commune.id()).stream()
                            .noneMatch(unit -> TAKEN.contains(unit.area().id())))
                    .flatMap(commune -> of(city, commune, areas))
                    .forEach(ground -> {
                        areas.madeOf(new AreaId(ground.commune()))
                                .forEach(unit -> TAKEN.add(unit.area().id()));
                        LEFT.add(ground);
                    });
            isFound = true;
        }
        return LEFT.pop();
    }

    private static Stream<SplitGround> of(AreaCard province, AreaCard commune, Areas areas) {
        var units = areas.madeOf(commune.id()).stream()
                .filter(unit -> province.id().equals(unit.area().province()))
                .toList();
        var whole = units.stream().filter(AreaLineage.Link::whole).findFirst();
        var split = units.stream().filter(unit -> !unit.whole()).findFirst();
        if (whole.isEmpty() || split.isEmpty()) return Stream.empty();
        return Stream.of(new SplitGround(
                province.id().value(),
                commune.id().value(),
                whole.get().area().id().value(),
                split.get().area().id().value(),
                areas.lineage(split.get().area().id()).became().stream()
                        .map(unit -> unit.area().id())
                        .filter(id -> !id.equals(commune.id()))
                        .findFirst()
                        .orElseThrow()
                        .value()));
    }
}
