package vn.binhyen.directives;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A result lacks what the task asks for, or a returned one lacks the comment. */
public class ResultIncomplete extends ErrorResponseException implements AtField {

    private final String lacking;
    private final Object[] arguments;

    private ResultIncomplete(String lacking, Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.lacking = lacking;
        this.arguments = arguments;
    }

    static ResultIncomplete lacks(Completion completion) {
        return new ResultIncomplete(completion.name().toLowerCase(Locale.ROOT));
    }

    /** The files are not of the kinds that the task accepts. */
    static ResultIncomplete lacksKind(List<String> accepted) {
        return new ResultIncomplete("kind", String.join(", ", accepted));
    }

    static ResultIncomplete lacksComment() {
        return new ResultIncomplete("comment");
    }

    /** The field of the form that lacks it. */
    @Override
    public String field() {
        return switch (lacking) {
            case "date" -> "day";
            case "file", "kind" -> "files";
            default -> lacking;
        };
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + lacking;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return arguments.clone();
    }
}
