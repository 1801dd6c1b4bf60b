package vn.binhyen.directives;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A draft, or what was recalled, is neither amended nor recalled nor replaced. */
class NotInForce extends ErrorResponseException {

    private final DirectiveStatus status;

    NotInForce(DirectiveId id, DirectiveStatus status) {
        super(HttpStatus.CONFLICT, new IllegalStateException("directive " + id));
        this.status = status;
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + status.name().toLowerCase(Locale.ROOT);
    }
}
