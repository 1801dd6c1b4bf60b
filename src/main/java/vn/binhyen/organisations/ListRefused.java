package vn.binhyen.organisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An uploaded list that cannot be read at all; its reason is the last part of the sentence's key. */
class ListRefused extends ErrorResponseException {

    private final Reason reason;
    private final String argument;

    ListRefused(Reason reason) {
        this(reason, "");
    }

    ListRefused(Reason reason, String argument) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.reason = reason;
        this.argument = argument;
    }

    /** Why a list is refused as a whole. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        NOT_A_LIST,
        NOT_UTF_8,
        NO_HEADS,
        HEAD_TWICE,
        QUOTE_NEVER_CLOSED
    }

    String key() {
        return "organisations.list.refused." + reason;
    }

    @Override
    public String getDetailMessageCode() {
        return key();
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {argument};
    }
}
