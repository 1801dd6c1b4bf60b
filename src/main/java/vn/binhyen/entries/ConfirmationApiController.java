package vn.binhyen.entries;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** Confirms sheets and returns them, for programs. */
@RestController
@RequestMapping("/api/v1/entries/sheets/{id}")
class ConfirmationApiController {

    private static final int LONGEST = 1000;

    private final Confirmations confirmations;
    private final Entries entries;
    private final Validator validator;

    ConfirmationApiController(Confirmations confirmations, Entries entries, Validator validator) {
        this.confirmations = confirmations;
        this.entries = entries;
        this.validator = validator;
    }

    /** How many steps the sheet had when it was read. */
    record ConfirmationForm(@Nullable Integer steps) {}

    /** The same, and what the body is to look at. */
    record ReturnForm(@Nullable Integer steps, @Nullable String comment) {}

    @PostMapping("/confirmation")
    @ResponseStatus(HttpStatus.OK)
    SheetAnswer confirmSheet(@PathVariable UUID id, @RequestBody ConfirmationForm sent) {
        confirmations.confirm(new SheetId(id), steps(sent));
        return SheetAnswer.of(entries.get(new SheetId(id)));
    }

    @PostMapping("/confirmation/undo")
    @ResponseStatus(HttpStatus.OK)
    SheetAnswer undoConfirmation(@PathVariable UUID id, @RequestBody ConfirmationForm sent) {
        confirmations.undo(new SheetId(id), steps(sent));
        return SheetAnswer.of(entries.get(new SheetId(id)));
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.OK)
    SheetAnswer returnSheet(@PathVariable UUID id, @RequestBody ReturnForm sent) {
        var comment = Objects.requireNonNullElse(sent.comment(), "").strip();
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (sent.steps() == null) errors.rejectValue("steps", "NotNull");
            if (comment.isEmpty()) errors.rejectValue("comment", "entries.comment.missing");
            if (comment.length() > LONGEST) errors.rejectValue("comment", "Size");
        });
        confirmations.giveBack(new SheetId(id), Objects.requireNonNull(sent.steps()), comment);
        return SheetAnswer.of(entries.get(new SheetId(id)));
    }

    private int steps(ConfirmationForm sent) {
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (sent.steps() == null) errors.rejectValue("steps", "NotNull");
        });
        return Objects.requireNonNull(sent.steps());
    }
}
