package vn.binhyen.dashboards;

import java.util.Map;
import vn.binhyen.audit.Audited;
import vn.binhyen.calendars.Period;

/** A dashboard left as a file. */
public record DashboardExported(Place place, Period period) implements Audited {

    @Override
    public String act() {
        return "dashboards.export";
    }

    @Override
    public String subject() {
        return "dashboards.dashboard:" + place.asked();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("period", period.code());
    }
}
