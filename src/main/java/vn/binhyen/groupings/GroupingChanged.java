package vn.binhyen.groupings;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/**
 * Somebody made, corrected, ended or removed a grouping.
 *
 * @param members how many memberships are on record of it
 */
public record GroupingChanged(GroupingId grouping, String verb, int provinceId, GroupingKind kind, int members)
        implements Audited, HappensIn {

    static GroupingChanged of(Grouping grouping, String verb) {
        return new GroupingChanged(
                grouping.id(),
                verb,
                grouping.province().value(),
                grouping.kind(),
                grouping.members().size());
    }

    @Override
    public String act() {
        return "groupings." + verb;
    }

    @Override
    public String subject() {
        return "groupings.grouping:" + grouping;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "members", members);
    }
}
