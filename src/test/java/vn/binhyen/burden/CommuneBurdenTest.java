package vn.binhyen.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A line of many months adds them up, and the list is found, put in order and turned over as it is wished. */
class CommuneBurdenTest {

    @Test
    void aLineIsTheSumOfItsMonthsAndNamesTheHeaviest() {
        var sums = CommuneBurden.of(List.of(
                        month(1, "Phường Ba Đình", 1, new Load(1, 30, 0), 9),
                        month(1, "Phường Ba Đình", 2, new Load(4, 10, 3), 9),
                        month(1, "Phường Ba Đình", 3, new Load(3, 0, 3), 10)))
                .getFirst()
                .sums();
        assertThat(sums.questions()).isEqualTo(36);
        assertThat(sums.tasks()).isEqualTo(new Load(8, 40, 6));
        assertThat(sums.minutes()).isEqualTo(40 + 2 * 28);
        assertThat(sums.heaviest()).isEqualTo(2);
        assertThat(sums.most()).isEqualTo(13);
    }

    @Test
    void theHeaviestMonthOfManyCommunesIsThatOfAllTogether() {
        var sums = MonthSums.of(List.of(
                month(1, "Phường Ba Đình", 1, Load.NONE, 10),
                month(1, "Phường Ba Đình", 2, Load.NONE, 7),
                month(null, null, 2, new Load(5, 0, 5), 0)));
        assertThat(sums.heaviest()).isEqualTo(2);
        assertThat(sums.most()).isEqualTo(12);
    }

    @Test
    void whereNothingWasAskedNoMonthIsTheHeaviest() {
        assertThat(MonthSums.of(List.of(month(1, "Phường Ba Đình", 1, Load.NONE, 0)))
                        .heaviest())
                .isNull();
    }

    @Test
    void communesAreFoundWithoutTheirMarksAndPutInOrder() {
        var communes = CommuneBurden.of(List.of(
                month(1, "Phường Ba Đình", 1, new Load(1, 500, 0), 1),
                month(2, "Phường Hà Đông", 1, Load.NONE, 9),
                month(3, "Phường Hoàn Kiếm", 1, Load.NONE, 5),
                month(null, null, 1, new Load(2, 0, 2), 0)));
        assertThat(keys(filter("dong", null).found(communes))).containsExactly("2");
        assertThat(keys(filter(" ", null).found(communes))).containsExactly("1", "2", "3", "unknown");
        assertThat(keys(filter(null, MonthFilter.Order.QUESTIONS).found(communes)))
                .containsExactly("2", "3", "1", "unknown");
        assertThat(keys(filter(null, MonthFilter.Order.MINUTES).found(communes)))
                .containsExactly("1", "2", "3", "unknown");
    }

    @Test
    void turningOverShowsEachCommuneOnce() {
        var communes = CommuneBurden.of(IntStream.rangeClosed(1, 126)
                .mapToObj(each -> month(each, "Xã " + each, 1, Load.NONE, each))
                .toList());
        var shown = new ArrayList<CommuneBurden>();
        var page = filter(null, null).page(communes);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(MonthFilter.SHOWN);
            shown.addAll(page);
            page = new MonthFilter(2026, null, null, null, page.getLast().key()).page(communes);
        }
        assertThat(shown).isEqualTo(communes);
    }

    private static MonthFilter filter(@Nullable String words, MonthFilter.@Nullable Order sort) {
        return new MonthFilter(2026, null, words, sort, null);
    }

    private static List<String> keys(List<CommuneBurden> communes) {
        return communes.stream().map(CommuneBurden::key).toList();
    }

    private static MonthBurden month(@Nullable Integer id, @Nullable String name, int month, Load tasks, long fields) {
        return new MonthBurden(id, name, month, tasks, 1, fields, 2 * fields);
    }
}
