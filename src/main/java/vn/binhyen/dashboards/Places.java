package vn.binhyen.dashboards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.CommuneMap;

/** Knows of which places the viewer may see a dashboard. */
@Component
class Places {

    private final Access access;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    Places(Access access, Areas areas, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Viewer viewer() {
        return access.viewer();
    }

    Place of(Wish wish) {
        var viewer = access.viewer();
        var organisation = wish.organisation();
        if (organisation != null) return organisation(viewer, organisation);
        var area = wish.area();
        if (area != null) return area(viewer, area);
        if (!viewer.provinces().isEmpty())
            return area(viewer, viewer.provinces().getFirst());
        if (!viewer.communes().isEmpty()) return area(viewer, viewer.communes().getFirst());
        if (!viewer.organisations().isEmpty())
            return organisation(viewer, viewer.organisations().getFirst());
        throw new AccessDeniedException("Of no place");
    }

    private Place area(Viewer viewer, int id) {
        access.require(Permission.READ_FIGURES);
        var card = areas.get(new AreaId(id));
        var province = card.province();
        boolean isTheirs = viewer.provinces().contains(province == null ? id : province.value())
                || viewer.communes().contains(id);
        if (!isTheirs || card.district() != null) throw new NoSuchDashboard();
        return province == null
                ? new Place(Place.Kind.CITY, id, id, null, card.name())
                : new Place(Place.Kind.COMMUNE, province.value(), id, null, card.name());
    }

    private Place organisation(Viewer viewer, UUID id) {
        access.require(Permission.ENTER_FIGURES);
        if (!viewer.organisations().contains(id)) throw new NoSuchDashboard();
        return jdbc.sql("select name, province_id, commune_id from organisations.public_card where id = :id")
                .param("id", id)
                .query((row, number) -> Place.of(
                        id,
                        row.getString("name"),
                        row.getInt("province_id"),
                        row.getObject("commune_id", Integer.class)))
                .optional()
                .orElseThrow(NoSuchDashboard::new);
    }

    /** The communes that a place consists of on a day, in Vietnamese order of their names. */
    List<AreaCard> communes(Place place, LocalDate on) {
        return switch (place.kind()) {
            case CITY -> areas.communesOf(new AreaId(place.area()), on);
            case COMMUNE -> List.of(areas.get(new AreaId(place.area())));
            case ORGANISATION -> List.of();
        };
    }

    /** The places to choose from where there is more than one. */
    List<AreaCard> offered(Place place) {
        var viewer = access.viewer();
        if (place.kind() == Place.Kind.ORGANISATION) return List.of();
        if (viewer.provinces().contains(place.province()))
            return areas.communesOf(new AreaId(place.province()), today());
        return viewer.communes().stream().map(AreaId::new).map(areas::get).toList();
    }

    /** The map of a city's communes of the day; null of other places, and where no shapes are known. */
    @Nullable
    CommuneMap map(Place place, LocalDate on) {
        if (!place.isCity()) return null;
        var map = areas.map(new AreaId(place.area()), on);
        return map.isEmpty() ? null : map;
    }
}
