package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A renewal is between the same parties and starts after the one it renews. */
class NotARenewal extends ErrorResponseException implements AtField {

    NotARenewal() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
