package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No more equipment works than there is. */
class MoreWorkThanThereAre extends ErrorResponseException {

    static final String CODE = "problemDetail." + MoreWorkThanThereAre.class.getName();

    MoreWorkThanThereAre() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
