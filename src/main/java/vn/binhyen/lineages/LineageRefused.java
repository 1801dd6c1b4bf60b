package vn.binhyen.lineages;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** Something about a lineage cannot be so; the reason says why and belongs to a field of the form. */
class LineageRefused extends ErrorResponseException implements AtField {

    private final Why why;

    /** What is in the way, and the field that it is about. */
    enum Why {
        NO_SUCH_PLACE("place"),
        SOURCE_ENDED("place"),
        NOT_RUNNING("place"),
        POINT_IS_KNOWN("place"),
        BEFORE_ITS_SOURCE("startedOn"),
        IN_THE_FUTURE("startedOn"),
        CORE_CHANGED("elements"),
        ADAPTED_MISSING("adapted"),
        TOO_MANY("elements"),
        TOO_LONG("elements"),
        TWICE("elements"),
        MODEL_ENDED("elements"),
        NOTHING_RENEWED("terms.name"),
        CYCLE("parent");

        private final String field;

        Why(String field) {
            this.field = field;
        }
    }

    LineageRefused(Why why, Object... about) {
        super(status(why), ProblemDetail.forStatus(status(why)), null, "lineages.refused." + why, about);
        this.why = why;
    }

    private static HttpStatus status(Why why) {
        return switch (why) {
            case SOURCE_ENDED, NOT_RUNNING, POINT_IS_KNOWN, CORE_CHANGED, MODEL_ENDED, CYCLE -> HttpStatus.CONFLICT;
            case NO_SUCH_PLACE,
                    BEFORE_ITS_SOURCE,
                    IN_THE_FUTURE,
                    ADAPTED_MISSING,
                    TOO_MANY,
                    TOO_LONG,
                    TWICE,
                    NOTHING_RENEWED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    Why why() {
        return why;
    }

    @Override
    public String field() {
        return why.field;
    }
}
