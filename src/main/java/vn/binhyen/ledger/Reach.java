package vn.binhyen.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.CommuneMap;
import vn.binhyen.database.Scopes;

/** Knows whose figures the viewer reads: those of provinces, or of communes. */
@Component
class Reach {

    private final Access access;
    private final Areas areas;
    private final Clock clock;

    Reach(Access access, Areas areas, Clock clock) {
        this.access = access;
        this.areas = areas;
        this.clock = clock;
    }

    void require() {
        access.require(Permission.READ_FIGURES);
    }

    /** Those who enter figures of a commune or a province; an organisation enters its own otherwise. */
    void requireTelling() {
        access.require(Permission.ENTER_FIGURES);
        if (!new Teller(Scopes.current()).tellsOfAreas()) throw new AccessDeniedException("Tells of no area");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The provinces in which the viewer reads something; a sum over a province is for who reads all of it. */
    List<Integer> provinces(FigureQuery query) {
        if (query.level() == FigureLevel.PROVINCE && !readsProvinces())
            throw new AccessDeniedException("Reads communes only");
        var area = query.area();
        if (area != null) return List.of(provinceOf(area));
        return provinces();
    }

    List<Integer> provinces() {
        var scope = Scopes.current();
        if (scope.everything())
            return areas.provinces(today()).stream()
                    .map(card -> card.id().value())
                    .toList();
        return Stream.concat(
                        scope.provinces().stream(), scope.communes().stream().map(this::provinceOf))
                .distinct()
                .sorted()
                .toList();
    }

    boolean readsProvinces() {
        return Scopes.current().everything() || !Scopes.current().provinces().isEmpty();
    }

    /** The communes whose figures the viewer reads, in Vietnamese order of their names. */
    List<AreaCard> communes() {
        var scope = Scopes.current();
        if (readsProvinces())
            return provinces().stream()
                    .flatMap(province -> areas.communesOf(new AreaId(province), today()).stream())
                    .toList();
        return scope.communes().stream().map(id -> areas.get(new AreaId(id))).toList();
    }

    AreaCard area(int id) {
        return areas.get(new AreaId(id));
    }

    /** The map of the viewer's province on a day; empty where none is known. */
    CommuneMap map(LocalDate on) {
        return areas.map(new AreaId(provinces().getFirst()), on);
    }

    int provinceOf(int area) {
        var card = area(area);
        var province = card.province();
        return Objects.requireNonNullElse(province, card.id()).value();
    }
}
