package vn.binhyen.invitations;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Guesses;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.invitations.Joining.Opened;

/**
 * Acts for whoever shows a code, even where somebody else is signed in on the same browser. Each code shown counts as a
 * guess of its address before it is looked at, so that a hundred at once are no way around the limit; one that there is,
 * even if it works no more, was no guess.
 */
@Component
class CodeHolder {

    private static final Scope SCOPE = Scope.system("invitation");

    private final Joining joining;
    private final Guesses guesses;

    CodeHolder(Joining joining, Guesses guesses) {
        this.joining = joining;
        this.guesses = guesses;
    }

    Opened open(String typed, String address) {
        return guessed(address, () -> joining.open(read(typed)));
    }

    AccountId join(String typed, SignInName name, String password, String address) {
        var opened = open(typed, address);
        var holder = new Scope(
                "invitation:" + opened.invitation().id(),
                true,
                SCOPE.provinces(),
                SCOPE.communes(),
                SCOPE.organisations());
        try {
            return Scopes.call(holder, () -> joining.join(read(typed), name, password));
        } catch (DuplicateKeyException atTheSameTime) {
            throw new Joining.NameTaken();
        }
    }

    private <T> T guessed(String address, Supplier<T> look) {
        var wait = Scopes.call(SCOPE, () -> guesses.count(address));
        if (wait.isPositive()) throw CodeRefused.after(wait);
        try {
            var found = Scopes.call(SCOPE, look::get);
            Scopes.run(SCOPE, () -> guesses.takeBack(address));
            return found;
        } catch (CodeRefused refused) {
            if (refused.reason() != CodeRefused.Reason.UNKNOWN) Scopes.run(SCOPE, () -> guesses.takeBack(address));
            throw refused;
        }
    }

    private static Code read(String typed) {
        return Code.read(typed).orElseThrow(() -> new CodeRefused(CodeRefused.Reason.UNKNOWN));
    }
}
