package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One area or organisation where a model runs, from its start to its end. */
@Table(schema = "preventionmodels", name = "point")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Point {

    @Id
    private final UUID id;

    private final UUID modelId;

    @Embedded.Empty
    private final Body body;

    @Embedded.Empty
    private PointTerms terms;

    private @Nullable LocalDate endedOn;
    private @Nullable String endedReason;
    private @Nullable LocalDate lastSignOn;
    private @Nullable LocalDate checkedOn;
    private @Nullable LocalDate stoppedOn;
    private @Nullable Integer equipmentTotal;
    private @Nullable Integer equipmentWorking;
    private @Nullable LocalDate equipmentOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Point(UUID id, UUID modelId, Body body) {
        this.id = id;
        this.modelId = modelId;
        this.body = body;
    }

    static Point started(PointId id, ModelId model, Body body, PointTerms terms, LocalDate today) {
        var point = new Point(id.value(), model.value(), body);
        point.say(terms, today);
        return point;
    }

    /**
     * Says anew when it began, unless that is later than before and later than a day of which it is known whether it ran.
     *
     * @param firstKnown the first such day; null: there is none
     */
    void correct(PointTerms corrected, @Nullable LocalDate firstKnown, LocalDate today) {
        requireRunning();
        var start = corrected.startedOn();
        if (firstKnown != null && start.isAfter(terms.startedOn()) && start.isAfter(firstKnown))
            throw new KnownBefore(firstKnown);
        say(corrected, today);
    }

    private void say(PointTerms said, LocalDate today) {
        if (said.startedOn().isAfter(today)) throw new OutsideItsTime();
        terms = said;
    }

    /** Takes an answer for what it tells; one about an earlier day than another changes only what it knows better. */
    void answer(AliveCheck check, LocalDate today) {
        requireWithin(check.day(), today);
        var sign = check.sign();
        if (sign != null) requireWithin(sign, today);
        live(sign);
        var equipment = check.equipment();
        if (equipment != null) count(equipment);
        if (isBefore(check.day(), checkedOn)) return;
        checkedOn = check.day();
        if (check.running()) stoppedOn = null;
        else if (stoppedOn == null) stoppedOn = check.day();
    }

    /** A record of work is a sign of life, also of a point whose check said that it stopped before. */
    void hasWorked(LocalDate day, LocalDate today) {
        requireWithin(day, today);
        live(day);
        if (stoppedOn != null && !day.isBefore(stoppedOn)) stoppedOn = null;
    }

    /** A record of work was taken back: what its checks and the work that still stands say of the point. */
    void hasNotWorked(Signs checked, @Nullable LocalDate lastWork) {
        lastSignOn = checked.sign();
        live(lastWork);
        var stopped = checked.stopped();
        boolean worksAgain = stopped != null && lastWork != null && !lastWork.isBefore(stopped);
        stoppedOn = worksAgain ? null : stopped;
    }

    /** What checks alone say: the last sign of life, and since when the point has stopped. */
    record Signs(@Nullable LocalDate sign, @Nullable LocalDate stopped) {}

    /** Keeps the latest count of the equipment. */
    void count(Working counted) {
        if (isBefore(counted.on(), equipmentOn)) return;
        equipmentTotal = counted.total();
        equipmentWorking = counted.working();
        equipmentOn = counted.on();
    }

    private void live(@Nullable LocalDate sign) {
        if (sign != null && !isBefore(sign, lastSignOn)) lastSignOn = sign;
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }

    void end(LocalDate day, String reason, LocalDate today) {
        requireWithin(day, today);
        endedOn = day;
        endedReason = reason;
    }

    /** Refuses what happens at a point that has ended, or on a day outside its time. */
    void requireWithin(LocalDate day, LocalDate today) {
        requireRunning();
        if (day.isAfter(today) || day.isBefore(terms.startedOn())) throw new OutsideItsTime();
    }

    private void requireRunning() {
        if (endedOn != null) throw new AlreadyEnded();
    }

    void requireVersion(@Nullable Integer seen) {
        ChangedMeanwhile.check(seen, version);
    }

    PointId id() {
        return new PointId(id);
    }

    Body body() {
        return body;
    }

    PointText text() {
        var counted = equipmentTotal == null || equipmentWorking == null || equipmentOn == null
                ? null
                : new Working(equipmentTotal, equipmentWorking, equipmentOn);
        return new PointText(id, modelId, body, terms, endedOn, endedReason, counted, version == null ? 0 : version);
    }
}
