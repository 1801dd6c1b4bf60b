package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;
import vn.binhyen.database.Scopes;

/** Answers for a commune of a day also what was told of the units that it was made of (decision 74). */
@Service
@Transactional(readOnly = true)
public class UnitFigures {

    private final Figures figures;
    private final Structures structures;
    private final SummedAreas summed;
    private final Reach reach;

    UnitFigures(Figures figures, Structures structures, SummedAreas summed, Reach reach) {
        this.figures = figures;
        this.structures = structures;
        this.summed = summed;
        this.reach = reach;
    }

    /**
     * A commune's figures.
     *
     * @param isMadeOf whether it is known what it was made of; if not, nothing that was told before it began is in the table
     */
    public record Told(FigureTable table, boolean isMadeOf) {}

    /**
     * The table has the commune's rows alone. What was told of a unit that lies in it in part is apportioned by population, and says so.
     *
     * @param day on which the commune exists
     */
    public Told read(int commune, LocalDate day, FigureQuery query) {
        reach.require();
        if (query.asOf() != null) throw new IllegalArgumentException("What was known then is not told beyond a scope");
        var origins = structures.origins(new AreaId(commune), day, Weight.POPULATION);
        var provinces = origins.provinces();
        if (!isRead(commune)) throw new AccessDeniedException("Another's commune");
        var units = List.copyOf(provinces.keySet());
        // A level told of a split unit gives way as soon as any commune tells that has a part of it
        var heirs = origins.places().goals().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        var table = summed.naming(
                Stream.concat(units.stream(), heirs.stream())
                        .filter(unit -> !sees(unit, provinces.get(unit)))
                        .distinct()
                        .toList(),
                () -> figures.readWithParts(
                        query, provinces.values().stream().distinct().toList(), units, heirs));
        var drawn = table.drawn(query.measures(), origins.places());
        return new Told(drawn.of(commune), units.size() > 1);
    }

    /** Whether the viewer reads the figures of a commune. */
    boolean isRead(int commune) {
        return sees(commune, reach.provinceOf(commune));
    }

    private static boolean sees(int unit, @Nullable Integer province) {
        var scope = Scopes.current();
        return scope.everything()
                || scope.communes().contains(unit)
                || scope.absorbed().contains(unit)
                || province != null && scope.provinces().contains(province);
    }
}
