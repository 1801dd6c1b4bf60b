package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.WorkAtPoints;

/** Tells since when work took place for a point. */
@Component
class WorkThatStands implements WorkAtPoints {

    private final SessionRecords records;

    WorkThatStands(SessionRecords records) {
        this.records = records;
    }

    @Override
    public Optional<LocalDate> firstDay(PointId point) {
        return Optional.ofNullable(records.firstWorkFor(point.value()));
    }
}
