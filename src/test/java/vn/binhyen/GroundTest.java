package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.areas.Areas;

/** There is ground for as many tests as may run one after the other. */
@ApplicationTest
class GroundTest {

    private static final int TESTS = 1000;

    @Autowired
    Areas areas;

    /** The smallest province has fewer communes than that. */
    @Test
    void noCommuneIsGivenTwiceHoweverManyTestsThereAre() {
        var communes = IntStream.range(0, 2 * TESTS)
                .boxed()
                .flatMap(number -> Ground.at(areas, number).stream())
                .flatMap(ground -> Stream.of(ground.commune(), ground.otherCommune()))
                .toList();
        assertThat(communes).doesNotHaveDuplicates().hasSizeGreaterThan(2 * TESTS);
    }
}
