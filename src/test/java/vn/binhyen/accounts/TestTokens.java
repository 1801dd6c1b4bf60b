package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Makes accounts with access tokens for the programs of tests. */
@Component
public class TestTokens {

    private final TestAccounts accounts;
    private final TokenAdministration tokens;
    private final Clock clock;

    TestTokens(TestAccounts accounts, TokenAdministration tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The secret of a new account's token, which may do just this. */
    public String make(Grant grant, Permission... permissions) {
        var account = accounts.make(grant);
        var until = LocalDate.now(clock).plusDays(30);
        var wish = new TokenWish(UUID.randomUUID(), "Thử", Set.of(permissions), until);
        return Scopes.call(Scope.system("test"), () -> tokens.make(new SignInName(account.name()), wish))
                .shown()
                .orElseThrow();
    }
}
