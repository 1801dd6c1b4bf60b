package vn.binhyen.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;

/** Reads a rating from a form with two fields for each criterion of its sheet. */
final class ScoreFields {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_REMARKS = 2000;

    private ScoreFields() {}

    static String points(RatingSheet.Criterion criterion) {
        return "points-" + criterion.ordinal();
    }

    static String reason(RatingSheet.Criterion criterion) {
        return "reason-" + criterion.ordinal();
    }

    /** The draft as it was typed: the criteria that got points, and the remarks. */
    static Rating read(Rating kept, Map<String, String> typed, Errors errors) {
        var scores = new ArrayList<Score>();
        for (var criterion : kept.sheet().criteria()) {
            var points = points(criterion, typed, errors);
            var reason = text(reason(criterion), LONGEST_REASON, typed, errors);
            if (points != null) scores.add(new Score(criterion.ordinal(), points, reason));
            else if (reason != null && !errors.hasFieldErrors(points(criterion)))
                errors.rejectValue(points(criterion), "reviews.points.missing");
        }
        var remarks = text("remarks", LONGEST_REMARKS, typed, errors);
        return new Rating(id(kept, typed), kept.sheet(), scores, remarks, null, version(typed));
    }

    static @Nullable String text(String field, int longest, Map<String, String> typed, Errors errors) {
        var written = typed.getOrDefault(field, "").strip();
        if (written.length() > longest) errors.rejectValue(field, "Size", new Object[] {field, longest, 0}, null);
        return written.isEmpty() ? null : written;
    }

    private static @Nullable Integer points(RatingSheet.Criterion criterion, Map<String, String> typed, Errors errors) {
        var written = typed.getOrDefault(points(criterion), "").strip();
        if (written.isEmpty()) return null;
        if (written.matches("[0-9]{1,4}") && Integer.parseInt(written) <= criterion.most())
            return Integer.valueOf(written);
        errors.rejectValue(points(criterion), "reviews.points.wrong", new Object[] {criterion.most()}, null);
        return null;
    }

    /** The draft that the page was drawn with; where it says none, none. */
    static int version(Map<String, String> typed) {
        var written = typed.getOrDefault("version", "");
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : -1;
    }

    /** The day of the sheet that the page was drawn with, if it says so. */
    static @Nullable LocalDate sheet(Map<String, String> typed) {
        return Wording.readDay(typed.getOrDefault("sheet", "")).orElse(null);
    }

    /** The id that the page was drawn with, so that a form of a rating that was decided meanwhile is told so. */
    static UUID id(Rating kept, Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault("rating", ""));
        } catch (IllegalArgumentException unreadable) {
            return kept.id();
        }
    }
}
