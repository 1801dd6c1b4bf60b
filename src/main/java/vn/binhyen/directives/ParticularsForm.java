package vn.binhyen.directives;

import static java.util.Objects.requireNonNullElse;
import static vn.binhyen.directives.DirectiveForm.filled;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;
import vn.binhyen.files.ContentKind;

/**
 * What is typed about who leads and helps, what proves, how long it takes, and milestones.
 *
 * @param milestones one a line: a day, and what is reached
 */
record ParticularsForm(
        @Size(max = 300) @Nullable String lead,
        @Size(max = 1000) @Nullable String support,
        @Size(max = 1000) @Nullable String proof,
        @Nullable Set<ContentKind> proofKinds,
        @Nullable String minutes,
        @Size(max = 4000) @Nullable String milestones) {

    private static final int MOST_MINUTES = 6000;

    static ParticularsForm empty() {
        return new ParticularsForm(null, null, null, null, null, null);
    }

    static ParticularsForm of(Particulars known) {
        return new ParticularsForm(
                known.lead(),
                known.support(),
                known.proof(),
                known.proofKinds(),
                known.minutes() == null ? null : String.valueOf(known.minutes()),
                known.milestones().stream()
                        .map(each -> DirectiveForm.typed(each.day()) + " " + each.title())
                        .collect(Collectors.joining("\n")));
    }

    void check(boolean recurs, Errors errors) {
        if (filled(minutes) != null && typedMinutes().isEmpty())
            errors.rejectValue("more.minutes", "directives.task.minutesWrong");
        if (lines().stream().anyMatch(line -> milestone(line).isEmpty()))
            errors.rejectValue("more.milestones", "directives.task.milestonesWrong");
        else if (recurs && !lines().isEmpty()) errors.rejectValue("more.milestones", "directives.task.milestonesRecur");
    }

    boolean isEmpty() {
        return particulars().equals(Particulars.NONE);
    }

    Particulars particulars() {
        return new Particulars(
                filled(lead),
                filled(support),
                filled(proof),
                requireNonNullElse(proofKinds, Set.of()),
                typedMinutes().orElse(null),
                lines().stream().flatMap(line -> milestone(line).stream()).toList());
    }

    private Optional<Integer> typedMinutes() {
        return DeadlineForm.number(minutes, MOST_MINUTES);
    }

    private List<String> lines() {
        return requireNonNullElse(milestones, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<Milestone> milestone(String line) {
        var words = line.split("[\\s:]+", 2);
        if (words.length < 2 || words[1].isBlank()) return Optional.empty();
        return Wording.readDay(words[0]).map(day -> new Milestone(day, words[1].strip()));
    }
}
