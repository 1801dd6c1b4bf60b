package vn.binhyen.features;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No collection has the name. */
class NoSuchCollection extends ErrorResponseException {

    private final String collection;

    NoSuchCollection(String collection) {
        super(HttpStatus.NOT_FOUND);
        this.collection = collection;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {collection};
    }
}
