package vn.binhyen.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.organisations.OrganisationCard;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;

/** What somebody may do who holds a code: see whose it is, and make one account. Runs under a system scope of its own. */
@Service
@Transactional
class Joining {

    private static final int LONGEST_NAME = 120;

    private final InvitationRecords invitations;
    private final Organisations organisations;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            InvitationRecords invitations,
            Organisations organisations,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** What the code opens. */
    @Transactional(readOnly = true)
    Opened open(Code code) {
        return opened(invitations.findByCode(code).orElseThrow(Joining::unknown));
    }

    /** Makes the account, for exactly this organisation, and uses the code up: both or neither. */
    AccountId join(Code code, SignInName name, String password) {
        var opened = opened(invitations.lockByCode(code).orElseThrow(Joining::unknown));
        if (accounts.exists(name)) throw new NameTaken();
        var organisation = opened.organisation();
        var grant = Grant.organisation(organisation.id().value(), today());
        var account = accounts.create(name, shortened(organisation.name()), password, List.of(grant));
        invitations.use(opened.invitation().id(), account);
        events.publishEvent(InvitationAct.used(opened.invitation(), account.toString()));
        return account;
    }

    /** An invitation that works, and whose it is. */
    record Opened(Invitation invitation, OrganisationCard organisation) {}

    private Opened opened(Invitation invitation) {
        var usable = invitation.usableOn(today());
        var organisation = organisations.get(new OrganisationId(usable.organisationId()));
        if (organisation.closedOn() != null) throw new CodeRefused(CodeRefused.Reason.CLOSED);
        return new Opened(usable, organisation);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CodeRefused unknown() {
        return new CodeRefused(CodeRefused.Reason.UNKNOWN);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** Somebody else has the sign-in name; the form says so beside the field. */
    static class NameTaken extends RuntimeException {

        NameTaken() {
            super("Taken");
        }
    }
}
