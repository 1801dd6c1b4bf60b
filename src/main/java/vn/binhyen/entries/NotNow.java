package vn.binhyen.entries;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A sheet cannot be treated so as it stands; why stands in the sentence. */
public class NotNow extends ErrorResponseException {

    private final String why;

    NotNow(String why) {
        super(HttpStatus.CONFLICT);
        this.why = why;
    }

    @Override
    public String getDetailMessageCode() {
        return "entries.refused." + why;
    }
}
