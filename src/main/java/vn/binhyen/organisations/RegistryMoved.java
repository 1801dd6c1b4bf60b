package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody changed the registry after the list was looked at, so that the preview no longer says what would happen. */
class RegistryMoved extends ErrorResponseException {

    RegistryMoved() {
        super(HttpStatus.CONFLICT);
    }
}
