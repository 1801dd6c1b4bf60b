package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the points of models, keeps their groups and equipment, and ends them. */
@Service
@Transactional
public class Points {

    private final PointRecords records;
    private final Holdings holdings;
    private final CheckList checks;
    private final ObjectProvider<WorkAtPoints> work;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    Points(
            PointRecords records,
            Holdings holdings,
            CheckList checks,
            ObjectProvider<WorkAtPoints> work,
            Bodies bodies,
            ApplicationEventPublisher events) {
        this.records = records;
        this.holdings = holdings;
        this.checks = checks;
        this.work = work;
        this.bodies = bodies;
        this.events = events;
    }

    /**
     * Starts a point of a model that has not ended; the same id a second time is the same form posted twice.
     *
     * @return whether the point is new
     */
    public boolean start(PointId id, ModelId model, Body body, PointTerms terms) {
        bodies.enter(body);
        var stage = records.stageOf(model.value()).orElseThrow(() -> new NoSuchModel(model));
        if (stage == Stage.ENDED) throw new AlreadyDecided();
        if (records.existsById(id.value())) return false;
        try {
            records.save(Point.started(id, model, body, terms, bodies.today()));
        } catch (DuplicateKeyException runs) {
            throw new AlreadyRunsHere();
        }
        records.recount(id.value());
        events.publishEvent(new PointChanged(id, "start"));
        return true;
    }

    public void correct(PointId id, PointTerms terms) {
        correct(id, terms, null);
    }

    /** @param seen the version that the editor saw; null: not told */
    void correct(PointId id, PointTerms terms, @Nullable Integer seen) {
        var point = entered(id);
        point.requireVersion(seen);
        point.correct(terms, firstKnown(id).orElse(null), bodies.today());
        keep(point, "correct-point");
    }

    /** The first day on which a check or work at the point tells of it. */
    private Optional<LocalDate> firstKnown(PointId id) {
        return Stream.concat(checks.firstDay(id).stream(), work.stream().flatMap(each -> each.firstDay(id).stream()))
                .min(Comparator.naturalOrder());
    }

    public void end(PointId id, LocalDate day, String reason) {
        var point = entered(id);
        point.end(day, reason, bodies.today());
        keep(point, "end-point");
    }

    public void form(PointId id, GroupForm group) {
        entered(id).requireWithin(group.formedOn(), bodies.today());
        holdings.form(id, group);
        records.recount(id.value());
        events.publishEvent(new PointChanged(id, "form-group"));
    }

    public void dissolve(PointId id, UUID group) {
        entered(id);
        holdings.dissolve(id, group, bodies.today());
        records.recount(id.value());
        events.publishEvent(new PointChanged(id, "dissolve-group"));
    }

    public void equip(PointId id, List<Stock> stocks) {
        var point = entered(id);
        point.requireWithin(bodies.today(), bodies.today());
        point.count(Working.of(stocks, bodies.today()));
        holdings.equip(id, stocks, bodies.today());
        keep(point, "equip");
    }

    @Transactional(readOnly = true)
    public PointText get(PointId id) {
        bodies.requireReader();
        return records.get(id).text();
    }

    boolean mayEnter(PointText point) {
        return bodies.mayEnter(point.body());
    }

    private Point entered(PointId id) {
        bodies.requireReader();
        var point = records.get(id);
        bodies.enter(point.body());
        return point;
    }

    private void keep(Point point, String verb) {
        records.save(point);
        records.recount(point.id().value());
        events.publishEvent(new PointChanged(point.id(), verb));
    }
}
