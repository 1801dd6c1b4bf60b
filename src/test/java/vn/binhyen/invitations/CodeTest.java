package vn.binhyen.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Property(tries = 200)
    void whateverIsPrintedIsReadAgainHoweverItIsTyped(@ForAll @Size(32) byte[] secret, @ForAll long low) {
        var code = Code.of(secret, new UUID(7, low));
        assertThat(code.toString()).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Code.read(code.toString())).contains(code);
        assertThat(Code.read(" " + code.value().toLowerCase() + " ")).contains(code);
        assertThat(Code.read(code.toString().replace('-', ' '))).contains(code);
        assertThat(Code.read(code.value().replace('0', 'o').replace('1', 'l'))).contains(code);
        assertThat(Code.read(code.value().replace('1', 'I'))).contains(code);
    }

    @Property(tries = 50)
    void codesOfTwoInvitationsOrTwoBatchesDiffer(@ForAll @Size(32) byte[] secret, @ForAll long low) {
        var code = Code.of(secret, new UUID(7, low));
        assertThat(Code.of(secret, new UUID(8, low))).isNotEqualTo(code);
        secret[0]++;
        assertThat(Code.of(secret, new UUID(7, low))).isNotEqualTo(code);
    }

    @Test
    void whatIsNoCodeIsNotRead() {
        for (var typed : new String[] {null, "", "ABCD-EFGH", "7K3M-9QXA-2B4C-1", "7K3M-9QXA-2B4U", "ạ".repeat(12)})
            assertThat(Code.read(typed)).as(typed).isEmpty();
    }

    @Test
    void itsHashIsAlwaysTheSameAndTellsNothing() {
        var code = Code.read("7K3M-9QXA-2B4C").orElseThrow();
        assertThat(code.hash())
                .hasSize(32)
                .isEqualTo(Code.read("7k3m9qxa2b4c").orElseThrow().hash());
        assertThat(code.hash())
                .isNotEqualTo(Code.read("7K3M-9QXA-2B4D").orElseThrow().hash());
    }
}
