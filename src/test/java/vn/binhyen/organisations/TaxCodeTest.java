package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TaxCodeTest {

    static final String KNOWN = "0100233488"; // of a published example

    @Test
    void aKnownCodeHasTheRightCheckDigit() {
        assertThat(TaxCode.typed(KNOWN).isWellFormed()).isTrue();
        assertThat(TaxCode.typed(KNOWN).hasRightCheckDigit()).isTrue();
    }

    @Test
    void aBranchIsWrittenWithAHyphenHoweverItIsTyped() {
        assertThat(TaxCode.typed("03 14.409.058-002").written()).isEqualTo("0314409058-002");
        assertThat(TaxCode.typed("0314409058002").hasRightCheckDigit()).isTrue();
    }

    @Test
    void lettersAndOtherLengthsAreNotWellFormed() {
        assertThat(TaxCode.typed("010023348").isWellFormed()).isFalse();
        assertThat(TaxCode.typed("01002334881").isWellFormed()).isFalse();
        assertThat(TaxCode.typed("O100233488").isWellFormed()).isFalse();
    }

    @Property
    void oneMistypedDigitIsAlwaysFound(
            @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = KNOWN.toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
        assertThat(TaxCode.typed(new String(digits)).hasRightCheckDigit()).isFalse();
    }
}
