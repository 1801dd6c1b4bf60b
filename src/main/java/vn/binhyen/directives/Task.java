package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.files.ContentKind;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/** One thing that a directive asks for. Its day and its addressees are frozen when the directive is issued. */
@Table(schema = "directives", name = "task")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Task {

    @Id
    private final UUID id;

    private String title;
    private @Nullable String details;
    private Completion completion;
    private @Nullable String unit;
    private String deadline;
    private int deadlineYear;
    private @Nullable LocalDate due;

    @Embedded.Empty
    private Aim aim;

    private @Nullable String lead;
    private @Nullable String support;
    private @Nullable String proof;
    private List<String> proofKinds;
    private @Nullable Integer minutes;
    private List<String> milestones;
    private List<String> kinds;
    private List<String> inScope;
    private List<Integer> communes;
    private List<UUID> organisations;

    @PersistenceCreator
    Task(UUID id) {
        this.id = id;
    }

    Task(UUID id, TaskTerms terms) {
        this(id);
        change(terms);
    }

    final void change(TaskTerms terms) {
        title = terms.title();
        details = terms.details();
        completion = terms.completion();
        unit = terms.unit();
        deadline = terms.deadline().code();
        deadlineYear = terms.year();
        aim = terms.aim();
        describe(terms.particulars());
        kinds = terms.selector().kindNames();
        inScope = terms.selector().scopeNames();
        communes = List.copyOf(new TreeSet<>(terms.selector().communes()));
        organisations = List.copyOf(new TreeSet<>(terms.selector().organisations()));
    }

    private void describe(Particulars particulars) {
        lead = particulars.lead();
        support = particulars.support();
        proof = particulars.proof();
        proofKinds = particulars.proofKindNames();
        minutes = particulars.minutes();
        milestones = particulars.milestoneCodes();
    }

    private Particulars particulars() {
        return new Particulars(
                lead,
                support,
                proof,
                proofKinds.stream().map(ContentKind::valueOf).collect(Collectors.toSet()),
                minutes,
                milestones.stream().map(Milestone::parse).toList());
    }

    /** Fixes the last day in time. */
    void freeze(LocalDate today) {
        var day = terms().lastDay(today).orElseThrow(() -> NotIssuable.deadlineUnknown(title));
        if (day.isBefore(today)) throw NotIssuable.deadlinePassed(title, day);
        if (terms().deadline() instanceof EachPeriod each && !each.endsInReach(today))
            throw NotIssuable.neverEnds(title);
        due = day;
    }

    /** Says an issued task anew; another day is a day of the calendar, whatever rule it came from. */
    void reword(Amendment.Wording wording, Amendment.Kind kind, LocalDate today) {
        title = wording.title();
        details = wording.details();
        var each = wording.each();
        if (each != null) repeat(each, kind, today);
        var day = wording.day();
        if (day == null || day.equals(due)) return;
        if (terms().deadline() instanceof EachPeriod) throw NotAmendable.recurs(title);
        if (day.isBefore(today)) throw NotAmendable.dayPassed(title);
        boolean earlier = due != null && day.isBefore(due);
        if (earlier && kind == Amendment.Kind.SMALL_EDIT) throw NotAmendable.earlierDay(title);
        deadline = new DeadlineRule.OnDate(day).code();
        deadlineYear = day.getYear();
        due = day;
    }

    /** Another day in each period holds from the round that is asked next; those that were asked keep theirs. */
    private void repeat(PeriodDay day, Amendment.Kind kind, LocalDate today) {
        if (!(terms().deadline() instanceof EachPeriod each)) throw NotAmendable.asksOnce(title);
        if (day.equals(each.due())) return;
        boolean later = each.isLater(day, today, Calendars.standard(), WorkingDays.standard());
        if (!later && kind == Amendment.Kind.SMALL_EDIT) throw NotAmendable.earlierDay(title);
        deadline = each.on(day).code();
    }

    /** Is no longer a part of that task. */
    void leave(UUID whole) {
        if (whole.equals(aim.parent())) aim = aim.within(null);
    }

    boolean gathers() {
        return aim.gathers();
    }

    boolean isPartOf(UUID whole) {
        return whole.equals(aim.parent());
    }

    UUID id() {
        return id;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    TaskTerms terms() {
        return new TaskTerms(
                title,
                details,
                completion,
                unit,
                DeadlineRule.parse(deadline),
                deadlineYear,
                selector(),
                aim,
                particulars());
    }

    Selector selector() {
        return new Selector(
                kinds.stream().map(OrganisationKind::valueOf).collect(Collectors.toSet()),
                inScope.stream().map(ScopeAnswer::valueOf).collect(Collectors.toSet()),
                Set.copyOf(communes),
                Set.copyOf(organisations));
    }

    /** The text that is hashed. */
    String words() {
        return String.join(
                "\n",
                title,
                String.valueOf(details),
                completion + " " + unit,
                deadline + " " + deadlineYear,
                selector().words(),
                aim.words(),
                particulars().words());
    }
}
