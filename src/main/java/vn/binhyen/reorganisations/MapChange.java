package vn.binhyen.reorganisations;

import java.util.List;
import org.springframework.stereotype.Component;

/** Changes the map and what lies on it together, in the transaction of whoever decided it. */
@Component
class MapChange {

    private final Deciding deciding;
    private final Moves moves;
    private final Units units;
    private final Abolitions abolitions;
    private final Telling telling;

    MapChange(Deciding deciding, Moves moves, Units units, Abolitions abolitions, Telling telling) {
        this.deciding = deciding;
        this.moves = moves;
        this.units = units;
        this.abolitions = abolitions;
        this.telling = telling;
    }

    void rehearse(Reorganisation reorganisation) {
        deciding.rehearse(reorganisation);
        telling.of(reorganisation, "rehearse", 0);
    }

    void carryOut(Reorganisation reorganisation) {
        deciding.decide(reorganisation);
        long homeless = moves.undecidedBetweenProvinces(reorganisation);
        if (homeless > 0) throw new UndecidedBetweenProvinces(homeless);
        if (!units.change(reorganisation)) throw new MapHasChanged();
        long moved = moves.apply(reorganisation);
        abolitions.carryOut(reorganisation);
        units.tell(reorganisation, List.of());
        telling.of(reorganisation, "carry-out", moved);
    }

    void undo(Reorganisation reorganisation) {
        var begun = units.begun(reorganisation);
        refuse(moves.dependents(reorganisation, begun));
        long moved = moves.back(reorganisation);
        if (!abolitions.undo(reorganisation)) refuse(List.of(new Dependent("reorganisations.dependent.levels", 1)));
        units.tell(reorganisation, begun);
        refuse(units.standing(begun));
        if (!units.restore(reorganisation)) refuse(List.of(new Dependent("reorganisations.dependent.units", 1)));
        telling.of(reorganisation, "undo", moved);
    }

    private static void refuse(List<Dependent> dependents) {
        if (!dependents.isEmpty()) throw new LaterActsDepend(dependents);
    }
}
