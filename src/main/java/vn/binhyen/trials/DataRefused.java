package vn.binhyen.trials;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A line of a file of counts that cannot be read: nothing of the file is kept. */
class DataRefused extends ErrorResponseException implements AtField {

    /** What is wrong with the line. */
    enum Flaw {
        UNIT,
        MONTH,
        MONTH_OUTSIDE,
        COUNT,
        EXPOSURE,
        TWICE
    }

    private static final int SHOWN = 60;

    DataRefused(int line, Flaw flaw, String typed) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                "trials.data." + flaw,
                new Object[] {line, typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…"});
    }

    @Override
    public String field() {
        return "file";
    }
}
