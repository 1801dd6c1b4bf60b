package vn.binhyen.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan says of itself. */
public record PlanTerms(
        PlanKind kind,
        String title,
        @Nullable String content,
        Adoption adoption,
        List<Answered> answers,
        @Nullable UUID carriesOut) {

    /** What of a plan can be taken over unchanged into another year. */
    public enum Part {
        KIND,
        TITLE,
        CONTENT,
        ADOPTER,
        ANSWERS
    }

    public PlanTerms {
        answers = List.copyOf(answers);
    }

    /** What differs from the plan it was copied from; day, number and higher plan belong to the year and are no change. */
    List<Part> changedFrom(PlanTerms earlier) {
        var changed = new ArrayList<Part>();
        if (kind != earlier.kind) changed.add(Part.KIND);
        if (!title.equals(earlier.title)) changed.add(Part.TITLE);
        if (!Objects.equals(content, earlier.content)) changed.add(Part.CONTENT);
        if (!adoption.draft().equals(earlier.adoption.draft())) changed.add(Part.ADOPTER);
        if (!answers.equals(earlier.answers)) changed.add(Part.ANSWERS);
        return changed;
    }
}
