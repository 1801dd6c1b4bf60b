package vn.binhyen.areas;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No unit has the id. */
class NoSuchArea extends ErrorResponseException {

    private final AreaId id;

    NoSuchArea(AreaId id) {
        super(HttpStatus.NOT_FOUND);
        this.id = id;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {String.valueOf(id.value())};
    }
}
