package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The same number and symbol of the same issuer and year was entered before. */
class AlreadyRegistered extends ErrorResponseException {

    AlreadyRegistered(Document document) {
        super(HttpStatus.CONFLICT);
        setDetail("%s of %s".formatted(document.symbol(), document.issuer()));
    }
}
