package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.audit.Audited;

/**
 * The list of units of a day was loaded, wholly or what was missing of it.
 *
 * @param former units that were gone by that day, and links from them to what they became
 */
public record AreasLoaded(LocalDate since, int provinces, int communes, int former) implements Audited {

    boolean isAny() {
        return provinces + communes + former > 0;
    }

    @Override
    public String act() {
        return "areas.load";
    }

    @Override
    public String subject() {
        return "areas.list:" + since;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("provinces", provinces, "communes", communes, "former", former);
    }
}
