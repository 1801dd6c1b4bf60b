package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.directives.JudgedTogether.Missed;

/**
 * Judges many results at once. Each is judged on its own: what changed since it was read is left alone and told, the
 * others go through. What was judged under one form is found again by it, and can be taken back together.
 */
@Service
public class Judging {

    private final Answers answers;
    private final Coverage coverage;
    private final Judgements judgements;

    Judging(Answers answers, Coverage coverage, Judgements judgements) {
        this.answers = answers;
        this.coverage = coverage;
        this.judgements = judgements;
    }

    /** Which result is to be judged, and the version of the obligation that was read. */
    public record Chosen(long id, int version) {}

    /** Refuses whoever may not judge. */
    void check() {
        coverage.check(Act.ACCEPTED);
    }

    /** Accepts them, and tells which could not be. */
    public List<Missed> accept(UUID form, @Nullable String comment, List<Chosen> chosen) {
        coverage.check(Act.ACCEPTED);
        return each(chosen, one -> answers.accept(new ObligationId(one.id()), form, one.version(), comment));
    }

    /** Gives them back to work with one reason, and tells which could not be. */
    public List<Missed> giveBack(UUID form, @Nullable String comment, List<Chosen> chosen) {
        coverage.check(Act.RETURNED);
        if (comment == null || comment.isBlank()) throw ResultIncomplete.lacksComment();
        return each(chosen, one -> answers.giveBack(new ObligationId(one.id()), form, one.version(), comment));
    }

    /** Takes back what was judged under the form, and tells what could not be. */
    public List<Missed> undo(UUID judged, UUID form) {
        var chosen = together(judged).stream()
                .filter(one -> one.status() != ObligationStatus.DELIVERED)
                .map(one -> new Chosen(one.id(), 0))
                .toList();
        return each(chosen, one -> answers.undo(new ObligationId(one.id()), form));
    }

    /** What was judged under the form. */
    public List<JudgedTogether> together(UUID form) {
        check();
        return judgements.together(form);
    }

    /** Whether the viewer judged it last, and can still take that back. */
    public boolean isUndoable(ObligationId id) {
        return judgements.isUndoable(id);
    }

    private List<Missed> each(List<Chosen> chosen, Consumer<Chosen> act) {
        var missed = new ArrayList<Missed>();
        for (var one : chosen)
            try {
                act.accept(one);
            } catch (ErrorResponseException refusal) {
                // Even one that the viewer cannot see keeps the others from nothing.
                var name = coverage.find(new ObligationId(one.id()))
                        .map(ObligationRow::organisationName)
                        .orElse("");
                missed.add(new Missed(one.id(), name, Objects.requireNonNull(refusal.getDetailMessageCode())));
            }
        return List.copyOf(missed);
    }
}
