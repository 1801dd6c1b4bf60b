package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in from programs how far the work is, and how results are judged. The same id a second time changes nothing. */
@RestController
@RequestMapping("/api/v1/obligations/{id}")
class AnswerApiController {

    private final Answers answers;
    private final Coverage coverage;

    AnswerApiController(Answers answers, Coverage coverage) {
        this.answers = answers;
        this.coverage = coverage;
    }

    /** How far the work is; the id is the caller's own. */
    record ProgressRequest(@NotNull UUID id, @NotBlank String note) {}

    /** A milestone of the task, as the directive tells it. */
    record MilestoneRequest(@NotNull UUID id, @NotNull Milestone milestone) {}

    /** What is thought of a result; version is that of the obligation that was read. */
    record JudgementRequest(
            @NotNull UUID id,
            @NotNull Integer version,
            @Nullable String comment) {}

    /** Nothing is said with it; the id is the caller's own. */
    record UndoRequest(@NotNull UUID id) {}

    @PostMapping("/progress")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer progress(@PathVariable long id, @Valid @RequestBody ProgressRequest sent) {
        answers.progress(new ObligationId(id), sent.id(), sent.note());
        return answer(id);
    }

    @PostMapping("/milestones")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer reach(@PathVariable long id, @Valid @RequestBody MilestoneRequest sent) {
        answers.reach(new ObligationId(id), sent.id(), sent.milestone());
        return answer(id);
    }

    @PostMapping("/acceptance")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer accept(@PathVariable long id, @Valid @RequestBody JudgementRequest sent) {
        answers.accept(new ObligationId(id), sent.id(), sent.version(), DirectiveForm.filled(sent.comment()));
        return answer(id);
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer giveBack(@PathVariable long id, @Valid @RequestBody JudgementRequest sent) {
        answers.giveBack(new ObligationId(id), sent.id(), sent.version(), DirectiveForm.filled(sent.comment()));
        return answer(id);
    }

    /** Takes back the caller's own judgement, soon and before anything else is done. */
    @PostMapping("/undo")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer undo(@PathVariable long id, @Valid @RequestBody UndoRequest sent) {
        answers.undo(new ObligationId(id), sent.id());
        return answer(id);
    }

    private ObligationAnswer answer(long id) {
        return ObligationAnswer.of(coverage, id);
    }
}
