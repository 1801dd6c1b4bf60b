package vn.binhyen.directives;

import static vn.binhyen.directives.DirectiveForm.filled;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.calendars.Wording;

/** What is typed when an issued text is amended. */
record AmendmentForm(
        @NotNull @Nullable UUID form,
        @NotBlank @Nullable String sha256,
        @NotNull Amendment.@Nullable Kind kind,
        @NotBlank @Size(max = 1000) @Nullable String reason,
        @NotBlank @Size(max = 1000) @Nullable String summary,
        @Size(max = 300) @Nullable String planTitle,
        @Size(max = 4000) @Nullable String planText,
        @Nullable List<@Valid TaskWords> tasks) {

    /**
     * What is typed about one task; its day as text, so that one that cannot be read hides no other problem.
     *
     * @param each from where the day in each period of a recurring task is counted; null: the task is asked once
     */
    record TaskWords(
            @NotNull @Nullable UUID id,
            @NotBlank @Size(max = 300) @Nullable String title,
            @Size(max = 4000) @Nullable String details,
            @Nullable String day,
            PeriodDay.@Nullable Kind each,
            @Nullable String number) {

        Optional<LocalDate> due() {
            return Wording.readDay(Objects.requireNonNullElse(day, ""));
        }

        Optional<PeriodDay> dayInEach() {
            return Optional.ofNullable(each).flatMap(kind -> RecurrenceForm.day(kind, number));
        }

        private void check(String at, Errors errors) {
            if (each != null && dayInEach().isEmpty())
                errors.rejectValue(at + "number", "directives.task.workingDaysWrong");
            if (each == null && due().isEmpty()) errors.rejectValue(at + "day", "typeMismatch.java.time.LocalDate");
        }

        private static TaskWords of(TaskText task) {
            var terms = task.terms();
            if (terms.deadline() instanceof EachPeriod every) {
                var typed = RecurrenceForm.of(every);
                return new TaskWords(
                        task.id(),
                        terms.title(),
                        terms.details(),
                        null,
                        every.due().kind(),
                        typed.number());
            }
            var day = task.due() == null ? null : DirectiveForm.typed(task.due());
            return new TaskWords(task.id(), terms.title(), terms.details(), day, null, null);
        }

        Amendment.Wording wording(TaskText now) {
            return new Amendment.Wording(
                    String.valueOf(kept(now.terms().title(), title)),
                    kept(now.terms().details(), details),
                    each == null ? due().orElse(null) : null,
                    dayInEach().orElse(null));
        }
    }

    static AmendmentForm of(DirectiveText text) {
        var tasks = text.tasks().stream().map(TaskWords::of).toList();
        return new AmendmentForm(
                UUID.randomUUID(),
                text.sha256(),
                null,
                null,
                text.document().summary(),
                text.plan().title(),
                text.plan().text(),
                tasks);
    }

    /** Finds what the annotations cannot say. */
    void check(Errors errors) {
        for (int i = 0; i < words().size(); i++) words().get(i).check("tasks[" + i + "].", errors);
    }

    /** The amendment of what the text says now, once nothing is wrong with the form. */
    Amendment amendment(DirectiveText now) {
        var wordings = new HashMap<UUID, Amendment.Wording>();
        words().forEach(words -> wordings.put(words.id(), words.wording(now.task(Objects.requireNonNull(words.id())))));
        return new Amendment(
                Objects.requireNonNull(kind, "checked"),
                Objects.requireNonNull(reason, "checked").strip(),
                String.valueOf(kept(now.document().summary(), summary)),
                new Plan(kept(now.plan().title(), planTitle), kept(now.plan().text(), planText)),
                wordings);
    }

    private List<TaskWords> words() {
        return tasks == null ? List.of() : tasks;
    }

    /** What is the same but for its line ends, as browsers send them, stays exactly as it is. */
    private static @Nullable String kept(@Nullable String now, @Nullable String typed) {
        var said = filled(typed);
        if (now == null || said == null) return said;
        return now.strip().replace("\r\n", "\n").equals(said.replace("\r\n", "\n")) ? now : said;
    }
}
