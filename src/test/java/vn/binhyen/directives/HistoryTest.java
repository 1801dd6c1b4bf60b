package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.directives.ObligationStatus.ACCEPTED;
import static vn.binhyen.directives.ObligationStatus.ACKNOWLEDGED;
import static vn.binhyen.directives.ObligationStatus.DELIVERED;
import static vn.binhyen.directives.ObligationStatus.IN_PROGRESS;
import static vn.binhyen.directives.ObligationStatus.OPEN;
import static vn.binhyen.directives.ObligationStatus.RETURNED;
import static vn.binhyen.directives.ObligationStatus.WITHDRAWN;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Random histories by random roles: what is allowed, what becomes of it, and what any past moment says of it. */
@PersistenceTest
class HistoryTest {

    static final int ACTS = 60;
    static final List<Role> ROLES = List.of(Role.OFFICE, Role.LEADER, Role.COMMUNE_DESK, Role.ORGANISATION);

    @Autowired
    Answers answers;

    @Autowired
    Amending amending;

    @Autowired
    Drift drift;

    @Autowired
    PastCoverage past;

    @Autowired
    Directives directives;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    /** What anybody would write who has only read the table of transitions. */
    static final class Model {
        ObligationStatus status = OPEN;
        int edition = 1;
        int acknowledged;
        LocalDate due;

        boolean move(Act act, int current) {
            switch (act) {
                case ACKNOWLEDGED -> {
                    if (acknowledged == edition || !Set.of(OPEN, RETURNED).contains(status)) return false;
                    acknowledged = edition;
                    if (status == OPEN) status = ACKNOWLEDGED;
                }
                case PROGRESSED, DELIVERED -> {
                    if (!Set.of(ACKNOWLEDGED, IN_PROGRESS, RETURNED).contains(status)) return false;
                    if (acknowledged != edition) return false;
                    status = act == Act.PROGRESSED ? IN_PROGRESS : DELIVERED;
                }
                case ACCEPTED, RETURNED -> {
                    if (status != DELIVERED) return false;
                    status = act == Act.ACCEPTED ? ACCEPTED : RETURNED;
                }
                case AMENDED, REISSUED -> {
                    if (Set.of(ACCEPTED, WITHDRAWN).contains(status)) return false;
                    edition = current;
                    if (act == Act.REISSUED && status != DELIVERED) status = OPEN;
                }
                case EXTENSION_ASKED, EXEMPTION_ASKED, EXTENSION_GRANTED, EXEMPTION_GRANTED, REFUSED, UNDONE ->
                    throw new IllegalArgumentException("not among the acts of this history");
                case WITHDRAWN -> {
                    if (Set.of(ACCEPTED, WITHDRAWN).contains(status)) return false;
                    status = WITHDRAWN;
                }
            }
            return true;
        }
    }

    record Seen(ObligationStatus status, LocalDate due) {}

    final int province = freshArea();
    final int commune = freshArea();
    final Map<Long, Model> models = new HashMap<>();
    final TreeMap<Instant, Map<Long, Seen>> moments = new TreeMap<>();
    DirectiveId directive;
    int edition = 1;
    LocalDate due = today().plusDays(10);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyRoleMovesOnlyWhatItMayAndAnyPastMomentSaysWhatWasThen(long seed) {
        var random = new Random(seed);
        fixture.schools(province, commune, 4);
        directive = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        look();
        for (int i = 0; i < ACTS; i++) {
            if (random.nextInt(12) == 0) actOnAll(random);
            else actOnOne(random);
            look();
        }
        recall();
        look();
        moments.forEach(this::sees);
        assertThat(Scopes.call(
                        SYSTEM,
                        () -> past.rows(directive, moments.firstKey().minusSeconds(3600), PastFilter.all(), null, 50)))
                .isEmpty();
    }

    void actOnOne(Random random) {
        var ids = List.copyOf(models.keySet());
        long id = ids.get(random.nextInt(ids.size()));
        var act = Act.values()[random.nextInt(5)];
        var role = ROLES.get(random.nextInt(ROLES.size()));
        var model = models.get(id);
        boolean mayAnswer = role == Role.ORGANISATION && act.ordinal() <= 2;
        boolean mayJudge = (role == Role.OFFICE || role == Role.COMMUNE_DESK) && act.ordinal() > 2;
        boolean allowed = (mayAnswer || mayJudge) && model.move(act, edition);
        assertThat(attempt(role, id, act)).as("%s by %s", act, role).isEqualTo(allowed);
    }

    boolean attempt(Role role, long id, Act act) {
        var obligation = new ObligationId(id);
        int version = version(obligation);
        try {
            as(role, id, () -> {
                switch (act) {
                    case ACKNOWLEDGED -> answers.acknowledge(obligation, UUID.randomUUID(), edition(id));
                    case PROGRESSED -> answers.progress(obligation, UUID.randomUUID(), "Đang làm");
                    case DELIVERED -> answers.deliver(obligation, UUID.randomUUID(), Result.ticked("Xong"));
                    case ACCEPTED -> answers.accept(obligation, UUID.randomUUID(), version, null);
                    case RETURNED -> answers.giveBack(obligation, UUID.randomUUID(), version, "Thiếu");
                    default -> throw new IllegalArgumentException();
                }
            });
            return true;
        } catch (AccessDeniedException | ErrorResponseException refused) {
            return false;
        }
    }

    /** An amendment, with another day or without, by somebody who may; or somebody new is asked. */
    void actOnAll(Random random) {
        if (random.nextInt(4) == 0) {
            fixture.schools(province, commune, 1);
            as(Role.OFFICE, 0, () -> drift.include(directive, null));
            return;
        }
        var kind = random.nextBoolean() ? Amendment.Kind.SMALL_EDIT : Amendment.Kind.NEW_VERSION;
        var day = random.nextBoolean() ? null : due.plusDays(1 + random.nextInt(5));
        var text = Scopes.call(SYSTEM, () -> directives.get(directive));
        var task = text.tasks().getFirst();
        var wording = new Amendment.Wording(task.terms().title() + ".", null, day);
        var change = new Amendment(kind, "Rõ hơn", text.document().summary(), text.plan(), Map.of(task.id(), wording));
        as(Role.OFFICE, 0, () -> amending.amend(directive, UUID.randomUUID(), text.sha256(), change));
        if (kind == Amendment.Kind.NEW_VERSION) edition++;
        if (day != null) due = day;
        for (var model : models.values()) if (model.move(kind.act(), edition) && day != null) model.due = day;
    }

    void recall() {
        as(Role.OFFICE, 0, () -> amending.recall(directive, "Nhầm"));
        models.values().forEach(model -> model.move(Act.WITHDRAWN, edition));
    }

    /** Remembers what is so now, newcomers included. */
    void look() {
        for (var id : fixture.obligations(directive))
            models.computeIfAbsent(id.id(), ignored -> {
                var fresh = new Model();
                fresh.edition = edition;
                fresh.due = due;
                return fresh;
            });
        moments.put(
                Instant.now(),
                models.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> new Seen(one.getValue().status, one.getValue().due))));
    }

    void sees(Instant at, Map<Long, Seen> expected) {
        var rows = Scopes.call(SYSTEM, () -> past.rows(directive, at, PastFilter.all(), null, 50));
        assertThat(rows.stream().collect(Collectors.toMap(PastRow::id, row -> new Seen(row.status(), row.due()))))
                .as("at %s", at)
                .isEqualTo(expected);
        var counted = Scopes.call(SYSTEM, () -> past.of(directive, at)).total();
        for (var status : ObligationStatus.values())
            assertThat(counted.of(status))
                    .isEqualTo(expected.values().stream()
                            .filter(seen -> seen.status() == status)
                            .count());
        var lacking = new PastFilter(null, null, null, null, true, null);
        var undelivered = new ArrayList<>(Scopes.call(SYSTEM, () -> past.rows(directive, at, lacking, null, 50)));
        assertThat(undelivered).hasSize((int) expected.values().stream()
                .filter(seen -> seen.status().isOutstanding())
                .count());
    }

    int edition(long id) {
        return models.get(id).edition;
    }

    int version(ObligationId id) {
        return Math.toIntExact(fixture.steps(id)) + 1;
    }

    /** Does the work as somebody of the role within the role's scope; the organisation is the obligation's own. */
    void as(Role role, long obligation, Runnable work) {
        var provinces = role == Role.OFFICE || role == Role.LEADER ? List.of(province) : List.<Integer>of();
        var communes = role == Role.COMMUNE_DESK ? List.of(commune) : List.<Integer>of();
        var organisations = role == Role.ORGANISATION ? List.of(organisation(obligation)) : List.<UUID>of();
        var account = new AccountId(UUID.randomUUID());
        var viewer = new Viewer(
                account, "test", "test", Set.of(role), role.permissions(), provinces, communes, organisations);
        SecurityContextHolder.getContext().setAuthentication(authenticated(viewer, null, List.of()));
        try {
            Scopes.run(new Scope("account:" + account, false, provinces, communes, organisations), work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Autowired
    Coverage coverage;

    UUID organisation(long obligation) {
        return Scopes.call(SYSTEM, () -> coverage.get(new ObligationId(obligation)))
                .organisationId();
    }
}
