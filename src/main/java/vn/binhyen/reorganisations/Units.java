package vn.binhyen.reorganisations;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapChanged;
import vn.binhyen.areas.Restructuring;

/** The units that a reorganisation ends and begins. */
@Component
class Units {

    private final JdbcClient jdbc;
    private final Pairs pairs;
    private final Outlines outlines;
    private final Restructuring restructuring;
    private final ApplicationEventPublisher events;

    Units(
            JdbcClient jdbc,
            Pairs pairs,
            Outlines outlines,
            Restructuring restructuring,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.pairs = pairs;
        this.outlines = outlines;
        this.restructuring = restructuring;
        this.events = events;
    }

    /** Answers false, with nothing to be kept, where the map is no longer what it was drafted for. */
    boolean change(Reorganisation reorganisation) {
        var of = pairs.of(reorganisation.id());
        try {
            return restructuring.carryOut(new Restructuring.Change(
                    reorganisation.province(),
                    reorganisation.terms().effectiveOn(),
                    reorganisation.terms().basis(),
                    Pairs.begun(of),
                    Pairs.links(of),
                    outlines.rings(reorganisation.id().value())));
        } catch (DataIntegrityViolationException codeIsAnothers) {
            return false;
        }
    }

    /** Answers false where one of the new ones has ended since. */
    boolean restore(Reorganisation reorganisation) {
        return restructuring.undo(reorganisation.terms().effectiveOn(), begun(reorganisation), ended(reorganisation));
    }

    /** Lets others count anew what they keep of these units, once everything has moved. */
    void tell(Reorganisation reorganisation, List<AreaId> takenBack) {
        var touched = Stream.concat(begun(reorganisation).stream(), ended(reorganisation).stream());
        events.publishEvent(new MapChanged(touched.toList(), takenBack));
    }

    List<AreaId> begun(Reorganisation reorganisation) {
        return jdbc.sql("""
                        select a.id from areas.area_card a where a.valid_from = :first and a.code in (
                            select to_code from reorganisations.pair where reorganisation = :reorganisation)
                        """)
                .param("first", reorganisation.terms().effectiveOn())
                .param("reorganisation", reorganisation.id().value())
                .query((row, i) -> new AreaId(row.getInt("id")))
                .list();
    }

    private List<AreaId> ended(Reorganisation reorganisation) {
        return pairs.of(reorganisation.id()).stream()
                .map(pair -> pair.from().id())
                .distinct()
                .toList();
    }

    /** What is still in the begun units once all that followed has left them: of tables that nobody named, too. */
    List<Dependent> standing(List<AreaId> begun) {
        return jdbc.sql("select place, rows from reorganisations.standing_on(:units)")
                .param("units", begun.stream().map(AreaId::value).toArray(Integer[]::new))
                .query((row, i) -> Dependent.in(row.getString("place"), row.getLong("rows")))
                .list();
    }
}
