package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** Two regulations of the same parties do not run at once; the later one renews the earlier. */
class Overlaps extends ErrorResponseException implements AtField {

    Overlaps() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
