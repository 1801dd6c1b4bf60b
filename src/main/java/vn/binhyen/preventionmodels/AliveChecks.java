package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the signs of life of points, and tells which points give none. */
@Service
@Transactional
public class AliveChecks {

    private final PointRecords records;
    private final CheckList list;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    AliveChecks(PointRecords records, CheckList list, Bodies bodies, ApplicationEventPublisher events) {
        this.records = records;
        this.list = list;
        this.bodies = bodies;
        this.events = events;
    }

    /** Keeps the answer to a point's check; the same id a second time is the same form posted twice. */
    public void answer(PointId id, AliveCheck check) {
        bodies.requireReader();
        var point = records.get(id);
        var enteredBy = bodies.enter(point.body());
        keep(point, check, enteredBy);
    }

    /** Keeps what somebody answered who holds a link to the point's check, and says so beside it. */
    void answerByLink(PointId id, AliveCheck check) {
        keep(records.get(id), check, EnteredBy.LINK);
    }

    private void keep(Point point, AliveCheck check, EnteredBy enteredBy) {
        if (list.contains(Objects.requireNonNull(check.check()))) return;
        point.answer(check, bodies.today());
        list.add(point.id(), check, enteredBy);
        records.save(point);
        records.recount(point.id().value());
        events.publishEvent(new PointChanged(point.id(), "check"));
    }

    /** Counts a record of work done at the point as a sign of life; the module that keeps the record calls it. */
    public void hasWorked(PointId id, LocalDate day) {
        var point = records.get(id);
        point.hasWorked(day, bodies.today());
        records.save(point);
        records.recount(id.value());
    }

    /**
     * A record of work was taken back: the point is left with what its checks and the work that still stands say of it.
     *
     * @param lastWork the last day of work that still stands; null: there is none
     */
    public void hasNotWorked(PointId id, @Nullable LocalDate lastWork) {
        var point = records.get(id);
        point.hasNotWorked(list.signs(id), lastWork);
        records.save(point);
        records.recount(id.value());
    }

    /** The answers to a point's checks, the latest first; after one of them, those before it. */
    @Transactional(readOnly = true)
    public List<AliveCheck.Answered> of(PointId id, @Nullable UUID after, int limit) {
        bodies.requireReader();
        records.get(id);
        return after == null ? list.of(id, limit) : list.before(id, after, limit);
    }

    /** How many points in the viewer's scope gave no sign of life or stopped, as of a day, and of how many others the check has come round. */
    public record Risk(LocalDate asOf, long silent, long stopped, long due) {

        public long points() {
            return silent + stopped;
        }
    }

    @Transactional(readOnly = true)
    public Risk atRisk() {
        bodies.requireReader();
        return list.risk(bodies.today(), PointFilter.ALL);
    }
}
