package vn.binhyen.chasing;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The link worked once, but does so no more. */
class LinkClosed extends ErrorResponseException {

    private final String why;

    private LinkClosed(String why) {
        super(HttpStatus.GONE);
        this.why = why;
    }

    static LinkClosed expired() {
        return new LinkClosed("expired");
    }

    static LinkClosed revoked() {
        return new LinkClosed("revoked");
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + why;
    }
}
