package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A code is made of letters alone, and is never that of another report. */
class CodeTest {

    @Test
    void itIsMadeOfTheLettersOfTheName() {
        assertThat(Code.of("Báo cáo quý 1/2026 – Đội 138")).isEqualTo("bao_cao_quy_doi");
        assertThat(Code.of("  2026  ")).isEqualTo("report");
        assertThat(Code.of("ă".repeat(80))).isEqualTo("a".repeat(50));
        assertThat(Code.of("a".repeat(49) + " b")).isEqualTo("a".repeat(49));
    }

    @Test
    void eachOfAThousandOfOneNameGetsItsOwn() {
        var taken = new HashSet<String>();
        for (int i = 0; i < 1000; i++)
            assertThat(taken.add(Code.free("bao_cao", taken))).isTrue();
        assertThat(taken)
                .contains("bao_cao", "bao_cao_a", "bao_cao_z", "bao_cao_aa", "bao_cao_zz", "bao_cao_aaa")
                .allMatch(code -> code.matches("[a-z]+(_[a-z]+)*"));
    }
}
