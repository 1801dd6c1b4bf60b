package vn.binhyen.accounts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;

/** Something that was done to an account, for the audit trail. */
record AccountAct(String act, @Nullable AccountId account, Map<String, Object> details) implements Audited {

    static AccountAct of(String verb, AccountId account) {
        return new AccountAct("accounts." + verb, account, Map.of());
    }

    /** A refused attempt, with its reason; the account is unknown where the name was. */
    static AccountAct refused(@Nullable AccountId account, String reason) {
        return new AccountAct("accounts.sign-in-refused", account, Map.of("reason", reason));
    }

    AccountAct with(String detail, Object value) {
        return new AccountAct(act, account, Map.of(detail, value));
    }

    @Override
    public String subject() {
        return "accounts.account:" + (account == null ? "unknown" : account);
    }
}
