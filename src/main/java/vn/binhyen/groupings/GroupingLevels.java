package vn.binhyen.groupings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;

/** Abolishes whole kinds of groupings, as levels of administration are, in the transaction of whoever decided it; and takes that back. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GroupingLevels {

    private final GroupingRecords records;
    private final GroupingRules rules;
    private final ApplicationEventPublisher events;

    GroupingLevels(GroupingRecords records, GroupingRules rules, ApplicationEventPublisher events) {
        this.records = records;
        this.rules = rules;
        this.events = events;
    }

    /**
     * A grouping that ended with its kind.
     *
     * @param until what had been its last day; null: it had none
     * @param version as which it was left
     */
    public record Ended(GroupingId grouping, @Nullable LocalDate until, int version) {}

    /** How many groupings of each of the kinds would end on the day before. */
    public Map<GroupingKind, Long> count(AreaId province, Set<GroupingKind> kinds, LocalDate first) {
        return byKind(standing(province, kinds, first));
    }

    /** How many groupings of each kind they are. */
    public Map<GroupingKind, Long> count(Collection<Ended> ended) {
        return byKind(records.findAllById(
                ended.stream().map(each -> each.grouping().value()).toList()));
    }

    private static Map<GroupingKind, Long> byKind(Collection<Grouping> groupings) {
        return groupings.stream().collect(Collectors.groupingBy(Grouping::kind, Collectors.counting()));
    }

    /** Ends all that hold on the day and began before it; what begins with the new order stays. */
    public List<Ended> abolish(AreaId province, Set<GroupingKind> kinds, LocalDate first) {
        records.hold();
        var ended = new ArrayList<Ended>();
        for (var grouping : standing(province, kinds, first)) {
            var until = grouping.terms().validUntil();
            grouping.end(first.minusDays(1));
            int left = records.save(grouping).text().version();
            ended.add(new Ended(grouping.id(), until, left));
            events.publishEvent(GroupingChanged.of(grouping, "abolish"));
        }
        return ended;
    }

    /** Gives each its last day of before; answers false, with nothing to be kept, where one is not as it was left. */
    public boolean restore(Collection<Ended> ended) {
        records.hold();
        for (var each : ended) {
            var found = records.findById(each.grouping().value());
            if (found.isEmpty()) return false;
            var grouping = found.get();
            if (grouping.text().version() != each.version()) return false;
            grouping.end(each.until());
            try {
                rules.check(grouping);
            } catch (GroupingRefused othersHaveItsMembers) {
                return false;
            }
            records.save(grouping);
            events.publishEvent(GroupingChanged.of(grouping, "restore"));
        }
        return true;
    }

    private List<Grouping> standing(AreaId province, Set<GroupingKind> kinds, LocalDate first) {
        return kinds.isEmpty() ? List.of() : records.standing(province.value(), kinds, first);
    }
}
