package vn.binhyen.accounts;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Attempts.Begun;
import vn.binhyen.accounts.Attempts.Kind;

/** Counts secrets that led nowhere, wherever they were shown: an address that shows many has to wait. */
@Service
@Transactional
public class Guesses {

    private final Attempts attempts;

    Guesses(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Counts one; answers how long the address has to wait, zero where it may go on. */
    public Duration count(String address) {
        return attempts.begin(Kind.TOKEN, address) == Begun.NOT ? attempts.delay(Kind.TOKEN, address) : Duration.ZERO;
    }

    /** Takes one back that was counted before it was looked at, and led somewhere. */
    public void takeBack(String address) {
        attempts.takeBack(Kind.TOKEN, address);
    }
}
