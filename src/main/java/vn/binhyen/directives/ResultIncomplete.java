package vn.binhyen.directives;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A result lacks what the task asks for, or a returned one lacks the comment. */
public class ResultIncomplete extends ErrorResponseException {

    private final String lacking;

    private ResultIncomplete(String lacking) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.lacking = lacking;
    }

    static ResultIncomplete lacks(Completion completion) {
        return new ResultIncomplete(completion.name().toLowerCase(Locale.ROOT));
    }

    static ResultIncomplete lacksComment() {
        return new ResultIncomplete("comment");
    }

    /** The field of the form that lacks it. */
    public String field() {
        return switch (lacking) {
            case "date" -> "day";
            case "file" -> "files";
            default -> lacking;
        };
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + lacking;
    }
}
