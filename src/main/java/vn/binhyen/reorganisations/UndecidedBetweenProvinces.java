package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A unit is parted between provinces, and of some organisations nobody knows in which part they lie: afterwards nobody could place them. */
class UndecidedBetweenProvinces extends ErrorResponseException {

    private final long organisations;

    UndecidedBetweenProvinces(long organisations) {
        super(HttpStatus.CONFLICT);
        this.organisations = organisations;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {organisations};
    }
}
