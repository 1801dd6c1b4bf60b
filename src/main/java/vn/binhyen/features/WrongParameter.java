package vn.binhyen.features;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A parameter that is not known or whose value is none; one sentence says what is right. */
class WrongParameter extends ErrorResponseException {

    WrongParameter(String what, Object... told) {
        super(
                HttpStatus.BAD_REQUEST,
                ProblemDetail.forStatus(HttpStatus.BAD_REQUEST),
                null,
                "features.wrong." + what,
                told);
    }
}
