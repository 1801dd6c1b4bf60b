package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody else saved this organisation after the editor opened it. */
class SomeoneElseChangedThis extends ErrorResponseException {

    private final OrganisationId id;

    SomeoneElseChangedThis(OrganisationId id) {
        super(HttpStatus.CONFLICT);
        this.id = id;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {id};
    }
}
