package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.TestAccounts.Made;

/** Passwords as the product hashes them, in an application of their own: the other tests take {@link QuickPasswords}. */
@ApplicationTest
@TestPropertySource(properties = "binhyen.test.quick-passwords=false")
class SignInTimeTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    PasswordHashes hashes;

    Made office;

    @BeforeEach
    void makeAnOfficeAccount(@Autowired TestAccounts accounts, @Autowired Clock clock) {
        office = accounts.make(Grant.office(1, LocalDate.now(clock)));
    }

    @Test
    void aPasswordIsHashedByArgon2idWith19MebibytesInTwoPasses() {
        var hash = hashes.hash(TestAccounts.PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.hash(TestAccounts.PASSWORD)).as("salted").isNotEqualTo(hash);
        assertThat(new Browser(mvc).signIn(office.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        long known = fastestOfFour(office.name());
        long unknown = fastestOfFour(SignInTest.unknown());
        assertThat(unknown).isBetween(known / 3, known * 3); // without hashing it would be a tenth
    }

    private long fastestOfFour(String name) {
        var times = new long[4];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            new Browser(mvc, "192.0.2." + (int) (Math.random() * 250)).signIn(name, SignInTest.WRONG);
            times[i] = System.nanoTime() - start;
        }
        return Arrays.stream(times).min().orElseThrow();
    }
}
