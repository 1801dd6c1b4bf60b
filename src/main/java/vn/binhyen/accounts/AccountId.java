package vn.binhyen.accounts;

import java.io.Serializable;
import java.util.UUID;

/** Names one account for ever; the sign-in name may change. */
public record AccountId(UUID value) implements Serializable {

    /** Stands for the system itself where work runs without an account. */
    public static final AccountId SYSTEM = new AccountId(new UUID(0, 0));

    /** How the audit trail names whoever acts under the account. */
    public String actor() {
        return Viewer.ACTOR + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
