package vn.binhyen.lists;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An uploaded list that cannot be read at all; its reason is the last part of the sentence's key. */
public class ListRefused extends ErrorResponseException {

    private final Reason reason;
    private final Object argument;

    public ListRefused(Reason reason) {
        this(reason, "");
    }

    public ListRefused(Reason reason, Object argument) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.reason = reason;
        this.argument = argument;
    }

    /** A file of more bytes than these. */
    public static ListRefused largerThan(long bytes) {
        return new ListRefused(Reason.TOO_LARGE, bytes / (1024 * 1024));
    }

    /** Why a list is refused as a whole. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        NOT_A_LIST,
        NOT_UTF_8,
        MIXED_ENCODINGS,
        NO_HEADS,
        HEAD_TWICE,
        QUOTE_NEVER_CLOSED
    }

    public String key() {
        return "lists.refused." + reason;
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
