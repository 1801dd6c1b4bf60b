package vn.binhyen.reviews;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.pages.Typed;

/**
 * A sheet as the office writes it from a document. What is left wholly empty of a criterion or a grade does not count.
 *
 * @param source the document that says so
 */
record NewSheet(
        @NotNull @Nullable LocalDate effectiveFrom,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String source,
        @Size(max = 40) List<@NotNull Criterion> criteria,
        @Size(max = 20) List<@NotNull Grade> grades) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_GRADE = 100;
    private static final int MOST_POINTS = 1000;
    private static final int SPARE = 3;

    NewSheet {
        name = Typed.text(name);
        source = Typed.text(source);
        criteria = criteria == null ? List.of() : criteria;
        grades = grades == null ? List.of() : grades;
    }

    /** What is judged, with how many points at most. */
    record Criterion(@Nullable String title, @Nullable Integer most) {

        Criterion {
            title = Typed.filled(title);
        }

        boolean isEmpty() {
            return title == null && most == null;
        }
    }

    /** What a model is called from so many points on. */
    record Grade(@Nullable String name, @Nullable Integer least) {

        Grade {
            name = Typed.filled(name);
        }

        boolean isEmpty() {
            return name == null && least == null;
        }
    }

    /** What the office begins with: the latest, of a later day and another document, and room for more. */
    static NewSheet after(RatingSheet latest, LocalDate from) {
        var criteria = new ArrayList<Criterion>();
        for (var each : latest.criteria()) criteria.add(new Criterion(each.title(), each.most()));
        var grades = new ArrayList<Grade>();
        for (var each : latest.grades()) grades.add(new Grade(each.name(), each.least()));
        for (int i = 0; i < SPARE; i++) {
            criteria.add(new Criterion(null, null));
            grades.add(new Grade(null, null));
        }
        return new NewSheet(from, latest.name(), "", criteria, grades);
    }

    LocalDate from() {
        return requireNonNull(effectiveFrom);
    }

    /** Every total has one grade: the lowest begins at 0, no two begin at the same, none beyond the most there can be. */
    void check(Errors errors) {
        if (errors.hasErrors()) return;
        for (int i = 0; i < criteria.size(); i++) check(criteria.get(i), "criteria[" + i + "].", errors);
        for (int i = 0; i < grades.size(); i++) check(grades.get(i), "grades[" + i + "].", errors);
        if (criteria.stream().allMatch(Criterion::isEmpty)) errors.rejectValue("criteria", "NotBlank");
        if (grades.stream().allMatch(Grade::isEmpty)) errors.rejectValue("grades", "NotBlank");
        if (!errors.hasErrors()) checkBeginnings(errors);
    }

    private static void check(Criterion criterion, String path, Errors errors) {
        if (criterion.isEmpty()) return;
        text(criterion.title(), LONGEST_TITLE, path + "title", errors);
        var most = criterion.most();
        if (most == null || most < 1 || most > MOST_POINTS)
            errors.rejectValue(path + "most", "reviews.sheet.most.wrong", new Object[] {MOST_POINTS}, null);
    }

    private static void check(Grade grade, String path, Errors errors) {
        if (grade.isEmpty()) return;
        text(grade.name(), LONGEST_GRADE, path + "name", errors);
        if (grade.least() == null || grade.least() < 0) errors.rejectValue(path + "least", "reviews.sheet.least.wrong");
    }

    private static void text(@Nullable String text, int longest, String field, Errors errors) {
        if (text == null) errors.rejectValue(field, "NotBlank");
        else if (text.length() > longest) errors.rejectValue(field, "Size", new Object[] {field, longest, 0}, null);
    }

    private void checkBeginnings(Errors errors) {
        int most = sheet().most();
        var begun = new HashSet<Integer>();
        for (int i = 0; i < grades.size(); i++) {
            var least = grades.get(i).least();
            if (least == null) continue;
            var field = "grades[" + i + "].least";
            if (least > most) errors.rejectValue(field, "reviews.sheet.least.beyond", new Object[] {most}, null);
            else if (!begun.add(least)) errors.rejectValue(field, "reviews.sheet.least.twice");
        }
        if (!errors.hasErrors() && !begun.contains(0)) errors.rejectValue("grades", "reviews.sheet.least.nought");
    }

    RatingSheet sheet() {
        var judged = new ArrayList<RatingSheet.Criterion>();
        for (var each : criteria)
            if (!each.isEmpty())
                judged.add(new RatingSheet.Criterion(
                        judged.size() + 1, requireNonNull(each.title()), requireNonNull(each.most())));
        var called = grades.stream()
                .filter(each -> !each.isEmpty())
                .map(each -> new RatingSheet.Grade(requireNonNull(each.least()), requireNonNull(each.name())))
                .toList();
        return new RatingSheet(from(), name, source, RatingSheet.Confidence.READ, judged, called);
    }
}
