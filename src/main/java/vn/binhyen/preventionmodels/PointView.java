package vn.binhyen.preventionmodels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a point shows. */
@Component
@Transactional(readOnly = true)
class PointView {

    private final Points points;
    private final PointList list;
    private final Holdings holdings;
    private final Bodies bodies;

    PointView(Points points, PointList list, Holdings holdings, Bodies bodies) {
        this.points = points;
        this.list = list;
        this.holdings = holdings;
        this.bodies = bodies;
    }

    /** A point with its groups and equipment; the viewer changes it only while it runs. */
    record Shown(PointText text, PointCard card, List<Group> groups, List<Stock> equipment, boolean editable) {

        @Nullable
        Stock stock(EquipmentKind kind) {
            return equipment.stream()
                    .filter(stock -> stock.kind() == kind)
                    .findFirst()
                    .orElse(null);
        }
    }

    Shown of(PointId id) {
        var text = points.get(id);
        var card = list.find(id).orElseThrow(() -> new NoSuchPoint(id));
        boolean editable = text.endedOn() == null && bodies.mayEnter(text.body());
        return new Shown(text, card, holdings.groups(id), holdings.equipment(id), editable);
    }
}
