package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The organisation works; there is nothing to reopen. */
class NotClosed extends ErrorResponseException {

    private final OrganisationId id;

    NotClosed(OrganisationId id) {
        super(HttpStatus.CONFLICT);
        this.id = id;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {id};
    }
}
