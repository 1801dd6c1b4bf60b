package vn.binhyen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhyen.preventionmodels.Stage;

/** What the sample tells of real models, and how it dates the lives that it invents for them. */
class RealExampleTest {

    static final int SIX_MONTHS = 184;

    static List<RealExample> examples() {
        return RealExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void namesItsPlaceAndSourceAndSaysThatItIsSample(RealExample example) {
        var terms = example.terms();
        assertThat(terms.name()).startsWith("[Mẫu] ").hasSizeLessThan(200);
        assertThat(terms.working()).contains("là dữ liệu mẫu");
        if (!example.isReal()) return;
        assertThat(terms.working()).contains("Ví dụ có thật: ").contains("là dữ liệu mẫu");
        assertThat(terms.reference()).startsWith("Theo ").hasSizeBetween(12, 200);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsNothingOfTipsArrestsStrikesOrPupilsIncidents(RealExample example) {
        assertThat(example.row().cells().values())
                .noneMatch(cell -> cell.matches(
                        "(?iu).*(tố giác|tin báo|bắt giữ|bắt được|đình công|ngừng việc|vụ án|học sinh vi phạm).*"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reachesItsStageStepByStepBeforeToday(RealExample example) {
        var milestones = new Milestones(example.path());
        var days =
                IntStream.range(0, example.path().size()).map(milestones::ago).toArray();
        for (int i = 1; i < days.length; i++) assertThat(days[i]).isLessThan(days[i - 1]);
        if (days.length > 0) assertThat(days[0]).isLessThan(milestones.proposed());
        assertThat(IntStream.of(days)).allMatch(day -> day > 0);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRatedOnlyWhenItRanSixMonths(RealExample example) {
        int rated = example.path().indexOf(Stage.RATED);
        if (rated < 0) return;
        var milestones = new Milestones(example.path());
        assertThat(milestones.launched() - milestones.ago(rated)).isGreaterThan(SIX_MONTHS);
    }

    /** An example without a figure says so; each of the rest has a number that its source gives. */
    @ParameterizedTest
    @MethodSource("examples")
    void whatWasToldOfHasAFigureOrSaysThatTheSourceGivesNone(RealExample example) {
        if (example.isReal())
            assertThat(example.row().get("said"))
                    .matches(".*\\d.*|.*[Nn]guồn không nêu.*|Mới ra mắt|Nguồn nêu số trường, số học sinh tham gia");
    }

    /** The catalogue shows what is approved: none of the examples that newspapers told of may be younger than that. */
    @Test
    void allThatWereToldOfCanBePublishedAndOnlyInventedProposalsAreYounger() {
        assertThat(examples())
                .filteredOn(RealExample::isReal)
                .hasSize(38)
                .allMatch(example -> example.path().contains(Stage.APPROVED));
        assertThat(examples())
                .filteredOn(example -> !example.isReal())
                .extracting(RealExample::stage)
                .containsExactlyInAnyOrder(Stage.PROPOSED, Stage.SURVEYED);
    }

    @Test
    void everyStageOfALifeIsThere() {
        assertThat(examples()).extracting(RealExample::stage).contains(Stage.values());
    }
}
