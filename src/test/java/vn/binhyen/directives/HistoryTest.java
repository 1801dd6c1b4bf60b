package vn.binhyen.directives;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
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

/**
 * Random histories of everything that can be done, by random roles: what is allowed, what becomes of it, what any past
 * moment says of it, and that the steps alone, done again, come to the same.
 */
@PersistenceTest
class HistoryTest {

    static final int ACTS = 120;
    static final List<Role> ROLES = List.of(Role.OFFICE, Role.LEADER, Role.COMMUNE_DESK, Role.ORGANISATION);
    static final Set<Role> JUDGES = Set.of(Role.OFFICE, Role.COMMUNE_DESK);

    static final Set<Act> ANSWERS =
            Set.of(Act.ACKNOWLEDGED, Act.PROGRESSED, Act.DELIVERED, Act.EXTENSION_ASKED, Act.EXEMPTION_ASKED);
    static final Set<Act> WRITTEN_DOWN = Set.of(Act.ACKNOWLEDGED, Act.PROGRESSED, Act.DELIVERED);
    static final Set<Act> DONE_TO_ALL = Set.of(Act.AMENDED, Act.REISSUED, Act.WITHDRAWN);

    @Autowired
    Answers answers;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    Requests requests;

    @Autowired
    Judging judging;

    @Autowired
    Amending amending;

    @Autowired
    Succession succession;

    @Autowired
    Drift drift;

    @Autowired
    Coverage coverage;

    @Autowired
    PastCoverage past;

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

    @Autowired
    JdbcClient jdbc;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    record Seen(ObligationStatus status, LocalDate due, LocalDate movedFrom) {}

    /** Who does what to which, and, of an extension, until when. */
    record Deed(Role role, long id, Act act, boolean onBehalf, LocalDate until) {}

    final int province = freshArea();
    final int commune = freshArea();
    final Map<Long, NaiveObligation> models = new TreeMap<>();
    final Map<Long, UUID> organisations = new HashMap<>();
    final Map<Role, AccountId> accounts = new HashMap<>();
    final Set<Long> closed = new HashSet<>();
    final TreeMap<Instant, Map<Long, Seen>> moments = new TreeMap<>();
    DirectiveId directive;
    int edition = 1;
    LocalDate due = today().plusDays(10);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyRoleMovesOnlyWhatItMayAndAnyPastMomentSaysWhatWasThen(long seed) {
        var random = new Random(seed);
        fixture.schools(province, commune, 2);
        directive = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        look();
        for (int i = 0; i < ACTS; i++) {
            int chance = random.nextInt(24);
            if (chance < 2) changeForAll(random);
            else if (chance < 4) judgeTogether(random);
            else actOnOne(random);
            look();
        }
        if (random.nextBoolean()) recall();
        else replace();
        look();
        moments.forEach(this::sees);
        moments.forEach(this::replays);
        assertThat(rowsAt(moments.firstKey().minusSeconds(3600))).isEmpty();
    }

    /** Half of the time something that can be done now, so that histories lead far. */
    void actOnOne(Random random) {
        var deed = deed(random);
        for (int i = 0; i < 20 && random.nextInt(3) > 0 && !leadsOn(deed); i++) deed = deed(random);
        int seen = models.get(deed.id()).version;
        boolean allowed = leadsOn(deed) && models.get(deed.id()).move(meant(deed), deed.role(), deed.until());
        var tried = deed;
        assertThat(attempt(deed.role(), deed.id(), () -> attempt(tried, seen)))
                .as("%s", deed)
                .isEqualTo(allowed);
    }

    Deed deed(Random random) {
        var ids = List.copyOf(models.keySet());
        var acts = Stream.of(Act.values())
                .filter(act -> !DONE_TO_ALL.contains(act))
                .toList();
        long id = ids.get(random.nextInt(ids.size()));
        var act = acts.get(random.nextInt(acts.size()));
        var until = models.get(id).due.plusDays(random.nextInt(4));
        boolean onBehalf = WRITTEN_DOWN.contains(act) && random.nextInt(3) == 0;
        return new Deed(ROLES.get(random.nextInt(ROLES.size())), id, act, onBehalf, until);
    }

    boolean leadsOn(Deed deed) {
        boolean answers = ANSWERS.contains(deed.act()) && !deed.onBehalf();
        boolean allowed = answers ? deed.role() == Role.ORGANISATION : JUDGES.contains(deed.role());
        return allowed && models.get(deed.id()).isPossible(meant(deed), deed.role(), deed.until());
    }

    /** Who grants, grants whatever is asked. */
    Act meant(Deed deed) {
        boolean grants = deed.act() == Act.EXTENSION_GRANTED || deed.act() == Act.EXEMPTION_GRANTED;
        var asking = models.get(deed.id()).asking;
        return grants && asking != null ? asking.granted() : deed.act();
    }

    void attempt(Deed deed, int seen) {
        var id = new ObligationId(deed.id());
        var form = UUID.randomUUID();
        int read = models.get(deed.id()).edition;
        switch (deed.act()) {
            case ACKNOWLEDGED -> {
                if (deed.onBehalf()) onBehalf.acknowledge(id, form, read, Told.TELEPHONE);
                else answers.acknowledge(id, form, read);
            }
            case PROGRESSED -> {
                if (deed.onBehalf()) onBehalf.progress(id, form, "Đang làm", Told.IN_PERSON);
                else answers.progress(id, form, "Đang làm");
            }
            case DELIVERED -> {
                if (deed.onBehalf()) onBehalf.deliver(id, form, Result.ticked("Xong"), List.of(), Told.ON_PAPER);
                else answers.deliver(id, form, Result.ticked("Xong"));
            }
            case ACCEPTED -> answers.accept(id, form, seen, null);
            case RETURNED -> answers.giveBack(id, form, seen, "Thiếu");
            case EXTENSION_ASKED -> requests.ask(id, form, Request.extension(deed.until(), "Đang thi"));
            case EXEMPTION_ASKED -> requests.ask(id, form, Request.exemption("Đã sáp nhập"));
            case EXTENSION_GRANTED, EXEMPTION_GRANTED -> requests.grant(id, form, seen, "Đồng ý");
            case REFUSED -> requests.refuse(id, form, seen, "Còn đủ thời gian");
            case UNDONE -> answers.undo(id, form);
            case AMENDED, REISSUED, WITHDRAWN -> throw new IllegalArgumentException("done to all");
        }
    }

    boolean attempt(Role role, long id, Runnable act) {
        try {
            as(role, id, act);
            return true;
        } catch (AccessDeniedException | ErrorResponseException refused) {
            return false;
        }
    }

    /** Everything is judged at once, one of it as it was read too early; sometimes it is taken back at once. */
    void judgeTogether(Random random) {
        var role = ROLES.get(random.nextInt(ROLES.size()));
        var act = random.nextBoolean() ? Act.ACCEPTED : Act.RETURNED;
        long stale = List.copyOf(models.keySet()).get(random.nextInt(models.size()));
        var chosen = models.entrySet().stream()
                .map(one -> new Judging.Chosen(one.getKey(), one.getValue().version - (one.getKey() == stale ? 1 : 0)))
                .toList();
        var form = UUID.randomUUID();
        var missed = new ArrayList<Long>();
        boolean judged = attempt(
                role,
                stale,
                () -> (act == Act.ACCEPTED
                                ? judging.accept(form, null, chosen)
                                : judging.giveBack(form, "Thiếu", chosen))
                        .forEach(one -> missed.add(one.id())));
        assertThat(judged).as("%s together by %s", act, role).isEqualTo(JUDGES.contains(role));
        if (!judged) return;
        var moved = new ArrayList<Long>();
        models.forEach((id, model) -> {
            if (id != stale && model.move(act, role, null)) moved.add(id);
        });
        assertThat(missed)
                .containsExactlyInAnyOrderElementsOf(models.keySet().stream()
                        .filter(id -> !moved.contains(id))
                        .toList());
        if (random.nextBoolean()) return;
        as(role, stale, () -> assertThat(judging.undo(form, UUID.randomUUID())).isEmpty());
        moved.forEach(
                id -> assertThat(models.get(id).move(Act.UNDONE, role, null)).isTrue());
    }

    /** An amendment, with another day or without, by somebody who may; somebody new is asked; somebody closed let off. */
    void changeForAll(Random random) {
        if (random.nextInt(4) == 0) {
            fixture.schools(province, commune, 1);
            as(Role.OFFICE, 0, () -> drift.include(directive, null));
        } else if (random.nextInt(6) == 0) close(List.copyOf(models.keySet()).get(random.nextInt(models.size())));
        else amend(random);
    }

    void close(long id) {
        jdbc.sql("update organisations.public_card set closed_on = ? where id = ?")
                .params(today(), organisations.get(id))
                .update();
        as(Role.OFFICE, 0, () -> drift.exempt(directive, Departure.CLOSED, "Đã giải thể"));
        closed.add(id);
        closed.stream()
                .map(models::get)
                .filter(NaiveObligation::owes)
                .forEach(model -> model.move(Act.WITHDRAWN, Role.OFFICE, null));
    }

    void amend(Random random) {
        var kind = random.nextBoolean() ? Amendment.Kind.SMALL_EDIT : Amendment.Kind.NEW_VERSION;
        var day = random.nextBoolean() ? null : due.plusDays(1 + random.nextInt(5));
        var text = Scopes.call(SYSTEM, () -> directives.get(directive));
        var task = text.tasks().getFirst();
        var wording = new Amendment.Wording(task.terms().title() + ".", null, day);
        var change = new Amendment(kind, "Rõ hơn", text.document().summary(), text.plan(), Map.of(task.id(), wording));
        as(Role.OFFICE, 0, () -> amending.amend(directive, UUID.randomUUID(), text.sha256(), change));
        if (kind == Amendment.Kind.NEW_VERSION) edition++;
        if (day != null) due = day;
        for (var model : models.values())
            if (model.move(kind.act(), Role.OFFICE, null)) {
                model.edition = edition;
                if (day != null) model.postpone(day);
            }
    }

    void recall() {
        as(Role.OFFICE, 0, () -> amending.recall(directive, "Nhầm"));
        models.values().forEach(model -> model.move(Act.WITHDRAWN, Role.OFFICE, null));
    }

    /** What was delivered is still judged. */
    void replace() {
        fixture.schools(province, commune, 1); // who closed is not asked by the newer one
        var newer = fixture.draft(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        as(Role.OFFICE, 0, () -> {
            succession.replace(newer, new Replacement(directive.id(), true));
            issuing.issue(newer, directives.get(newer).sha256());
        });
        models.values().stream()
                .filter(NaiveObligation::owes)
                .forEach(model -> model.move(Act.WITHDRAWN, Role.OFFICE, null));
    }

    /** Remembers what is so now, newcomers included. */
    void look() {
        for (var id : fixture.obligations(directive))
            models.computeIfAbsent(id.id(), fresh -> {
                organisations.put(
                        fresh, Scopes.call(SYSTEM, () -> coverage.get(id)).organisationId());
                return new NaiveObligation(edition, due);
            });
        var seen = new HashMap<Long, Seen>();
        models.forEach((id, model) -> seen.put(id, new Seen(model.status, model.due, model.movedFrom())));
        moments.put(Instant.now(), seen);
    }

    void sees(Instant at, Map<Long, Seen> expected) {
        assertThat(rowsAt(at).stream()
                        .collect(toMap(PastRow::id, row -> new Seen(row.status(), row.due(), row.askedDue()))))
                .as("at %s", at)
                .isEqualTo(expected);
        var counted = Scopes.call(SYSTEM, () -> past.of(directive, at)).total();
        for (var status : ObligationStatus.values())
            assertThat(counted.of(status))
                    .isEqualTo(expected.values().stream()
                            .filter(seen -> seen.status() == status)
                            .count());
        var lacking = new PastFilter(null, null, null, null, true, null, null);
        assertThat(Scopes.call(SYSTEM, () -> past.rows(directive, at, lacking, null, 50)))
                .hasSize((int) expected.values().stream()
                        .filter(seen -> seen.status().isOutstanding())
                        .count());
    }

    /** The steps until then, done again one after the other by the table of transitions, lead where it was. */
    void replays(Instant at, Map<Long, Seen> expected) {
        expected.forEach((id, seen) -> {
            var status = ObligationStatus.OPEN;
            LocalDate moved = null;
            for (var step : stepsOf(id))
                if (!step.at().isAfter(at)) {
                    status = step.act().from(status).orElseThrow();
                    if (step.due() != null) moved = step.due();
                }
            assertThat(status).as("%s at %s", id, at).isEqualTo(seen.status());
            if (moved != null) assertThat(moved).isEqualTo(seen.due());
        });
    }

    final Map<Long, List<PastStep>> steps = new HashMap<>();

    /** The earliest first. */
    List<PastStep> stepsOf(long id) {
        return steps.computeIfAbsent(
                id,
                asked -> Scopes.call(SYSTEM, () -> coverage.steps(new ObligationId(asked)))
                        .reversed());
    }

    List<PastRow> rowsAt(Instant at) {
        return Scopes.call(SYSTEM, () -> past.rows(directive, at, PastFilter.all(), null, 50));
    }

    /** Does the work as the one who has the role, within its scope; the organisation is the obligation's own. */
    void as(Role role, long obligation, Runnable work) {
        var provinces = role == Role.OFFICE || role == Role.LEADER ? List.of(province) : List.<Integer>of();
        var communes = role == Role.COMMUNE_DESK ? List.of(commune) : List.<Integer>of();
        var own = role == Role.ORGANISATION ? List.of(organisations.get(obligation)) : List.<UUID>of();
        var account = accounts.computeIfAbsent(role, ignored -> new AccountId(UUID.randomUUID()));
        var viewer = new Viewer(account, "test", "test", Set.of(role), role.permissions(), provinces, communes, own);
        SecurityContextHolder.getContext().setAuthentication(authenticated(viewer, null, List.of()));
        try {
            Scopes.run(new Scope("account:" + account, false, provinces, communes, own), work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
