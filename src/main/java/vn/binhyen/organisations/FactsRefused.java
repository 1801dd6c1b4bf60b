package vn.binhyen.organisations;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What a program sent about an organisation cannot be taken; the problem lists each field with a sentence. */
class FactsRefused extends ErrorResponseException {

    FactsRefused(List<Map<String, String>> errors) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        getBody().setProperty("errors", errors);
    }
}
