package vn.binhyen.dashboards;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.calendars.Granularity;

/**
 * Somebody wants the dashboard of the own place by e-mail whenever a period has ended.
 *
 * @param rhythm a month or a quarter
 */
record Subscription(UUID account, Granularity rhythm, String recipient, LocalDate since) {

    AccountId holder() {
        return new AccountId(account);
    }
}
