package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A measure cannot be ended so. */
class NotToEnd extends ErrorResponseException {

    private final String why;

    NotToEnd(String why) {
        super(HttpStatus.CONFLICT);
        this.why = why;
    }

    @Override
    public String getDetailMessageCode() {
        return "ledger.ending." + why;
    }
}
