package vn.binhyen.areas;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;

/** Tells how lists by communes lie in the structure of a chosen day: any list, whatever it counts. */
@Service
@Transactional(readOnly = true)
public class ListsByStructure {

    private final Structures structures;
    private final Areas areas;
    private final Clock clock;

    ListsByStructure(Structures structures, Areas areas, Clock clock) {
        this.structures = structures;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * How what was counted lies: by the communes of the viewer's provinces, and others in which there is something; the first province's map is shown.
     *
     * @param counted by which communes of whatever time; of none: it stays so
     */
    public Lying of(StructureChoice choice, Collection<Optional<Integer>> counted) {
        return of(
                choice,
                counted,
                Scopes.current().provinces().stream().map(AreaId::new).toList());
    }

    /** The same by the communes of these provinces. */
    public Lying of(StructureChoice choice, Collection<Optional<Integer>> counted, List<AreaId> provinces) {
        var today = LocalDate.now(clock);
        var then = choice.day(today).orElse(null);
        var units = counted.stream().flatMap(Optional::stream).collect(toSet());
        var places = then == null
                ? new NewPlaces(Map.of(), Map.of(), choice.weight())
                : structures.places(units, then, choice.weight(), Map.of());
        var lain = units.stream().flatMap(unit -> places.of(unit).stream()).collect(toSet());
        var day = then == null ? today : then;
        return new Lying(
                choice, choice.isUnread(today), then, places, cards(lain, provinces, day), map(provinces, day));
    }

    /** The communes of the day; and those of other times in which something is known to lie, by their names. */
    private List<AreaCard> cards(Collection<Integer> lain, List<AreaId> provinces, LocalDate day) {
        var communes = provinces.stream()
                .flatMap(province -> areas.communesOf(province, day).stream())
                .toList();
        var listed = communes.stream().map(card -> card.id().value()).collect(toSet());
        var others = areas.all(lain.stream()
                .filter(id -> !listed.contains(id))
                .map(AreaId::new)
                .toList());
        return Stream.concat(
                        communes.stream(),
                        structures
                                .names(others.keySet().stream()
                                        .map(AreaId::value)
                                        .toList())
                                .keySet()
                                .stream()
                                .flatMap(id -> Stream.ofNullable(others.get(new AreaId(id)))))
                .toList();
    }

    private CommuneMap map(List<AreaId> provinces, LocalDate day) {
        return provinces.isEmpty() ? new CommuneMap(0, 0, List.of()) : areas.map(provinces.getFirst(), day);
    }
}
