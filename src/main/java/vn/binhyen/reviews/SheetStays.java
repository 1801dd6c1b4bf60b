package vn.binhyen.reviews;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A sheet that is in force or that somebody rated by is neither removed nor replaced: ratings rest on it. */
class SheetStays extends ErrorResponseException {

    SheetStays() {
        super(HttpStatus.CONFLICT);
    }
}
