package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

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

    @PostMapping("/progress")
    @ResponseStatus(HttpStatus.OK)
    ObligationApiController.ObligationAnswer progress(
            @PathVariable long id, @Valid @RequestBody ProgressRequest sent, BindingResult errors) {
        FieldsRefused.ifAny(errors);
        answers.progress(new ObligationId(id), sent.id(), sent.note());
        return answer(id);
    }

    @PostMapping("/milestones")
    @ResponseStatus(HttpStatus.OK)
    ObligationApiController.ObligationAnswer reach(
            @PathVariable long id, @Valid @RequestBody MilestoneRequest sent, BindingResult errors) {
        FieldsRefused.ifAny(errors);
        answers.reach(new ObligationId(id), sent.id(), sent.milestone());
        return answer(id);
    }

    @PostMapping("/acceptance")
    @ResponseStatus(HttpStatus.OK)
    ObligationApiController.ObligationAnswer accept(
            @PathVariable long id, @Valid @RequestBody JudgementRequest sent, BindingResult errors) {
        FieldsRefused.ifAny(errors);
        answers.accept(new ObligationId(id), sent.id(), sent.version(), DirectiveForm.filled(sent.comment()));
        return answer(id);
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.OK)
    ObligationApiController.ObligationAnswer giveBack(
            @PathVariable long id, @Valid @RequestBody JudgementRequest sent, BindingResult errors) {
        FieldsRefused.ifAny(errors);
        answers.giveBack(new ObligationId(id), sent.id(), sent.version(), DirectiveForm.filled(sent.comment()));
        return answer(id);
    }

    private ObligationApiController.ObligationAnswer answer(long id) {
        var obligation = new ObligationId(id);
        return new ObligationApiController.ObligationAnswer(coverage.get(obligation), coverage.steps(obligation));
    }
}
