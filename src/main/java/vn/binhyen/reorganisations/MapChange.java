package vn.binhyen.reorganisations;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Restructuring;

/** Changes the map and what lies on it together, in the transaction of whoever decided it. */
@Component
class MapChange {

    private final JdbcClient jdbc;
    private final Pairs pairs;
    private final Points points;
    private final Outlines outlines;
    private final Moves moves;
    private final Tallies tallies;
    private final Restructuring restructuring;

    MapChange(
            JdbcClient jdbc,
            Pairs pairs,
            Points points,
            Outlines outlines,
            Moves moves,
            Tallies tallies,
            Restructuring restructuring) {
        this.jdbc = jdbc;
        this.pairs = pairs;
        this.points = points;
        this.outlines = outlines;
        this.moves = moves;
        this.tallies = tallies;
        this.restructuring = restructuring;
    }

    /** What a rehearsal decided. */
    void forget(Reorganisation reorganisation) {
        moves.forget(reorganisation);
        tallies.forget(reorganisation);
    }

    void rehearse(Reorganisation reorganisation) {
        moves.rehearse(reorganisation, deciding(reorganisation, pairs.of(reorganisation.id())));
        tallies.count(reorganisation, false);
    }

    private Runnable deciding(Reorganisation reorganisation, List<Pair> of) {
        return () -> points.decide(reorganisation.id().value(), of);
    }

    /** Answers how many rows moved. */
    long carryOut(Reorganisation reorganisation) {
        var of = pairs.of(reorganisation.id());
        moves.decide(reorganisation, deciding(reorganisation, of));
        tallies.count(reorganisation, true);
        if (!isChanged(reorganisation, of)) throw new MapHasChanged();
        return moves.apply(reorganisation);
    }

    private boolean isChanged(Reorganisation reorganisation, List<Pair> of) {
        var terms = reorganisation.terms();
        try {
            return restructuring.carryOut(new Restructuring.Change(
                    reorganisation.province(),
                    terms.effectiveOn(),
                    terms.basis(),
                    Pairs.begun(of),
                    Pairs.links(of),
                    outlines.rings(reorganisation.id().value())));
        } catch (DataIntegrityViolationException codeIsAnothers) {
            return false;
        }
    }

    long undo(Reorganisation reorganisation) {
        var first = reorganisation.terms().effectiveOn();
        var begun = begun(reorganisation);
        var dependents = moves.dependents(
                reorganisation, begun.stream().map(AreaId::value).toArray(Integer[]::new));
        if (!dependents.isEmpty()) throw new LaterActsDepend(dependents);
        long moved = moves.back(reorganisation);
        var standing = standing(begun);
        if (!standing.isEmpty()) throw new LaterActsDepend(standing);
        var ended = pairs.of(reorganisation.id()).stream()
                .map(pair -> pair.from().id())
                .distinct()
                .toList();
        if (!restructuring.undo(first, begun, ended))
            throw new LaterActsDepend(List.of(new Dependent("reorganisations.dependent.units", 1)));
        return moved;
    }

    /** What is still in the begun units once all that followed has left them: of tables that nobody named, too. */
    private List<Dependent> standing(List<AreaId> begun) {
        return jdbc.sql("select place, rows from reorganisations.standing_on(:units)")
                .param("units", begun.stream().map(AreaId::value).toArray(Integer[]::new))
                .query((row, i) -> Dependent.in(row.getString("place"), row.getLong("rows")))
                .list();
    }

    private List<AreaId> begun(Reorganisation reorganisation) {
        return jdbc.sql("""
                        select a.id from areas.area_card a where a.valid_from = :first and a.code in (
                            select to_code from reorganisations.pair where reorganisation = :reorganisation)
                        """)
                .param("first", reorganisation.terms().effectiveOn())
                .param("reorganisation", reorganisation.id().value())
                .query((row, i) -> new AreaId(row.getInt("id")))
                .list();
    }
}
