package vn.binhyen.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The sheet of a day: what is judged, with how many points at most, and from how many on a model has which grade. */
record RatingSheet(
        LocalDate effectiveFrom,
        String name,
        String source,
        Confidence confidence,
        List<Criterion> criteria,
        List<Grade> grades) {

    /** Whether the text that the sheet comes from was read, read in part, or not found. */
    enum Confidence {
        READ,
        PARTIAL,
        UNCONFIRMED
    }

    /** One line of the sheet. */
    record Criterion(int ordinal, String title, int most) {}

    /** What a model is called that has at least so many points. */
    record Grade(int least, String name) {}

    int most() {
        return criteria.stream().mapToInt(Criterion::most).sum();
    }

    String gradeOf(int total) {
        return grades.stream()
                .filter(grade -> grade.least() <= total)
                .max(Comparator.comparingInt(Grade::least))
                .map(Grade::name)
                .orElseThrow(() -> new IllegalStateException("No grade for " + total + " points"));
    }
}
