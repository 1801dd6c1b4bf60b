package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** The body has a programme of this year in this calendar. */
class AlreadyOpened extends ErrorResponseException implements AtField {

    AlreadyOpened() {
        super(HttpStatus.CONFLICT);
    }

    @Override
    public String field() {
        return "year";
    }
}
