package vn.binhyen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** When two models are alike. */
class LikenessTest {

    static final String WORKING =
            "Đội trực hai ca ở cổng trường, ghi sổ, báo công an phường khi có người lạ vào trường";

    @Test
    void aNameWithOtherAccentsAndInAnotherOrderIsTheSame() {
        var one = compared("Cổng trường an toàn", "Mất cắp xe ở cổng trường");
        var other = compared("AN TOAN cong truong", "mat cap xe o cong truong");
        assertThat(Likeness.of(one, other).value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theFormulaIsWhatThePageSays() {
        var one = new Likeness.Compared("Cổng trường an toàn", "Mất cắp xe", "SCHOOL", 1, 4);
        var other = new Likeness.Compared("Cổng trường bình yên", "Mất cắp xe đạp", null, 1, 5);
        assertThat(Likeness.of(one, other).value())
                .isCloseTo(0.45 * 3 / 4 + 0.35 * 2 / 6 + 0.10 * 0.5 + 0.10 * 0.5, within(1e-9));
    }

    @Test
    void placeAndKindAloneMakeNothingAlike() {
        var one = compared("Cổng trường an toàn", "Mất cắp xe ở cổng trường");
        assertThat(Likeness.of(one, compared("Camera ngõ xóm", "Trộm đột nhập ban đêm"))
                        .isAlike())
                .isFalse();
        assertThat(Likeness.of(one, compared("Cổng trường bình yên", "Mất cắp xe trước cổng trường"))
                        .isAlike())
                .isTrue();
    }

    @Test
    void aTextWithOtherSignsAndCaseIsACopyAndAnotherTextIsNot() {
        var runs = Likeness.runs(WORKING);
        assertThat(Likeness.isCopy(common(runs, WORKING.toUpperCase().replace(",", ";")), runs.length))
                .isTrue();
        var half = WORKING.substring(0, WORKING.length() / 2) + " rồi giao ca cho bảo vệ của khu nhà bên cạnh";
        assertThat(Likeness.isCopy(common(runs, half), runs.length)).isFalse();
        var few = Likeness.runs("Trực cổng hai ca một ngày");
        assertThat(Likeness.isCopy(common(few, "Trực cổng hai ca một ngày"), few.length))
                .isFalse();
    }

    @Test
    void aTextOfTwelveWordsIsLongEnoughToBeACopy() {
        var twelve = Likeness.runs("một hai ba bốn năm sáu bảy tám chín mười mươi trăm");
        assertThat(Likeness.isCopy(twelve.length, twelve.length)).isTrue();
        assertThat(Likeness.isCopy(twelve.length - 1L, twelve.length - 1)).isFalse();
        assertThat(Likeness.isCopy(18, 20)).isTrue();
        assertThat(Likeness.isCopy(17, 20)).isFalse();
    }

    @Test
    void theSameProblemElsewhereIsAlikeAndHalfOfBothIsNot() {
        var one = new Likeness.Compared("Cổng trường", "Mất cắp xe", "SCHOOL", 1, 4);
        assertThat(Likeness.of(one, new Likeness.Compared("Đèn ngõ", "mat cap XE", "AGENCY", 2, 5))
                        .isAlike())
                .isTrue();
        var half = new Likeness.Compared("Cổng làng", "Mất cắp chó mèo", "AGENCY", 2, 5);
        assertThat(Likeness.of(one, half).isAlike()).isFalse();
    }

    @Property
    void likenessIsTheSameFromBothSidesAndBetweenNothingAndAll(
            @ForAll("models") Likeness.Compared one, @ForAll("models") Likeness.Compared other) {
        var likeness = Likeness.of(one, other);
        assertThat(likeness).isEqualTo(Likeness.of(other, one));
        assertThat(likeness.value()).isBetween(0.0, 1.0);
    }

    @Property
    void neitherTheOrderOfWordsNorTheSpellingOfAccentsMatters(
            @ForAll("texts") String name, @ForAll("texts") String problem, @ForAll("models") Likeness.Compared other) {
        var words = Arrays.asList(name.split(" "));
        Collections.reverse(words);
        var turned = Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFD);
        assertThat(Likeness.of(compared(turned, problem.toUpperCase()), other).value())
                .isCloseTo(Likeness.of(compared(name, problem), other).value(), within(1e-12));
    }

    @Provide
    Arbitrary<String> texts() {
        var word = Arbitraries.of("cổng", "trường", "an", "toàn", "mất", "cắp", "xe", "đêm", "ngõ", "tổ");
        return word.list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Likeness.Compared> models() {
        var kinds = Arbitraries.of(List.of("SCHOOL", "AGENCY")).injectNull(0.3);
        var communes = Arbitraries.integers().between(1, 3).injectNull(0.3);
        return Combinators.combine(
                        texts(), texts(), kinds, Arbitraries.integers().between(1, 2), communes)
                .as((name, problem, kind, province, commune) ->
                        new Likeness.Compared(name, problem, kind, province, commune));
    }

    private static Likeness.Compared compared(String name, String problem) {
        return new Likeness.Compared(name, problem, "SCHOOL", 1, 4);
    }

    private static long common(Integer[] runs, String other) {
        var others = List.of(Likeness.runs(other));
        return Arrays.stream(runs).filter(others::contains).count();
    }
}
