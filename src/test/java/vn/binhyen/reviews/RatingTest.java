package vn.binhyen.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of a rating. */
class RatingTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final RatingSheet SHEET = new RatingSheet(
            LocalDate.of(2020, 1, 1),
            "Phiếu thử",
            "Không có văn bản",
            RatingSheet.Confidence.UNCONFIRMED,
            List.of(new RatingSheet.Criterion(1, "Một", 60), new RatingSheet.Criterion(2, "Hai", 40)),
            List.of(
                    new RatingSheet.Grade(0, "Thấp"),
                    new RatingSheet.Grade(80, "Cao"),
                    new RatingSheet.Grade(50, "Giữa")));

    @ParameterizedTest
    @CsvSource({"0, Thấp", "49, Thấp", "50, Giữa", "79, Giữa", "80, Cao", "100, Cao"})
    void theGradeIsTheHighestWhosePointsAreReached(int total, String grade) {
        assertThat(SHEET.gradeOf(total)).isEqualTo(grade);
    }

    @Test
    void zeroPointsAreAScoreAndNoneIsMissing() {
        var rating = rated(new Score(1, 0, null));
        assertThat(rating.missing()).extracting(RatingSheet.Criterion::ordinal).containsExactly(2);
        assertThatThrownBy(() -> rating.decide(DAY, "1/QĐ")).isInstanceOf(NotDecidable.class);
    }

    @Test
    void itIsDecidedOnceWithTheSumOfItsScores() {
        var rating = rated(new Score(1, 45, null), new Score(2, 10, "Ít người tham gia"));
        var decision = rating.decide(DAY, "1/QĐ");
        assertThat(decision).isEqualTo(new Rating.Decision(DAY, "1/QĐ", 55, "Giữa"));
        var decided = new Rating(rating.id(), SHEET, rating.scores(), null, decision, 0);
        assertThatThrownBy(() -> decided.decide(DAY, "2/QĐ")).isInstanceOf(NotDecidable.class);
    }

    private static Rating rated(Score... scores) {
        return new Rating(UUID.randomUUID(), SHEET, List.of(scores), null, null, 0);
    }
}
