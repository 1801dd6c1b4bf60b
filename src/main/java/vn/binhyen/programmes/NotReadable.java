package vn.binhyen.programmes;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What a program sent cannot be entered as it is. */
class NotReadable extends ErrorResponseException {

    private final Set<String> fields;

    NotReadable(Set<String> fields) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.fields = fields;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {String.join(", ", new TreeSet<>(fields))};
    }
}
