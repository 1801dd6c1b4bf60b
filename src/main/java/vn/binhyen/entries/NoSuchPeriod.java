package vn.binhyen.entries;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** Nothing is asked for such a period, or it has not begun. */
class NoSuchPeriod extends ErrorResponseException implements AtField {

    NoSuchPeriod() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public String field() {
        return "period";
    }
}
