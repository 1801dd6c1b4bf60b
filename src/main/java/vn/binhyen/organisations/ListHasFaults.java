package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A list is applied wholly or not at all: while a row is faulty, not at all. */
class ListHasFaults extends ErrorResponseException {

    private final int faulty;

    ListHasFaults(int faulty) {
        super(HttpStatus.CONFLICT);
        this.faulty = faulty;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {faulty};
    }
}
