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
        point.correct(terms, today);
        return point;
    }

    final void correct(PointTerms corrected, LocalDate today) {
        requireRunning();
        if (corrected.startedOn().isAfter(today)) throw new OutsideItsTime();
        terms = corrected;
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

    PointId id() {
        return new PointId(id);
    }

    Body body() {
        return body;
    }

    PointText text() {
        return new PointText(id, modelId, body, terms, endedOn, endedReason);
    }
}
