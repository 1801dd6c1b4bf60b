package vn.binhyen.programmes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one programme shows. */
@Component
@Transactional(readOnly = true)
class ProgrammeView {

    private final Programmes programmes;
    private final ProgrammeRecords records;
    private final Plans plans;
    private final DirectiveChoices directives;

    ProgrammeView(Programmes programmes, ProgrammeRecords records, Plans plans, DirectiveChoices directives) {
        this.programmes = programmes;
        this.records = records;
        this.plans = plans;
        this.directives = directives;
    }

    /** How a key task stands to the one it was copied from. */
    enum Change {
        NEW,
        SAME,
        CHANGED
    }

    /** A key task with the directives' tasks that carry it out. */
    record TaskLine(
            ProgrammeText.WrittenTask task, @Nullable Change change, List<DirectiveChoices.Linked> linked) {}

    /** The programme, its key tasks, its plans, and the titles of the year before that were not taken over. */
    record Shown(
            ProgrammeText text,
            List<TaskLine> tasks,
            List<PlanText> plans,
            List<String> dropped,
            boolean editable,
            boolean copyable) {

        /** Whether everything is word for word as in the year before. */
        boolean isUnchangedCopy() {
            return text.copiedFrom() != null
                    && !tasks.isEmpty()
                    && dropped.isEmpty()
                    && tasks.stream().allMatch(line -> line.change() == Change.SAME);
        }
    }

    Shown of(ProgrammeId id) {
        var text = programmes.get(id);
        var earlier = Optional.ofNullable(text.copiedFrom())
                .flatMap(records::findById)
                .map(Programme::text);
        var old = earlier.map(year -> year.tasks().stream()
                        .collect(Collectors.toMap(ProgrammeText.WrittenTask::id, ProgrammeText.WrittenTask::terms)))
                .orElse(Map.of());
        var lines = text.tasks().stream()
                .map(task -> new TaskLine(
                        task,
                        earlier.isPresent() ? change(task, old) : null,
                        directives.progress(task.terms().carriedOutBy())))
                .toList();
        return new Shown(
                text, lines, plans.of(id), dropped(text, earlier), programmes.mayEnter(id), programmes.canCopy(id));
    }

    private static List<String> dropped(ProgrammeText text, Optional<ProgrammeText> earlier) {
        return earlier.stream()
                .flatMap(year -> year.tasks().stream())
                .filter(old -> text.tasks().stream().noneMatch(task -> old.id().equals(task.copiedFrom())))
                .map(old -> old.terms().title())
                .toList();
    }

    private static Change change(ProgrammeText.WrittenTask task, Map<UUID, KeyTaskTerms> old) {
        var before = task.copiedFrom() == null ? null : old.get(task.copiedFrom());
        if (before == null) return Change.NEW;
        return words(before).equals(words(task.terms())) ? Change.SAME : Change.CHANGED;
    }

    /** What a task says without the directives that carry it out, which are each year's own. */
    private static KeyTaskTerms words(KeyTaskTerms terms) {
        return new KeyTaskTerms(
                terms.title(), terms.details(), terms.leads(), terms.cooperates(), terms.period(), List.of());
    }
}
