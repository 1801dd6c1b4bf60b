package vn.binhyen.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account as it is stored, its password as a hash. */
record KnownAccount(
        AccountId id,
        SignInName signInName,
        String displayName,
        @Nullable String email,
        @Nullable String passwordHash,
        @Nullable LocalDate disabledOn,
        boolean sample) {

    boolean isOpen() {
        return disabledOn == null;
    }
}
