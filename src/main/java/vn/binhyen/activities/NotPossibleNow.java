package vn.binhyen.activities;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What somebody wants to do about a session does not fit how far it is; the sentence says how far. */
class NotPossibleNow extends ErrorResponseException {

    private final State state;

    NotPossibleNow(State state) {
        super(HttpStatus.CONFLICT);
        this.state = state;
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + state.name().toLowerCase(Locale.ROOT);
    }
}
