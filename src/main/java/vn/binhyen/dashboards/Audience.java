package vn.binhyen.dashboards;

import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;

/** For whom head figures are chosen. */
enum Audience {
    OFFICE,
    LEADER,
    COMMUNE_DESK,
    ORGANISATION;

    /** Whoever reads a city and does not work in its office is shown what its leader is. */
    static Audience of(Viewer viewer, Place place) {
        if (place.kind() == Place.Kind.ORGANISATION) return ORGANISATION;
        if (viewer.provinces().isEmpty()) return COMMUNE_DESK;
        return viewer.roles().contains(Role.OFFICE) ? OFFICE : LEADER;
    }
}
