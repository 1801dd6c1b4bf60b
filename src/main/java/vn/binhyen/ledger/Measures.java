package vn.binhyen.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Scopes;

/** The dictionary of measures: what each code counts, exactly, and from when. Whoever is signed in may read it. */
@Service
@Transactional
public class Measures {

    private final MeasureRecords records;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Measures(MeasureRecords records, Access access, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The editions in force on a day, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Measure> inForce(LocalDate day) {
        var dictionary = records.dictionary();
        return dictionary.byCode().keySet().stream()
                .flatMap(code -> dictionary.find(code, day).stream())
                .toList();
    }

    /** The edition of a code in force on a day. */
    @Transactional(readOnly = true)
    public Measure get(String code, LocalDate day) {
        return records.dictionary(List.of(code)).on(code, day);
    }

    /** All editions of each code, the latest first. */
    @Transactional(readOnly = true)
    public Map<String, List<Measure>> editions(Collection<String> codes) {
        return records.dictionary(codes).byCode();
    }

    /** All editions of a code, the latest first. */
    @Transactional(readOnly = true)
    public List<Measure> editions(String code) {
        return records.dictionary(List.of(code)).editions(code);
    }

    /** Which measures have ended or will, by their codes. */
    @Transactional(readOnly = true)
    public Map<String, MeasureEnding> endings() {
        return records.endings();
    }

    /** Says that a measure that was ended is asked for again, as if it had not been. */
    void goOn(String code) {
        requireAmending();
        records.hold(code);
        var dictionary = records.dictionary();
        if (!dictionary.endings().containsKey(code)) throw new NotToEnd("not");
        records.end(
                dictionary.editions(code).getFirst(),
                null,
                clock.instant(),
                Scopes.current().actor());
        events.publishEvent(new MeasureGoesOn(code));
    }

    /** What was told of earlier months stays what it is. */
    private LocalDate lastMonth() {
        return YearMonth.now(clock).minusMonths(1).atEndOfMonth();
    }

    boolean mayAmend() {
        return access.has(Permission.ISSUE_DIRECTIVES);
    }

    void requireAmending() {
        access.require(Permission.ISSUE_DIRECTIVES);
    }

    /** Says what a code counts from a later day on; how it is computed and by whom it is kept stays. */
    void amend(String code, NewEdition edition) {
        requireAmending();
        records.hold(code);
        var latest = editions(code).getFirst();
        if (!edition.effectiveFrom().isAfter(latest.effectiveFrom())) throw new NotLater(latest.effectiveFrom());
        records.add(edition.after(latest));
        events.publishEvent(new MeasureAmended(code, edition.effectiveFrom(), edition.comparable()));
    }

    /** Says that a measure that people enter is asked for no longer after a day. What is derived or divided ends with its records. */
    void end(String code, MeasureEnding ending) {
        requireAmending();
        records.hold(code);
        var dictionary = records.dictionary();
        var latest = dictionary.editions(code).getFirst();
        if (dictionary.endings().containsKey(code)) throw new NotToEnd("again");
        if (!latest.isEntered() || dictionary.isPart(code)) throw new NotToEnd("derived");
        if (ending.lastDay().isBefore(latest.effectiveFrom())) throw new NotToEnd("early");
        if (ending.lastDay().isBefore(lastMonth())) throw new NotToEnd("past");
        records.end(latest, ending, clock.instant(), Scopes.current().actor());
        events.publishEvent(new MeasureEnded(code, ending.lastDay(), ending.reason()));
    }
}
