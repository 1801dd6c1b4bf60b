package vn.binhyen.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No such model is public: there is none, or it was never published, or it was withdrawn; which, nobody is told. */
class NotInTheCatalogue extends ErrorResponseException {

    NotInTheCatalogue() {
        super(HttpStatus.NOT_FOUND);
    }
}
