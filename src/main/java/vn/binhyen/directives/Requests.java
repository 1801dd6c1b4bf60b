package vn.binhyen.directives;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/**
 * What organisations ask about what is asked of them: a later day, or to be let off. Desk or office grants or refuses it
 * with a sentence; whoever is first answers.
 */
@Service
@Transactional
public class Requests {

    private final Access access;
    private final Moves moves;

    Requests(Access access, Moves moves) {
        this.access = access;
        this.moves = moves;
    }

    public void ask(ObligationId id, UUID form, Request request) {
        access.require(request.kind().asked().permission());
        var today = moves.today();
        moves.make(id, form, Said.of(request), (obligation, step) -> obligation.ask(request, today, step.at()));
    }

    /**
     * Grants what is asked.
     *
     * @param seen the version of the obligation that was read
     */
    public void grant(ObligationId id, UUID form, int seen, String answer) {
        access.require(Act.EXTENSION_GRANTED.permission());
        moves.make(id, form, said(answer), (obligation, step) -> obligation.grant(seen, step.at()));
    }

    public void refuse(ObligationId id, UUID form, int seen, String answer) {
        access.require(Act.REFUSED.permission());
        moves.make(id, form, said(answer), (obligation, step) -> obligation.refuse(seen, step.at()));
    }

    private static Said said(String answer) {
        if (answer.isBlank()) throw RequestIncomplete.lacksAnswer();
        return Said.directly(answer.strip());
    }
}
