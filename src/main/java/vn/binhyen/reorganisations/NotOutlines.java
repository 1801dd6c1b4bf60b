package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What was sent is no GeoJSON of polygons whose features have the code of a unit. */
class NotOutlines extends ErrorResponseException {

    NotOutlines() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
