package vn.binhyen.chasing;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Guests;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.ObligationId;
import vn.binhyen.directives.ObligationRow;

/**
 * Acts for whoever holds a link: as its organisation, and only about its directive. Another organisation's obligation is
 * hidden by its scope, another directive's by the check here.
 */
@Component
class LinkHolder {

    private static final Scope SCOPE = Scope.system("answer-link");

    private final AnswerLinks links;
    private final Guests guests;
    private final Coverage coverage;
    private final Directives directives;

    LinkHolder(AnswerLinks links, Guests guests, Coverage coverage, Directives directives) {
        this.links = links;
        this.guests = guests;
        this.coverage = coverage;
        this.directives = directives;
    }

    /** All that the link is about. */
    AnswerPage page(String secret) {
        var link = open(secret);
        return as(link, () -> new AnswerPage(link, directives.get(new DirectiveId(link.directiveId())), ours(link)));
    }

    /** One of the obligations, with what was done about it. */
    AnswerPage.One one(String secret, long id) {
        var link = open(secret);
        return as(link, () -> {
            var row = row(link, id);
            var text = directives.get(new DirectiveId(link.directiveId()));
            return new AnswerPage.One(text, row, text.task(row.taskId()).terms(), coverage.steps(new ObligationId(id)));
        });
    }

    /** Does something about one of the obligations. */
    void act(String secret, long id, Runnable act) {
        var link = open(secret);
        as(link, () -> {
            row(link, id);
            act.run();
            return id;
        });
    }

    private AnswerLink open(String secret) {
        return Scopes.call(SCOPE, () -> links.open(secret));
    }

    private <T> T as(AnswerLink link, Supplier<T> work) {
        return guests.call("link", link.id(), link.organisationId(), work);
    }

    private ObligationRow row(AnswerLink link, long id) {
        var row = coverage.get(new ObligationId(id));
        if (!row.directiveId().equals(link.directiveId())) throw new NoSuchAnswer();
        return row;
    }

    private List<ObligationRow> ours(AnswerLink link) {
        UUID directive = link.directiveId();
        return coverage.ours().stream()
                .filter(row -> row.directiveId().equals(directive))
                .toList();
    }
}
