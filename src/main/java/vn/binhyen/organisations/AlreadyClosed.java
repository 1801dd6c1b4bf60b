package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The organisation is closed already. */
class AlreadyClosed extends ErrorResponseException {

    private final OrganisationId id;

    AlreadyClosed(OrganisationId id) {
        super(HttpStatus.CONFLICT);
        this.id = id;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {id};
    }
}
