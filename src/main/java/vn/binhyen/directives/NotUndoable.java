package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A judgement cannot be taken back: it was another's, too long ago, or something was done since. */
class NotUndoable extends ErrorResponseException {

    private final String why;

    private NotUndoable(String why) {
        super(HttpStatus.CONFLICT);
        this.why = why;
    }

    static NotUndoable anothers() {
        return new NotUndoable("anothers");
    }

    static NotUndoable tooLate() {
        return new NotUndoable("too_late");
    }

    static NotUndoable overtaken() {
        return new NotUndoable("overtaken");
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + why;
    }
}
