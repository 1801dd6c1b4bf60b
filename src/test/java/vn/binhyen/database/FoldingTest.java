package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
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

    @Test
    void lettersAreFoldedOneByOneAsWholeTextsAre() {
        for (char letter = 0; letter < 0x3000; letter++)
            for (var text : List.of("" + letter, "a" + letter + "B", " Đ" + letter, "ơ\u0301" + letter + " "))
                assertThat(Folding.fold(text)).as("%04x", (int) letter).isEqualTo(Folding.slowly(text));
        assertThat(Folding.fold("\u00A0 Hoà\u0300\t – \u0301 “ĐÀ” Σ\u2003")).isEqualTo("hoa – “da” σ");
    }
}
