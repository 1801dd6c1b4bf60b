package vn.binhyen.reviews;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
        @Size(max = MOST_CRITERIA) List<@NotNull Criterion> criteria,
        @Size(max = MOST_GRADES) List<@NotNull Grade> grades) {

    private static final int MOST_CRITERIA = 40;
    private static final int MOST_GRADES = 20;
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

        private static final Criterion EMPTY = new Criterion(null, null);

        Criterion {
            title = Typed.filled(title);
        }

        boolean isEmpty() {
            return title == null && most == null;
        }
    }

    /** What a model is called from so many points on. */
    record Grade(@Nullable String name, @Nullable Integer least) {

        private static final Grade EMPTY = new Grade(null, null);

        Grade {
            name = Typed.filled(name);
        }

        boolean isEmpty() {
            return name == null && least == null;
        }
    }

    /** What the office begins with: the latest, of a later day and another document, and room for more. */
    static NewSheet after(RatingSheet latest, LocalDate from) {
        var same = insteadOf(latest);
        return new NewSheet(from, same.name, "", same.criteria, same.grades);
    }

    /** What the office begins with where a sheet was written wrongly: that sheet, and room for more. */
    static NewSheet insteadOf(RatingSheet wrong) {
        var criteria = wrong.criteria().stream()
                .map(each -> new Criterion(each.title(), each.most()))
                .toList();
        var grades = wrong.grades().stream()
                .map(each -> new Grade(each.name(), each.least()))
                .toList();
        return new NewSheet(wrong.effectiveFrom(), wrong.name(), wrong.source(), criteria, grades).withMore();
    }

    /** So many empty rows, in the place of what cannot be read. */
    static NewSheet ofRows(int criteria, int grades) {
        return new NewSheet(
                null,
                "",
                "",
                Collections.nCopies(Math.min(criteria, MOST_CRITERIA), Criterion.EMPTY),
                Collections.nCopies(Math.min(grades, MOST_GRADES), Grade.EMPTY));
    }

    /** The same with more empty rows, as far as a sheet may have them. */
    NewSheet withMore() {
        return new NewSheet(
                effectiveFrom,
                name,
                source,
                withMore(criteria, Criterion.EMPTY, MOST_CRITERIA),
                withMore(grades, Grade.EMPTY, MOST_GRADES));
    }

    private static <T> List<T> withMore(List<T> rows, T empty, int most) {
        var more = new ArrayList<T>(rows);
        while (more.size() < Math.min(rows.size() + SPARE, most)) more.add(empty);
        return more;
    }

    boolean hasRoom() {
        return criteria.size() < MOST_CRITERIA || grades.size() < MOST_GRADES;
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
