package vn.binhyen.chasing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.directives.Reminded.Channel;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.pages.Piece;

/** Tells programs whom to call, and takes in that somebody did. */
@RestController
@RequestMapping("/api/v1/directives/{id}/reminders")
class ContactApiController {

    private final Calls calls;
    private final ReminderPage page;
    private final Clock clock;

    ContactApiController(Calls calls, ReminderPage page, Clock clock) {
        this.calls = calls;
        this.page = page;
        this.clock = clock;
    }

    /** How somebody reached which organisations; the id is the caller's own. */
    record CallRequest(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable Channel channel,
            @NotNull @Nullable List<UUID> organisations) {}

    /** How many obligations it was noted at. */
    record Noted(int obligations) {}

    /** Like the file on the page, it is written into the audit trail that they were taken. */
    @GetMapping("/contacts")
    Piece<Reachable> contacts(
            @PathVariable UUID id,
            @ModelAttribute ReminderFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        page.requireVisible(id);
        return calls.take(filter.of(id, LocalDate.now(clock)), after, size);
    }

    @PostMapping("/calls")
    @ResponseStatus(HttpStatus.OK)
    Noted noteCalls(
            @PathVariable UUID id,
            @ModelAttribute ReminderFilter filter,
            @Valid @RequestBody CallRequest sent,
            BindingResult errors) {
        page.requireVisible(id);
        var channel = sent.channel();
        if (channel == Channel.EMAIL || channel == Channel.WORKLIST) errors.rejectValue("channel", "typeMismatch");
        FieldsRefused.ifAny(errors);
        if (sent.id() == null || channel == null || sent.organisations() == null)
            throw new IllegalStateException("The request has problems");
        var meant = filter.of(id, LocalDate.now(clock));
        return new Noted(calls.note(sent.id(), channel, meant, sent.organisations()));
    }
}
