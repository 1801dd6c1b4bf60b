package vn.binhyen.activities;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Records, corrects and takes sessions their steps for programs. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionEntryApiController {

    private final Sessions sessions;
    private final ApiTyping typing;

    SessionEntryApiController(Sessions sessions, ApiTyping typing) {
        this.sessions = sessions;
        this.typing = typing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SessionText recordSession(@RequestBody SessionForm sent) {
        var host = typing.host(sent);
        var notes = typing.notes(sent, host);
        if (sent.wasHeld()) sessions.record(sent.session(), host, notes);
        else sessions.plan(sent.session(), host, notes);
        return sessions.get(sent.session());
    }

    /** Says anew what it says; whose it is stays. */
    @PutMapping("/{id}")
    SessionText correctSession(@PathVariable UUID id, @RequestBody SessionForm sent) {
        sessions.correct(new SessionId(id), newest(id, sent));
        return sessions.get(new SessionId(id));
    }

    @PostMapping("/{id}/holding")
    @ResponseStatus(HttpStatus.OK)
    SessionText holdSession(@PathVariable UUID id, @RequestBody SessionForm sent) {
        sessions.hold(new SessionId(id), newest(id, sent));
        return sessions.get(new SessionId(id));
    }

    @PostMapping("/{id}/confirmation")
    SessionText confirmSession(@PathVariable UUID id) {
        sessions.confirm(new SessionId(id));
        return sessions.get(new SessionId(id));
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.OK)
    SessionText cancelSession(@PathVariable UUID id, @RequestBody CancellationForm sent) {
        sessions.cancel(new SessionId(id), typing.checked(sent).reason());
        return sessions.get(new SessionId(id));
    }

    @PostMapping("/{id}/undoing")
    SessionText undoSession(@PathVariable UUID id) {
        sessions.undo(new SessionId(id));
        return sessions.get(new SessionId(id));
    }

    @PostMapping("/{id}/repetition")
    @ResponseStatus(HttpStatus.OK)
    SessionText repeatSession(@PathVariable UUID id, @RequestBody Recurrence sent) {
        var recurrence = typing.recurrence(sent, sessions.get(new SessionId(id)));
        sessions.repeat(new SessionId(id), recurrence);
        return sessions.get(new SessionId(id));
    }

    @PostMapping(path = "/{id}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SessionText attachToSession(@PathVariable UUID id, @RequestPart MultipartFile file) {
        sessions.attach(new SessionId(id), requireNonNullElse(file.getOriginalFilename(), ""), file);
        return sessions.get(new SessionId(id));
    }

    private Notes newest(UUID id, SessionForm sent) {
        var known = sessions.get(new SessionId(id));
        var notes = typing.notes(sent.about(known), known.host());
        sent.requireNewest(known);
        return notes;
    }
}
