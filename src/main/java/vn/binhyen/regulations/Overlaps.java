package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Two regulations of the same parties do not run at once; the later one renews the earlier. */
class Overlaps extends ErrorResponseException {

    Overlaps() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
