package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No organisation of this id exists where the viewer may look. */
class NoSuchOrganisation extends ErrorResponseException {

    private final OrganisationId id;

    NoSuchOrganisation(OrganisationId id) {
        super(HttpStatus.NOT_FOUND);
        this.id = id;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {id};
    }
}
