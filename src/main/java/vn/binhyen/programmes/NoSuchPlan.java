package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such plan, or none that concerns who asks. */
class NoSuchPlan extends ErrorResponseException {

    NoSuchPlan(PlanId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("plan " + id));
    }
}
