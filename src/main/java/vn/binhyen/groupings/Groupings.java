package vn.binhyen.groupings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.groupings.Member.Who;

/** Makes groupings, corrects and ends them. */
@Service
@Transactional
public class Groupings {

    private final GroupingRecords records;
    private final GroupingRules rules;
    private final FormerDistricts districts;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Groupings(
            GroupingRecords records,
            GroupingRules rules,
            FormerDistricts districts,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.rules = rules;
        this.districts = districts;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Makes one; the same id a second time is the same form posted twice. */
    void make(GroupingId id, AreaId province, GroupingKind kind, GroupingTerms terms, Set<Who> members) {
        begin();
        if (records.existsById(id.value())) return;
        var grouping = Grouping.made(id, province, kind, terms, LocalDate.now(clock));
        grouping.regroup(terms.validFrom(), members);
        keep(grouping, "make");
    }

    /**
     * Says anew what it is called and when it holds, and who belongs to it from a day on.
     *
     * @param version the one that the editor saw
     */
    void correct(GroupingId id, int version, GroupingTerms terms, LocalDate since, Set<Who> members) {
        change(id, "correct", grouping -> {
            grouping.requireVersion(version);
            grouping.correct(terms);
            grouping.regroup(since, members);
        });
    }

    /** Sets its last day; it stays on record. */
    public void end(GroupingId id, LocalDate last) {
        change(id, "end", grouping -> grouping.end(last));
    }

    /** Takes away what was made today. */
    public void remove(GroupingId id) {
        begin();
        var grouping = records.get(id);
        grouping.requireNoPast(LocalDate.now(clock));
        records.delete(grouping);
        events.publishEvent(GroupingChanged.of(grouping, "remove"));
    }

    /** Makes a grouping of each former district of the province that has none; answers how many. */
    public int proposeFormerDistricts(AreaId province) {
        begin();
        var proposed = districts.missing(province);
        proposed.forEach(grouping -> keep(grouping, "propose"));
        return proposed.size();
    }

    @Transactional(readOnly = true)
    public GroupingText get(GroupingId id) {
        access.require(Permission.READ_ORGANISATIONS);
        return records.get(id).text();
    }

    @Transactional(readOnly = true)
    boolean isRemovable(GroupingId id) {
        return access.has(Permission.REORGANISE) && records.get(id).wasMadeOn(LocalDate.now(clock));
    }

    /** What the form for correcting it begins with: today, or the day of the last change where that is ahead. */
    @Transactional(readOnly = true)
    GroupingForm edited(GroupingId id) {
        access.require(Permission.REORGANISE);
        return GroupingForm.of(records.get(id), LocalDate.now(clock));
    }

    private void change(GroupingId id, String verb, Consumer<Grouping> act) {
        begin();
        var grouping = records.get(id);
        act.accept(grouping);
        keep(grouping, verb);
    }

    private void begin() {
        access.require(Permission.REORGANISE);
        records.hold();
    }

    private void keep(Grouping grouping, String verb) {
        rules.check(grouping);
        records.save(grouping);
        events.publishEvent(GroupingChanged.of(grouping, verb));
    }
}
