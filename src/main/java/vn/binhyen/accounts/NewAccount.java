package vn.binhyen.accounts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account to be made, with what is granted to it from the start. */
public record NewAccount(
        AccountId id,
        SignInName signInName,
        String displayName,
        @Nullable String email,
        List<Grant> grants) {

    public NewAccount {
        grants = List.copyOf(grants);
    }

    public static NewAccount of(SignInName signInName, String displayName, List<Grant> grants) {
        return new NewAccount(new AccountId(UUID.randomUUID()), signInName, displayName, null, grants);
    }
}
