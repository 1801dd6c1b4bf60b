package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** One of the units is no more, began on the day itself, or a code is another unit's: the draft no longer fits the map. */
class MapHasChanged extends ErrorResponseException {

    MapHasChanged() {
        super(HttpStatus.CONFLICT);
    }
}
