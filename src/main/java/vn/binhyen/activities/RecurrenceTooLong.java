package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A session is planned again for a year at most. */
class RecurrenceTooLong extends ErrorResponseException implements AtField {

    RecurrenceTooLong() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public String field() {
        return "until";
    }
}
