package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The periods asked for are of two calendars or lengths, end before they begin, or are too many. */
class OddPeriods extends ErrorResponseException {

    OddPeriods() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {FigureQuery.MOST_PERIODS};
    }
}
