package vn.binhyen.directives;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.calendars.PeriodDay;

/** Amends, recalls and replaces directives for programs. A second amendment with the same id changes nothing. */
@RestController
@RequestMapping("/api/v1/directives/{id}")
class AmendmentApiController {

    private final Directives directives;
    private final Amending amending;
    private final Succession succession;

    AmendmentApiController(Directives directives, Amending amending, Succession succession) {
        this.directives = directives;
        this.amending = amending;
        this.succession = succession;
    }

    /**
     * What is to change; what is null stays.
     *
     * @param id the caller's own
     * @param sha256 the hash of the text that was read
     */
    record AmendmentRequest(
            @NotNull UUID id,
            @NotBlank String sha256,
            @NotNull Amendment.Kind kind,
            @NotBlank String reason,
            @Nullable String summary,
            @Nullable String planTitle,
            @Nullable String planText,
            @Nullable List<@Valid TaskChange> tasks) {

        /** What is to change about one task; of a recurring one the day in each period, such as {@code day-20}. */
        record TaskChange(
                @NotNull UUID id,
                @Nullable String title,
                @Nullable String details,
                @Nullable LocalDate due,
                @Pattern(regexp = EACH) @Nullable String each) {

            private static final String EACH =
                    "last_day-0" + "|(day|working_day|working_days_after)-([1-9]\\d?|1\\d\\d|2[0-4]\\d|250)";

            @Nullable
            PeriodDay dayInEach() {
                return each == null ? null : PeriodDay.parse(each);
            }
        }

        Amendment amendment(DirectiveText now) {
            var wordings = new HashMap<UUID, Amendment.Wording>();
            for (var change : requireNonNullElse(tasks, List.<TaskChange>of())) {
                var terms = now.task(change.id()).terms();
                var details = change.details() == null ? terms.details() : change.details();
                wordings.put(
                        change.id(),
                        new Amendment.Wording(
                                requireNonNullElse(change.title(), terms.title()),
                                details,
                                change.due(),
                                change.dayInEach()));
            }
            var plan = new Plan(
                    planTitle == null ? now.plan().title() : planTitle,
                    planText == null ? now.plan().text() : planText);
            return new Amendment(
                    kind, reason, requireNonNullElse(summary, now.document().summary()), plan, wordings);
        }
    }

    /** Why it is recalled. */
    record RecallRequest(@Nullable String reason) {}

    @PostMapping("/amendments")
    @ResponseStatus(HttpStatus.OK)
    DirectiveAnswer amend(@PathVariable UUID id, @Valid @RequestBody AmendmentRequest sent) {
        var directive = new DirectiveId(id);
        amending.amend(directive, sent.id(), sent.sha256(), sent.amendment(directives.get(directive)));
        return answer(directive);
    }

    /** Every wording, the latest first. */
    @GetMapping("/editions")
    List<Edition> editions(@PathVariable UUID id) {
        return amending.editions(new DirectiveId(id));
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.OK)
    DirectiveAnswer recall(@PathVariable UUID id, @RequestBody RecallRequest sent) {
        amending.recall(new DirectiveId(id), requireNonNullElse(sent.reason(), ""));
        return answer(new DirectiveId(id));
    }

    /** Says what a draft replaces. */
    @PutMapping("/replacement")
    DirectiveAnswer replace(@PathVariable UUID id, @RequestBody Replacement sent) {
        succession.replace(new DirectiveId(id), sent);
        return answer(new DirectiveId(id));
    }

    /** What it replaces and what replaces it. */
    @GetMapping("/chain")
    List<ChainLink> chain(@PathVariable UUID id) {
        return succession.chain(new DirectiveId(id));
    }

    private DirectiveAnswer answer(DirectiveId id) {
        return DirectiveAnswer.of(directives.get(id));
    }
}
