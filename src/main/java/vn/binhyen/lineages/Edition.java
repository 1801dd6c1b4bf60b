package vn.binhyen.lineages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.Step;

/** One wording of a model, from its birth or a renewal until the next; the renewal that began it says why and when. */
public record Edition(int number, ModelTerms terms, Step.@Nullable Taken begunBy, List<Change> changes) {

    /** What of the text a renewal changed. */
    public enum Part {
        KIND,
        NAME,
        PROBLEM,
        MEANT_FOR,
        WORKING,
        FORMS,
        REFERENCE,
        PARTICIPANTS
    }

    /** One part before and after; null where nothing was said. */
    public record Change(
            Part part, @Nullable Object before, @Nullable Object after) {}

    static List<Change> between(ModelTerms before, ModelTerms after) {
        var changes = new ArrayList<Change>();
        for (var part : Part.values()) {
            var change = new Change(part, part(part, before), part(part, after));
            if (!Objects.equals(change.before(), change.after())) changes.add(change);
        }
        return changes;
    }

    @Nullable
    Object part(Part part) {
        return part(part, terms);
    }

    private static @Nullable Object part(Part part, ModelTerms terms) {
        return switch (part) {
            case KIND -> terms.kind();
            case NAME -> terms.name();
            case PROBLEM -> terms.problem();
            case MEANT_FOR -> terms.meantFor();
            case WORKING -> terms.working();
            case FORMS -> terms.forms();
            case REFERENCE -> terms.reference();
            case PARTICIPANTS -> terms.participants();
        };
    }
}
