package vn.binhyen.lineages;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.areas.CommuneRow;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** Puts the points of a model on the map of communes, period by period. */
@Component
@Transactional(readOnly = true)
class Places {

    private final Areas areas;
    private final Bodies bodies;

    Places(Areas areas, Bodies bodies) {
        this.areas = areas;
        this.bodies = bodies;
    }

    /** The communes by name; one that is no more bears the name that it had. */
    record Shown(Spread spread, List<CommuneRow<Spread.Here>> communes) {}

    Optional<Shown> spread(Lineage lineage, @Nullable LocalDate on) {
        var points = lineage.forest().inOrder().stream()
                .map(Branch::point)
                .sorted(comparing(PointLife::startedOn))
                .toList();
        return Spread.of(points, on, bodies.today())
                .map(spread -> new Shown(spread, CommuneRow.sorted(spread.communes(), names(points, spread))));
    }

    /** Today's communes of the provinces where points are, and those of old that points were in. */
    private List<AreaCard> names(List<PointLife> points, Spread spread) {
        var cards = points.stream()
                .map(point -> new AreaId(point.body().provinceId()))
                .distinct()
                .flatMap(province -> areas.communesOf(province, bodies.today()).stream())
                .toList();
        var known = cards.stream().map(card -> card.id().value()).collect(Collectors.toSet());
        var former = spread.communes().keySet().stream()
                .flatMap(Optional::stream)
                .filter(commune -> !known.contains(commune))
                .map(commune -> areas.get(new AreaId(commune)));
        return Stream.concat(cards.stream(), former).toList();
    }

    CommuneMap map(int province) {
        return areas.map(new AreaId(province));
    }

    boolean mayEnter(ModelText model) {
        return bodies.mayEnter(model.owner());
    }
}
