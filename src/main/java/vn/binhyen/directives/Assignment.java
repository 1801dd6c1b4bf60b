package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;

/** Which task of which directive is to be done until when, and which edition of the text says so. */
public record Assignment(UUID directiveId, UUID taskId, int edition, LocalDate due) {

    Assignment until(LocalDate later) {
        return new Assignment(directiveId, taskId, edition, later);
    }
}
