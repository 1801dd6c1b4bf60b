package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.Difference.Change.ADDED;
import static vn.binhyen.directives.Difference.Change.KEPT;
import static vn.binhyen.directives.Difference.Change.REMOVED;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.binhyen.directives.Difference.Piece;

class DifferenceTest {

    @Test
    void wordsThatChangedStandBetweenThoseThatStayed() {
        assertThat(Difference.between("Trước ngày 20 tháng 11", "Trước ngày 25 tháng 11")
                        .pieces())
                .containsExactly(
                        new Piece(KEPT, "Trước ngày "),
                        new Piece(REMOVED, "20"),
                        new Piece(ADDED, "25"),
                        new Piece(KEPT, " tháng 11"));
    }

    /** What was there is kept or removed, what is there now is kept or added, and nothing else. */
    @Property
    void bothTextsCanBeReadFromIt(
            @ForAll @StringLength(max = 30) @CharRange(from = ' ', to = '#') String before,
            @ForAll @StringLength(max = 30) @CharRange(from = ' ', to = '#') String after) {
        var difference = Difference.between(before, after);
        assertThat(joined(difference, piece -> piece.change() != ADDED)).isEqualTo(before);
        assertThat(joined(difference, piece -> piece.change() != REMOVED)).isEqualTo(after);
        assertThat(difference.isNone()).isEqualTo(before.equals(after));
    }

    static String joined(Difference difference, Predicate<Piece> which) {
        return difference.pieces().stream().filter(which).map(Piece::text).collect(Collectors.joining());
    }
}
