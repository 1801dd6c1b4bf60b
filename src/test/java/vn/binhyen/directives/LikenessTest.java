package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Property
    void itIsTheSameBothWaysAndBetweenNoughtAndOne(
            @ForAll("titles") List<String> one, @ForAll("titles") List<String> other) {
        var likeness = Likeness.of(String.join(" ", one), String.join(" ", other));
        assertThat(likeness)
                .isEqualTo(Likeness.of(String.join(" ", other), String.join(" ", one)))
                .isBetween(0.0, 1.0);
    }

    @Property
    void orderCaseAndMarksMakeNoDifference(@ForAll("titles") List<String> words, @ForAll long seed) {
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Likeness.of(
                        String.join(" ", words), String.join(", ", shuffled).toUpperCase(Locale.of("vi"))))
                .isEqualTo(1);
    }

    @Provide
    Arbitrary<List<String>> titles() {
        return Arbitraries.of("báo", "cáo", "kết", "quả", "quý", "ký", "quy", "chế", "phối", "hợp", "tập", "huấn")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Test
    void halfOfTheWordsAndTheSameWayToShowItAreAlike() {
        var report = terms("Báo cáo kết quả tập huấn", Completion.TICK);
        assertThat(Likeness.areAlike(report, terms("Báo cáo tập huấn", Completion.TICK)))
                .isTrue();
        assertThat(Likeness.areAlike(report, terms("Bao cao tap huan", Completion.TICK)))
                .isTrue();
        assertThat(Likeness.areAlike(report, terms("Báo cáo tập huấn", Completion.FILE)))
                .isFalse();
        assertThat(Likeness.areAlike(report, terms("Ký quy chế phối hợp", Completion.TICK)))
                .isFalse();
    }

    private static TaskTerms terms(String title, Completion completion) {
        var asked =
                DirectivesFixture.terms(completion, Selector.ofKinds(vn.binhyen.organisations.OrganisationKind.SCHOOL));
        return new TaskTerms(title, null, completion, asked.unit(), asked.deadline(), asked.year(), asked.selector());
    }
}
