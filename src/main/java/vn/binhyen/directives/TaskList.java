package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The tasks of one directive in their order, which the verbs change. */
record TaskList(DirectiveId directive, List<Task> tasks) {

    /** Adds a task, or changes the one that has the id. */
    void ask(UUID id, TaskTerms terms) {
        var whole = terms.aim().parent();
        if (whole != null && !get(whole).gathers()) throw new NoSuchDirective(directive);
        tasks.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresentOrElse(each -> each.change(terms), () -> tasks.add(new Task(id, terms)));
        if (!terms.aim().gathers()) leave(id);
    }

    void drop(UUID id) {
        tasks.remove(get(id));
        leave(id);
    }

    /** A task that gathers no more has no parts. */
    private void leave(UUID whole) {
        tasks.forEach(task -> task.leave(whole));
    }

    /** Moves a task among its neighbours; at an end it stays. */
    void move(UUID id, int by) {
        var moved = get(id);
        var place = tasks.indexOf(moved) + by;
        if (place < 0 || place >= tasks.size()) return;
        tasks.remove(moved);
        tasks.add(place, moved);
    }

    void freeze(LocalDate today) {
        if (tasks.isEmpty()) throw NotIssuable.nothingAsked();
        for (var task : tasks)
            if (task.gathers() && tasks.stream().noneMatch(part -> part.isPartOf(task.id())))
                throw NotIssuable.nothingGathered(task.terms().title());
        tasks.forEach(task -> task.freeze(today));
    }

    void reword(Amendment change, LocalDate today) {
        for (var task : tasks) {
            var wording = change.tasks().get(task.id());
            if (wording != null) task.reword(wording, change.kind(), today);
        }
    }

    Task get(UUID id) {
        return tasks.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchDirective(directive));
    }

    Stream<String> words() {
        return tasks.stream().map(Task::words);
    }

    List<TaskText> texts() {
        return tasks.stream()
                .map(task -> new TaskText(task.id(), task.terms(), task.due()))
                .toList();
    }
}
