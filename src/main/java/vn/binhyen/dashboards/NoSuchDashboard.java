package vn.binhyen.dashboards;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no dashboard of such a place or period, or not for the viewer. */
class NoSuchDashboard extends ErrorResponseException {

    NoSuchDashboard() {
        super(HttpStatus.NOT_FOUND);
    }
}
