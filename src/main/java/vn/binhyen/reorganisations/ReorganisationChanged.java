package vn.binhyen.reorganisations;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/**
 * Somebody drafted, corrected, discarded, carried out or undid a reorganisation.
 *
 * @param pairs how many pairs of units it has
 * @param moved how many rows followed
 */
public record ReorganisationChanged(ReorganisationId reorganisation, String verb, int provinceId, int pairs, long moved)
        implements Audited, HappensIn {

    @Override
    public String act() {
        return "reorganisations." + verb;
    }

    @Override
    public String subject() {
        return "reorganisations.reorganisation:" + reorganisation;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("pairs", pairs, "moved", moved);
    }
}
