package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writes the tasks of a draft for programs. A task sent again with the same id is the same task, as it was sent last. */
@RestController
@RequestMapping("/api/v1/directives/{id}/tasks")
class TaskDraftApiController {

    private final Directives directives;
    private final Issuing issuing;
    private final DraftTyping typing;

    TaskDraftApiController(Directives directives, Issuing issuing, DraftTyping typing) {
        this.directives = directives;
        this.issuing = issuing;
        this.typing = typing;
    }

    /** One place up (−1) or down (+1). */
    record PlaceRequest(int by) {}

    /** How many organisations, of which kind and where; and the last day, null where it is not known. */
    record PreviewAnswer(
            long total,
            List<Selection.Part> parts,
            @Nullable LocalDate due) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DirectiveAnswer ask(@PathVariable UUID id, @RequestBody TaskRequest sent) {
        return written(id, sent.id() == null ? UUID.randomUUID() : sent.id(), sent);
    }

    /** Whom a task would reach if it were issued today, and on which day it would end; nothing is kept. */
    @PostMapping("/preview")
    @ResponseStatus(HttpStatus.OK)
    PreviewAnswer preview(@PathVariable UUID id, @RequestBody TaskRequest sent) {
        var draft = typing.draft(id);
        var form = sent.form(typing.today());
        var selection = issuing.count(draft.provinceId(), form.selector());
        return new PreviewAnswer(selection.total(), selection.parts(), form.dueDay(typing.today()));
    }

    @PutMapping("/{task}")
    DirectiveAnswer write(@PathVariable UUID id, @PathVariable UUID task, @RequestBody TaskRequest sent) {
        return written(id, task, sent);
    }

    @DeleteMapping("/{task}")
    DirectiveAnswer drop(@PathVariable UUID id, @PathVariable UUID task) {
        directives.drop(new DirectiveId(id), task);
        return answer(id);
    }

    @PostMapping("/{task}/place")
    @ResponseStatus(HttpStatus.OK)
    DirectiveAnswer move(@PathVariable UUID id, @PathVariable UUID task, @RequestBody PlaceRequest sent) {
        directives.move(new DirectiveId(id), task, sent.by() < 0 ? -1 : 1);
        return answer(id);
    }

    private DirectiveAnswer written(UUID id, UUID task, TaskRequest sent) {
        var draft = typing.draft(id).id();
        directives.ask(draft, task, typing.terms(sent));
        return answer(id);
    }

    private DirectiveAnswer answer(UUID id) {
        return DirectiveAnswer.of(directives.get(new DirectiveId(id)));
    }
}
