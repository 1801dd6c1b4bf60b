package vn.binhyen.features;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The collection has no feature with the id, or none that the viewer may see. */
class NoSuchFeature extends ErrorResponseException {

    private final String collection;
    private final String id;

    NoSuchFeature(String collection, String id) {
        super(HttpStatus.NOT_FOUND);
        this.collection = collection;
        this.id = id;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {collection, id};
    }
}
