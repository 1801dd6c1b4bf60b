package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.audit.Audited;

/** The list of units of a day was loaded, wholly or what was missing of it. */
public record AreasLoaded(LocalDate since, int provinces, int communes) implements Audited {

    boolean isAny() {
        return provinces + communes > 0;
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
        return Map.of("provinces", provinces, "communes", communes);
    }
}
