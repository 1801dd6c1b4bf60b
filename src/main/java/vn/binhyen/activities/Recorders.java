package vn.binhyen.activities;

import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;
import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;
import static vn.binhyen.accounts.Permission.RECORD_WORK;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Scopes;

/** Knows who may read, record and confirm sessions, and as what they do. */
@Service
public class Recorders {

    private final Access access;
    private final Clock clock;

    Recorders(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    public void requireReader() {
        access.require(READ_DIRECTIVES);
    }

    public void requireRecorder() {
        access.require(RECORD_WORK);
    }

    public boolean mayRecord() {
        return access.has(RECORD_WORK);
    }

    /** Whether the viewer enters for the bodies of an area. */
    public boolean mayRecordForOthers() {
        var scope = Scopes.current();
        return mayRecord()
                && (scope.everything()
                        || !scope.provinces().isEmpty()
                        || !scope.communes().isEmpty());
    }

    boolean mayEnter(Host host) {
        return mayRecord() && (isOwn(host) || watches(host));
    }

    /** Who enters for the host when the viewer does; refused where nobody asked the viewer to. */
    Hand enter(Host host) {
        requireRecorder();
        if (!mayEnter(host)) throw new NotYourHost();
        return hand(isOwn(host) ? EnteredBy.BODY : authority(host));
    }

    /** Desk or office confirms what took place in its area; refused to everybody else. */
    Hand confirm(Session session) {
        access.require(JUDGE_RESULTS);
        if (!mayConfirm(session.host(), session.notes().terms())) throw new NotYourHost();
        return hand(authority(session.host()));
    }

    boolean mayConfirm(Host host, SessionTerms terms) {
        var scope = Scopes.current();
        var commune = terms.communeId();
        return access.has(JUDGE_RESULTS)
                && (scope.everything()
                        || watches(host)
                        || commune != null && scope.communes().contains(commune));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Hand hand(EnteredBy as) {
        return new Hand(as, Scopes.current().actor(), clock.instant());
    }

    private static EnteredBy authority(Host host) {
        var scope = Scopes.current();
        boolean office = scope.everything() || scope.provinces().contains(host.provinceId());
        return office ? EnteredBy.OFFICE : EnteredBy.DESK;
    }

    /** The system acts as the host itself; a city's own sessions are its office's, a commune's its desk's. */
    private static boolean isOwn(Host host) {
        var scope = Scopes.current();
        if (scope.everything()) return true;
        if (host.organisationId() != null) return scope.organisations().contains(host.organisationId());
        if (host.hostCommune() != null) return scope.communes().contains(host.hostCommune());
        return scope.provinces().contains(host.provinceId());
    }

    private static boolean watches(Host host) {
        var scope = Scopes.current();
        return scope.provinces().contains(host.provinceId())
                || host.hostCommune() != null && scope.communes().contains(host.hostCommune());
    }
}
