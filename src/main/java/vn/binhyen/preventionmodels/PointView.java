package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a point shows. */
@Component
@Transactional(readOnly = true)
class PointView {

    /** As many checks as a year has months. */
    private static final int CHECKS = 12;

    private final Points points;
    private final PointList list;
    private final Holdings holdings;
    private final CheckList checks;
    private final Bodies bodies;

    PointView(Points points, PointList list, Holdings holdings, CheckList checks, Bodies bodies) {
        this.points = points;
        this.list = list;
        this.holdings = holdings;
        this.checks = checks;
        this.bodies = bodies;
    }

    /** A point with its groups and equipment; the viewer changes it only while it runs. */
    record Shown(
            PointText text,
            PointCard card,
            List<Group> groups,
            List<Stock> equipment,
            List<AliveCheck.Answered> checks,
            LocalDate today,
            boolean editable) {

        /** The day on which the next check comes round; null where nobody asks. */
        @Nullable
        LocalDate nextCheck() {
            if (card.life() != Life.ALIVE && card.life() != Life.SILENT) return null;
            return card.knownUntil()
                    .plusMonths(Objects.requireNonNull(text.terms().rhythmMonths()));
        }

        /** Whether the day of the next check has passed. */
        boolean isOverdue() {
            var next = nextCheck();
            return next != null && next.isBefore(today);
        }

        @Nullable
        Stock stock(EquipmentKind kind) {
            return equipment.stream()
                    .filter(stock -> stock.kind() == kind)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** To be changed; what has ended has no form for that. */
    Shown running(PointId id) {
        var shown = of(id);
        if (shown.text().endedOn() != null) throw new AlreadyEnded();
        return shown;
    }

    Shown of(PointId id) {
        var text = points.get(id);
        var card = list.find(id).orElseThrow(() -> new NoSuchPoint(id));
        boolean editable = text.endedOn() == null && points.mayEnter(text);
        return new Shown(
                text,
                card,
                holdings.groups(id),
                holdings.equipment(id),
                checks.of(id, CHECKS),
                bodies.today(),
                editable);
    }
}
