package vn.binhyen.exchange;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** Knows who exchanges reports, and for which province. */
@Component
class ExchangeRules {

    private final Access access;
    private final Clock clock;

    ExchangeRules(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    void require() {
        access.require(Permission.EXCHANGE_REPORTS);
    }

    /** The province of the viewer's office, for which it receives. */
    int province() {
        require();
        return access.viewer().provinces().stream().findFirst().orElseThrow(NoSuchExchange::new);
    }

    /** An administrator sees the public key, too: it is the installation's. */
    void requireKeyReader() {
        if (!access.has(Permission.ADMINISTER)) require();
    }

    String actor() {
        return access.viewer().account().actor();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
