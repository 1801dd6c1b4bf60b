package vn.binhyen.directives;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What somebody wants to do about an obligation does not fit how far it is. */
class NotPossibleNow extends ErrorResponseException {

    private final ObligationStatus status;

    NotPossibleNow(Act act, ObligationStatus status) {
        super(HttpStatus.CONFLICT, new IllegalStateException(act + " when " + status));
        this.status = status;
    }

    /** The sentence says how far the obligation is, and so what can be done. */
    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + status.name().toLowerCase(Locale.ROOT);
    }
}
