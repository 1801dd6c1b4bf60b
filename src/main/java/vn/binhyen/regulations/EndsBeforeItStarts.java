package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A regulation ends no earlier than it starts, and is not ended ahead of time. */
class EndsBeforeItStarts extends ErrorResponseException implements AtField {

    private final String field;

    EndsBeforeItStarts(String field) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
