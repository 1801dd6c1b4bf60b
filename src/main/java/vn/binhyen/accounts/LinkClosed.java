package vn.binhyen.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The link worked once, but does so no more. */
public class LinkClosed extends ErrorResponseException {

    private final String why;

    private LinkClosed(String why) {
        super(HttpStatus.GONE);
        this.why = why;
    }

    public static LinkClosed expired() {
        return new LinkClosed("expired");
    }

    public static LinkClosed revoked() {
        return new LinkClosed("revoked");
    }

    public static LinkClosed used() {
        return new LinkClosed("used");
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + why;
    }
}
