package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.database.Scopes;

/** Nobody enters an organisation where they could not see it. */
class OutsideYourArea extends ErrorResponseException {

    OutsideYourArea() {
        super(HttpStatus.FORBIDDEN);
    }

    static void check(Place place) {
        if (!isInside(place)) throw new OutsideYourArea();
    }

    static boolean isInside(Place place) {
        var scope = Scopes.current();
        return scope.everything()
                || scope.provinces().contains(place.provinceId())
                || place.communeId() != null && scope.communes().contains(place.communeId());
    }
}
