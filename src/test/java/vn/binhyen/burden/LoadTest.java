package vn.binhyen.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Property
    void loadsAddUpHoweverTheyAreGrouped(
            @ForAll("questions") List<Question> some, @ForAll("questions") List<Question> others) {
        var together = sum(some).plus(sum(others));
        assertThat(together).isEqualTo(sum(others).plus(sum(some)));
        assertThat(together.questions()).isEqualTo(some.size() + others.size());
    }

    /** Whatever is not estimated stays visible: known and unknown together are all that was asked. */
    @Property
    void unknownMinutesAreNeverNought(@ForAll("questions") List<Question> questions) {
        var load = sum(questions);
        assertThat(load.unknown())
                .isEqualTo(questions.stream()
                        .map(Question::minutes)
                        .filter(Objects::isNull)
                        .count());
        assertThat(load.minutes())
                .isEqualTo(questions.stream()
                        .map(Question::minutes)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum());
        assertThat(load.isKnown()).isEqualTo(questions.stream().noneMatch(each -> each.minutes() == null));
    }

    @Test
    void moreCannotBeUnknownThanWasAsked() {
        assertThatThrownBy(() -> new Load(1, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Load sum(List<Question> questions) {
        return questions.stream().map(Question::load).reduce(Load.NONE, Load::plus);
    }

    @Provide
    Arbitrary<List<Question>> questions() {
        return Arbitraries.integers()
                .between(1, 6000)
                .injectNull(0.3)
                .map(minutes -> new Question(
                        1, new UUID(0, 1), null, "Trích yếu", "Việc", null, minutes, Instant.EPOCH, LocalDate.EPOCH))
                .list()
                .ofMaxSize(20);
    }
}
