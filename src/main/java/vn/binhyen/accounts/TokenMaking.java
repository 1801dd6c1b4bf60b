package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.TokenWish.Flaw;

/** Makes and revokes access tokens, for their owners, administrators and commands alike. */
@Component
@Transactional
class TokenMaking {

    private final AccessTokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenMaking(AccessTokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a token for the person whose permissions of today these are. The same id a second time makes nothing. */
    Outcome make(Viewer owner, TokenWish wish) {
        var today = LocalDate.now(clock);
        if (tokens.find(wish.id()).isPresent()) return new Outcome(null, null);
        long working = tokens.of(owner.account()).stream()
                .filter(token -> token.worksOn(today))
                .count();
        var flaw = wish.flaw(AccessToken.offered(owner), working, today);
        return flaw.isPresent() ? new Outcome(null, flaw.get()) : new Outcome(kept(owner, wish), null);
    }

    void revoke(AccessToken token) {
        if (tokens.revoke(token.id())) events.publishEvent(TokenAct.revoked(token));
    }

    private @Nullable String kept(Viewer owner, TokenWish wish) {
        var secret = AccessToken.freshSecret();
        var token = new AccessToken(
                wish.id(), owner.account(), wish.name(), wish.permissions(), clock.instant(), wish.until(), null, null);
        if (!tokens.add(token, secret)) return null;
        events.publishEvent(TokenAct.made(token));
        return secret;
    }

    /** The secret, to be shown once; or what stands against it; neither where the token was made before. */
    record Outcome(@Nullable String secret, @Nullable Flaw flaw) {

        Optional<String> shown() {
            return Optional.ofNullable(secret);
        }
    }
}
