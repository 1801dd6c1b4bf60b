package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
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
        var origins = structures.origins(new AreaId(commune), day, Weight.POPULATION);
        var units = List.copyOf(origins.provinces().keySet());
        var table = summed.naming(
                beyond(origins),
                () -> figures.readWithParts(
                        query, origins.provinces().values().stream().distinct().toList(), units));
        var drawn = table.drawn(query.measures(), origins.places());
        return new Told(drawn.of(commune), units.size() > 1);
    }

    /** What it was made of lies in part in other communes, and so beyond what its desk sees; the sums alone are read. */
    private static List<Integer> beyond(Structures.Origins origins) {
        var scope = Scopes.current();
        if (scope.everything()) return List.of();
        return origins.provinces().entrySet().stream()
                .filter(unit -> !scope.provinces().contains(unit.getValue())
                        && !scope.communes().contains(unit.getKey())
                        && !scope.absorbed().contains(unit.getKey()))
                .map(unit -> unit.getKey())
                .toList();
    }
}
