package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Attempts.Begun;
import vn.binhyen.accounts.Attempts.Kind;

/**
 * Lets programs in that show a token which works. A token cannot be guessed, so one that works is never made to wait;
 * an address that shows wrong ones again and again is.
 */
@Service
@Transactional
class TokenSignIn {

    private final AccessTokens tokens;
    private final KnownAccounts accounts;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenSignIn(
            AccessTokens tokens,
            KnownAccounts accounts,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** Who may act with the secret today. */
    Entry enter(String secret, String address) {
        var today = LocalDate.now(clock);
        var token = secret.startsWith(AccessToken.PREFIX) ? tokens.findBySecret(secret) : Optional.<AccessToken>empty();
        var working = token.filter(known -> known.worksOn(today) && isOpen(known.account()));
        if (working.isEmpty()) return refuse(token.orElse(null), address, today);
        tokens.use(working.get(), today);
        return new Entry(new TokenHolder(working.get().account(), working.get().permissions()), null);
    }

    private Entry refuse(@Nullable AccessToken token, String address, LocalDate today) {
        if (attempts.begin(Kind.TOKEN, address) == Begun.NOT) {
            return new Entry(null, new PasswordSignIn.MustWait(attempts.delay(Kind.TOKEN, address)));
        }
        events.publishEvent(token == null ? TokenAct.unknown() : TokenAct.refused(token, token.reason(today)));
        return new Entry(null, new InvalidToken());
    }

    private boolean isOpen(AccountId account) {
        return accounts.find(account).filter(KnownAccount::isOpen).isPresent();
    }

    /** Who came in, or why nobody did. Not thrown: what was counted has to stay. */
    record Entry(@Nullable TokenHolder holder, @Nullable AuthenticationException refusal) {}
}
