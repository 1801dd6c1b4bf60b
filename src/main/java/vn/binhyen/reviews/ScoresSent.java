package vn.binhyen.reviews;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.pages.Typed;

/**
 * A draft as a program sends it: which one it read, in which version (none: nobody had begun), on the sheet of which
 * day, and what it scores.
 */
record ScoresSent(
        @NotNull @Nullable UUID rating,
        @Nullable Integer version,
        @NotNull @Nullable LocalDate sheet,
        @NotNull List<@NotNull @Valid ScoreSent> scores,
        @Size(max = 2000) @Nullable String remarks) {

    /** The points of one criterion of the sheet, and why. */
    record ScoreSent(
            @NotNull @Nullable Integer ordinal,
            @NotNull @Nullable Integer points,
            @Size(max = 500) @Nullable String reason) {

        Score score() {
            return new Score(requireNonNull(ordinal), requireNonNull(points), Typed.filled(reason));
        }
    }

    /** The draft that it makes of the one that is kept; what its sheet does not know is refused field by field. */
    Rating rating(Rating kept) {
        if (!kept.sheet().effectiveFrom().equals(sheet)) throw new NotDecidable(NotDecidable.Why.CHANGED);
        var errors = new BeanPropertyBindingResult(this, "rating");
        var seen = new HashSet<Integer>();
        for (int i = 0; i < scores.size(); i++) check(kept.sheet(), scores.get(i), "scores[" + i + "]", seen, errors);
        FieldsRefused.ifAny(errors);
        return new Rating(
                requireNonNull(rating),
                kept.sheet(),
                scores.stream()
                        .map(ScoreSent::score)
                        .sorted(Comparator.comparing(Score::ordinal))
                        .toList(),
                Typed.filled(remarks),
                null,
                Optional.ofNullable(version).orElse(-1));
    }

    private static void check(RatingSheet sheet, ScoreSent sent, String field, HashSet<Integer> seen, Errors errors) {
        int points = requireNonNull(sent.points());
        var criterion = sheet.criteria().stream()
                .filter(each -> Integer.valueOf(each.ordinal()).equals(sent.ordinal()))
                .findFirst()
                .orElse(null);
        if (criterion == null || !seen.add(criterion.ordinal()))
            errors.rejectValue(field + ".ordinal", "reviews.criterion.wrong");
        else if (points < 0 || points > criterion.most())
            errors.rejectValue(field + ".points", "reviews.points.wrong", new Object[] {criterion.most()}, null);
    }
}
