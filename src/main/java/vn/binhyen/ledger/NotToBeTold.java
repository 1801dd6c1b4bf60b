package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The measure cannot take such a fact; why stands in the sentence. */
public class NotToBeTold extends ErrorResponseException {

    private final String code;
    private final String why;

    NotToBeTold(String code, String why) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.code = code;
        this.why = why;
    }

    /** The last part of the key of the sentence, {@code ledger.fact.*}. */
    public String why() {
        return why;
    }

    @Override
    public String getDetailMessageCode() {
        return "ledger.fact." + why;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {code};
    }
}
