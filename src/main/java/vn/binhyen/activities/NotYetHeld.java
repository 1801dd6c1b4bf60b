package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** What lies ahead has not been held. */
class NotYetHeld extends ErrorResponseException implements AtField {

    NotYetHeld() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public String field() {
        return "terms.day";
    }
}
