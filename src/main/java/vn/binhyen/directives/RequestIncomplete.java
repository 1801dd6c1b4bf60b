package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** What an organisation asks lacks a reason or a day that helps it, or an answer to it lacks its sentence. */
class RequestIncomplete extends ErrorResponseException implements AtField {

    private final String problem;
    private final String field;

    private RequestIncomplete(String problem, String field) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.problem = problem;
        this.field = field;
    }

    static RequestIncomplete lacksReason() {
        return new RequestIncomplete("reason", "reason");
    }

    static RequestIncomplete lacksDay() {
        return new RequestIncomplete("day", "until");
    }

    static RequestIncomplete notLater() {
        return new RequestIncomplete("not_later", "until");
    }

    static RequestIncomplete passed() {
        return new RequestIncomplete("passed", "until");
    }

    static RequestIncomplete lacksAnswer() {
        return new RequestIncomplete("answer", "answer");
    }

    static RequestIncomplete lacksWay() {
        return new RequestIncomplete("told", "told");
    }

    static RequestIncomplete lacksWords() {
        return new RequestIncomplete("words", "words");
    }

    /** The field of the form that lacks it. */
    @Override
    public String field() {
        return field;
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + problem;
    }
}
