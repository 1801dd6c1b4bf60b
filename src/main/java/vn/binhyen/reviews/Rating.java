package vn.binhyen.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a model is rated: a draft while it has no decision; the criteria not scored yet are missing from it. */
record Rating(
        UUID id,
        RatingSheet sheet,
        List<Score> scores,
        @Nullable String remarks,
        @Nullable Decision decision,
        int version) {

    /** Of a draft that nobody has kept yet. */
    private static final int NEW = -1;

    /** The day and document by which the rating holds, and what it then says. */
    record Decision(LocalDate decidedOn, String document, int total, String grade) {}

    static Rating blank(RatingSheet sheet) {
        return new Rating(UUID.randomUUID(), sheet, List.of(), null, null, NEW);
    }

    /** The same version of the same draft, with nothing scored yet on another sheet. */
    Rating blankOn(RatingSheet other) {
        return new Rating(id, other, List.of(), remarks, null, version);
    }

    @Nullable
    Score of(RatingSheet.Criterion criterion) {
        return scores.stream()
                .filter(score -> score.ordinal() == criterion.ordinal())
                .findFirst()
                .orElse(null);
    }

    /** Whether both say the same, whoever kept them. */
    boolean saysWhat(Rating other) {
        return scores.equals(other.scores) && Objects.equals(remarks, other.remarks);
    }

    int total() {
        return scores.stream().mapToInt(Score::points).sum();
    }

    /** What is still to be scored before it can be decided. */
    List<RatingSheet.Criterion> missing() {
        return sheet.criteria().stream()
                .filter(criterion -> of(criterion) == null)
                .toList();
    }

    Decision decide(LocalDate day, String document) {
        if (decision != null) throw new NotDecidable(NotDecidable.Why.DECIDED);
        if (!missing().isEmpty())
            throw new NotDecidable(NotDecidable.Why.INCOMPLETE, missing().size());
        return new Decision(day, document, total(), sheet.gradeOf(total()));
    }
}
