package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writes documents and their plans for programs. A second draft with the same id changes nothing. */
@RestController
@RequestMapping("/api/v1/directives")
class DraftApiController {

    private final Directives directives;
    private final Templates templates;
    private final DraftTyping typing;

    DraftApiController(Directives directives, Templates templates, DraftTyping typing) {
        this.directives = directives;
        this.templates = templates;
        this.typing = typing;
    }

    /** Which draft to begin; the id is the caller's own. */
    record CopyRequest(@NotNull UUID draft) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DirectiveAnswer draft(@RequestBody DirectiveForm sent) {
        var document = typing.document(sent, null);
        if (sent.id() == null) throw new IllegalStateException("The form has problems");
        var id = new DirectiveId(sent.id());
        directives.draft(id, typing.province(), document, sent.plan());
        return answer(id);
    }

    /** Says anew what the document and the plan are; the document's file stays. */
    @PutMapping("/{id}/document")
    DirectiveAnswer describe(@PathVariable UUID id, @RequestBody DirectiveForm sent) {
        var now = typing.draft(id);
        var document = typing.document(sent.of(id), now.document().fileId());
        directives.edit(now.id(), document, sent.plan());
        return answer(now.id());
    }

    /** Begins a draft from an issued directive. */
    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    DirectiveAnswer copy(@PathVariable UUID id, @Valid @RequestBody CopyRequest sent) {
        var draft = new DirectiveId(sent.draft());
        templates.use(new DirectiveId(id), draft);
        return answer(draft);
    }

    private DirectiveAnswer answer(DirectiveId id) {
        return DirectiveAnswer.of(directives.get(id));
    }
}
