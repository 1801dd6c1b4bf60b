package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No measure has that code on that day. */
public class NoSuchMeasure extends ErrorResponseException {

    private final String code;

    NoSuchMeasure(String code) {
        super(HttpStatus.NOT_FOUND);
        this.code = code;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {code};
    }
}
