package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void bothSpellingsOfHoaFoldAlike() {
        assertThat(Folding.fold("Hoà Lạc")).isEqualTo(Folding.fold("Hòa  lạc ")).isEqualTo("hoa lac");
    }

    @Test
    void dWithStrokeBecomesD() {
        assertThat(Folding.fold("Đống Đa")).isEqualTo("dong da");
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void composedAndDecomposedTextFoldAlike(@ForAll String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Folding.fold(decomposed)).isEqualTo(Folding.fold(Text.nfc(text)));
    }
}
