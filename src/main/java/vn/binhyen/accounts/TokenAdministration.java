package vn.binhyen.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other people's access tokens: an administrator sees and revokes them, a command makes them too. */
@Service
@Transactional
class TokenAdministration {

    private final AccountsDoor door;
    private final KnownAccounts accounts;
    private final SignIns signIns;
    private final AccessTokens tokens;
    private final TokenMaking making;

    TokenAdministration(
            AccountsDoor door, KnownAccounts accounts, SignIns signIns, AccessTokens tokens, TokenMaking making) {
        this.door = door;
        this.accounts = accounts;
        this.signIns = signIns;
        this.tokens = tokens;
        this.making = making;
    }

    KnownAccount account(AccountId id) {
        door.open();
        return accounts.get(id);
    }

    List<AccessToken> of(AccountId account) {
        return tokens.of(account(account).id());
    }

    List<AccessToken> of(SignInName name) {
        return tokens.of(named(name).id());
    }

    List<AccessToken> all() {
        door.open();
        return tokens.all();
    }

    /** Makes a token for the account, within what is granted to it today. */
    TokenMaking.Outcome make(SignInName name, TokenWish wish) {
        var account = named(name).id();
        var acting = signIns.acting(account)
                .orElseThrow(() -> new NoSuchAccount(account))
                .viewer();
        return making.make(acting, wish);
    }

    void revoke(UUID id) {
        door.open();
        making.revoke(tokens.find(id).orElseThrow(() -> new NoSuchToken(id)));
    }

    private KnownAccount named(SignInName name) {
        door.open();
        return accounts.findByName(name.folded()).orElseThrow(() -> new NoSuchAccount(name));
    }
}
