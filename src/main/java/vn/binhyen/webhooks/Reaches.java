package vn.binhyen.webhooks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.pages.Choice;

/** For which provinces and communes the viewer may have an endpoint: those of the viewer's own offices and desks. */
@Component
class Reaches {

    private final Access access;
    private final Areas areas;

    Reaches(Access access, Areas areas) {
        this.access = access;
        this.areas = areas;
    }

    List<Choice> choices() {
        var viewer = access.viewer();
        return Stream.concat(viewer.provinces().stream(), viewer.communes().stream())
                .map(area -> new Choice(area.toString(), name(area)))
                .toList();
    }

    /** The chosen one, if it is one of the viewer's. */
    Optional<Place> find(@Nullable String chosen) {
        var viewer = access.viewer();
        var provinces = viewer.provinces().stream()
                .filter(area -> area.toString().equals(chosen))
                .map(area -> new Place(area, null));
        var communes = viewer.communes().stream()
                .filter(area -> area.toString().equals(chosen))
                .map(area -> new Place(province(area), area));
        return Stream.concat(provinces, communes).findFirst();
    }

    String name(Endpoint endpoint) {
        return name(endpoint.communeId() == null ? endpoint.provinceId() : endpoint.communeId());
    }

    private String name(int area) {
        return areas.get(new AreaId(area)).name();
    }

    private int province(int commune) {
        return Objects.requireNonNull(areas.get(new AreaId(commune)).province()).value();
    }
}
