package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Guesses;
import vn.binhyen.accounts.LinkClosed;
import vn.binhyen.accounts.TooManyGuesses;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Acts for whoever holds a link to a check, even where somebody else is signed in on the same browser: about that point
 * and nothing else. Each secret counts as a guess before it is looked at, so that a hundred at once are no way
 * around the limit; one that there was is none.
 */
@Component
class CheckLinkHolder {

    private static final Scope SCOPE = Scope.system("check-link");

    private final LinkedChecks links;
    private final PointView view;
    private final Guesses guesses;

    CheckLinkHolder(LinkedChecks links, PointView view, Guesses guesses) {
        this.links = links;
        this.view = view;
        this.guesses = guesses;
    }

    /** What the holder may know of the point: of which model it is and where, what was counted, and when it is due. */
    record Asked(CheckLink link, PointText point, String model) {}

    Asked open(String secret, String address) {
        var link = guessed(secret, address);
        return as(link, () -> {
            var shown = view.of(new PointId(link.pointId()));
            return new Asked(link, shown.text(), shown.card().modelName());
        });
    }

    private CheckLink guessed(String secret, String address) {
        var wait = Scopes.call(SCOPE, () -> guesses.count(address));
        if (wait.isPositive()) throw new TooManyGuesses(wait);
        try {
            var link = Scopes.call(SCOPE, () -> links.open(secret));
            Scopes.run(SCOPE, () -> guesses.takeBack(address));
            return link;
        } catch (LinkClosed known) {
            Scopes.run(SCOPE, () -> guesses.takeBack(address));
            throw known;
        }
    }

    void answer(CheckLink link, String secret, AliveCheck check) {
        as(link, () -> {
            links.answer(secret, check);
            return link;
        });
    }

    private static <T> T as(CheckLink link, Supplier<T> work) {
        return Scopes.call(new Scope("check-link:" + link.id(), true, List.of(), List.of(), List.of()), work::get);
    }
}
