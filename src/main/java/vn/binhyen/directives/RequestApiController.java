package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What organisations ask about obligations, what it is answered, and comments, for programs. */
@RestController
@RequestMapping("/api/v1/obligations/{id}")
class RequestApiController {

    private final Requests requests;
    private final Comments comments;
    private final Coverage coverage;

    RequestApiController(Requests requests, Comments comments, Coverage coverage) {
        this.requests = requests;
        this.comments = comments;
        this.coverage = coverage;
    }

    /** What is asked; without a day, to be let off. The id is the caller's own. */
    record AskRequest(
            @NotNull UUID id,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    /** What it is answered, as of the version that was read; the id is the caller's own. */
    record AnswerRequest(
            @NotNull UUID id, int version, @Nullable String answer) {}

    /** What is said; the id is the caller's own. */
    record CommentRequest(@NotNull UUID id, @Nullable String words) {}

    /** What was said, the latest first. */
    record CommentItems(List<Comment> items) {}

    /** Asks for a later day, or without a day to be let off. */
    @PostMapping("/request")
    @ResponseStatus(HttpStatus.OK)
    ObligationRow ask(@PathVariable long id, @Valid @RequestBody AskRequest sent) {
        requests.ask(new ObligationId(id), sent.id(), new Request(sent.until(), typed(sent.reason())));
        return coverage.get(new ObligationId(id));
    }

    /** Grants what is asked; somebody who answers later is told (409). */
    @PostMapping("/grant")
    @ResponseStatus(HttpStatus.OK)
    ObligationRow grant(@PathVariable long id, @Valid @RequestBody AnswerRequest sent) {
        requests.grant(new ObligationId(id), sent.id(), sent.version(), typed(sent.answer()));
        return coverage.get(new ObligationId(id));
    }

    /** Refuses what is asked; somebody who answers later is told (409). */
    @PostMapping("/refusal")
    @ResponseStatus(HttpStatus.OK)
    ObligationRow refuse(@PathVariable long id, @Valid @RequestBody AnswerRequest sent) {
        requests.refuse(new ObligationId(id), sent.id(), sent.version(), typed(sent.answer()));
        return coverage.get(new ObligationId(id));
    }

    /** What was said about an obligation, the latest first. */
    @GetMapping("/comments")
    CommentItems comments(@PathVariable long id) {
        coverage.get(new ObligationId(id));
        return new CommentItems(comments.about(new ObligationId(id)));
    }

    /** Says something about an obligation; it is never changed. */
    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.OK)
    CommentItems comment(@PathVariable long id, @Valid @RequestBody CommentRequest sent) {
        comments.add(new ObligationId(id), sent.id(), typed(sent.words()));
        return comments(id);
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words;
    }
}
