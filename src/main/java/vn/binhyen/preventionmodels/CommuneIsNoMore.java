package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The commune was merged or renamed away; the sentence names what took its place. */
class CommuneIsNoMore extends ErrorResponseException {

    CommuneIsNoMore(String sentence) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                null,
                new Object[] {sentence});
    }
}
