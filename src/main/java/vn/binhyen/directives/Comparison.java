package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changed against the directive it was copied from. That its days lie some years later is no change.
 *
 * @param document which parts of document and plan differ
 */
public record Comparison(
        DirectiveText source,
        Set<Field> document,
        List<Changed> changed,
        List<TaskText> added,
        List<TaskText> removed) {

    /** A part of a directive or of a task. */
    public enum Field {
        TYPE,
        ISSUER,
        SUMMARY,
        PLAN_TITLE,
        PLAN_TEXT,
        TITLE,
        DETAILS,
        COMPLETION,
        TARGET,
        DEADLINE,
        WHO,
        PART_OF,
        LEAD,
        PROOF,
        MINUTES,
        MILESTONES
    }

    /** A task that was copied, and what of it differs. */
    public record Changed(TaskText task, Set<Field> fields) {}

    /** A copied plan that nobody thought about says so. */
    public boolean isNothing() {
        return document.isEmpty() && changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** The id that a copied task has in the draft: always the same, so that the two are found again. */
    static UUID copyOf(UUID task, DirectiveId draft) {
        return UUID.nameUUIDFromBytes((draft + " " + task).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Comparison between(DirectiveText source, DirectiveText draft, YearsOn later) {
        var changed = new ArrayList<Changed>();
        var removed = new ArrayList<TaskText>();
        var copies = new HashSet<UUID>();
        for (var task : source.tasks()) {
            var copy = copyOf(task.id(), draft.id());
            copies.add(copy);
            var now = draft.tasks().stream()
                    .filter(each -> each.id().equals(copy))
                    .findFirst();
            if (now.isEmpty()) removed.add(task);
            else {
                var fields = fields(
                        later.of(task.terms(), wholeOf(task, draft.id())),
                        now.get().terms());
                if (!fields.isEmpty()) changed.add(new Changed(now.get(), fields));
            }
        }
        var added = draft.tasks().stream()
                .filter(task -> !copies.contains(task.id()))
                .toList();
        return new Comparison(source, documentFields(source, draft), changed, added, removed);
    }

    static @Nullable UUID wholeOf(TaskText task, DirectiveId draft) {
        var whole = task.terms().aim().parent();
        return whole == null ? null : copyOf(whole, draft);
    }

    private static Set<Field> documentFields(DirectiveText source, DirectiveText draft) {
        var fields = EnumSet.noneOf(Field.class);
        note(fields, Field.TYPE, source, draft, text -> text.document().type());
        note(fields, Field.ISSUER, source, draft, text -> text.document().issuer());
        note(fields, Field.SUMMARY, source, draft, text -> text.document().summary());
        note(fields, Field.PLAN_TITLE, source, draft, text -> text.plan().title());
        note(fields, Field.PLAN_TEXT, source, draft, text -> text.plan().text());
        return fields;
    }

    private static Set<Field> fields(TaskTerms before, TaskTerms after) {
        var fields = EnumSet.noneOf(Field.class);
        note(fields, Field.TITLE, before, after, TaskTerms::title);
        note(fields, Field.DETAILS, before, after, TaskTerms::details);
        note(fields, Field.COMPLETION, before, after, terms -> terms.completion() + " " + terms.unit());
        note(fields, Field.TARGET, before, after, terms -> terms.aim().target());
        note(fields, Field.DEADLINE, before, after, terms -> terms.deadline().code() + " " + terms.year());
        note(
                fields,
                Field.WHO,
                before,
                after,
                terms -> terms.selector().words() + terms.aim().gathers());
        note(fields, Field.PART_OF, before, after, terms -> terms.aim().parent());
        noteParticulars(fields, before.particulars(), after.particulars());
        return fields;
    }

    private static void noteParticulars(Set<Field> fields, Particulars before, Particulars after) {
        note(fields, Field.LEAD, before, after, each -> each.lead() + "\n" + each.support());
        note(fields, Field.PROOF, before, after, each -> each.proof() + "\n" + each.proofKindNames());
        note(fields, Field.MINUTES, before, after, Particulars::minutes);
        note(fields, Field.MILESTONES, before, after, Particulars::milestones);
    }

    private static <T> void note(
            Set<Field> fields, Field field, T before, T after, Function<T, @Nullable Object> part) {
        if (!Objects.equals(part.apply(before), part.apply(after))) fields.add(field);
    }
}
