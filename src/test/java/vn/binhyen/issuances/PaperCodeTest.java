package vn.binhyen.issuances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PaperCodeTest {

    @Test
    void whatIsPrintedIsReadBackAndNoneComesTwice() {
        var seen = new HashSet<PaperCode>();
        for (int i = 0; i < 10_000; i++) {
            var code = PaperCode.fresh();
            assertThat(code.toString()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(PaperCode.read(code.toString())).contains(code);
            assertThat(seen.add(code)).isTrue();
        }
    }

    @Test
    void lookAlikesMeanTheDigitAndOtherTextIsNoCode() {
        assertThat(PaperCode.read("oOiIl – 00 1.1.k")).contains(new PaperCode("001110011K"));
        assertThat(PaperCode.read("UUUUUUUUUU")).isEmpty();
        assertThat(PaperCode.read("123")).isEmpty();
        assertThat(PaperCode.read("7K3M9-QXA2B7")).isEmpty();
        assertThat(PaperCode.read(null)).isEmpty();
        assertThat(PaperCode.read("１２３４５６７８９０")).isEmpty();
    }
}
