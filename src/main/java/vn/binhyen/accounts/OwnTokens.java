package vn.binhyen.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The access tokens of whoever is signed in. */
@Service
@Transactional
class OwnTokens {

    private final Access access;
    private final AccessTokens tokens;
    private final TokenMaking making;

    OwnTokens(Access access, AccessTokens tokens, TokenMaking making) {
        this.access = access;
        this.tokens = tokens;
        this.making = making;
    }

    List<AccessToken> list() {
        return tokens.of(access.viewer().account());
    }

    Set<Permission> offered() {
        return AccessToken.offered(access.viewer());
    }

    TokenMaking.Outcome make(TokenWish wish) {
        return making.make(access.viewer(), wish);
    }

    void revoke(UUID id) {
        var own = tokens.find(id)
                .filter(token -> token.account().equals(access.viewer().account()))
                .orElseThrow(() -> new NoSuchToken(id));
        making.revoke(own);
    }
}
