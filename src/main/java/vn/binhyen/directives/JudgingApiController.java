package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Texts;

/** Lets programs judge many results at once, look at what became of them, and take it back. */
@RestController
@RequestMapping("/api/v1/judgements")
class JudgingApiController {

    private final Judging judging;
    private final Texts texts;

    JudgingApiController(Judging judging, Texts texts) {
        this.judging = judging;
        this.texts = texts;
    }

    /** What can be thought of a result. */
    enum Verdict {
        ACCEPTED,
        RETURNED
    }

    /** What is thought of the results, each with the version that was read; the id is the caller's own. */
    record JudgingRequest(
            @NotNull UUID id,
            @NotNull Verdict verdict,
            @Nullable String comment,
            @NotEmpty @Size(max = 500) List<Judging.Chosen> results) {}

    /** The id is the caller's own. */
    record UndoRequest(@NotNull UUID id) {}

    /** What was judged together, as it is now, and what was left alone now. */
    record JudgingAnswer(UUID id, List<JudgedTogether> items, List<Missed> missed) {}

    /** One that could not be judged or taken back, and why. */
    record Missed(long id, String organisationName, String problem) {}

    @PostMapping
    @ResponseStatus(HttpStatus.OK)
    JudgingAnswer judge(@Valid @RequestBody JudgingRequest sent) {
        var comment = DirectiveForm.filled(sent.comment());
        var missed = switch (sent.verdict()) {
            case ACCEPTED -> judging.accept(sent.id(), comment, sent.results());
            case RETURNED -> judging.giveBack(sent.id(), comment, sent.results());
        };
        return answer(sent.id(), missed);
    }

    /** What was judged under the id, as far as it is in the caller's scope. */
    @GetMapping("/{id}")
    JudgingAnswer judged(@PathVariable UUID id) {
        return answer(id, List.of());
    }

    @PostMapping("/{id}/undo")
    @ResponseStatus(HttpStatus.OK)
    JudgingAnswer undoJudgements(@PathVariable UUID id, @Valid @RequestBody UndoRequest sent) {
        return answer(id, judging.undo(id, sent.id()));
    }

    private JudgingAnswer answer(UUID id, List<JudgedTogether.Missed> missed) {
        var language = LocaleContextHolder.getLocale();
        var told = missed.stream()
                .map(each -> new Missed(each.id(), each.organisationName(), texts.text(language, each.problem())))
                .toList();
        return new JudgingAnswer(id, judging.together(id), told);
    }
}
