package vn.binhyen.dashboards;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Period;
import vn.binhyen.directives.Lateness;
import vn.binhyen.entries.OpenSheets;
import vn.binhyen.preventionmodels.AliveChecks;
import vn.binhyen.preventionmodels.CommuneCount;
import vn.binhyen.preventionmodels.CommuneCounts;

/** Counts what is missing of a place. */
@Component
class Absences {

    private final OpenSheets sheets;
    private final Lateness lateness;
    private final CommuneCounts points;
    private final AliveChecks checks;

    Absences(OpenSheets sheets, Lateness lateness, CommuneCounts points, AliveChecks checks) {
        this.sheets = sheets;
        this.lateness = lateness;
        this.points = points;
        this.checks = checks;
    }

    Missing of(Place place, List<Integer> communes, Period period, List<HeadFigure> figures) {
        var unknown = figures.stream()
                .filter(figure -> figure.value() == null)
                .map(HeadFigure::measure)
                .toList();
        return new Missing(
                sheets(place, communes, period),
                lateness.now(place.organisation() == null ? place.area() : null),
                silent(place, communes),
                unknown);
    }

    private OpenSheets.Standing sheets(Place place, List<Integer> communes, Period period) {
        UUID organisation = place.organisation();
        return organisation == null ? sheets.of(communes, period) : sheets.of(organisation, period);
    }

    /** What is kept of each commune tells it; what runs in a city as a whole is of no commune. */
    private long silent(Place place, List<Integer> communes) {
        if (place.organisation() != null) return checks.atRisk().points();
        var theirs = Set.copyOf(communes);
        return points.today().stream()
                .filter(count -> count.commune() == null ? place.isCity() : theirs.contains(count.commune()))
                .mapToLong(CommuneCount::atRisk)
                .sum();
    }
}
