package vn.binhyen.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scopes;

/** Which reports there are, and what each says of a place and a period in the viewer's scope. */
@Service
@Transactional(readOnly = true)
public class Reports {

    /** How many periods of each report are offered, the running one included. */
    private static final int OFFERED = 3;

    private final Definitions definitions;
    private final Assembly assembly;
    private final Areas areas;
    private final Access access;
    private final Clock clock;

    Reports(Definitions definitions, Assembly assembly, Areas areas, Access access, Clock clock) {
        this.definitions = definitions;
        this.assembly = assembly;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    /** A report of one period. */
    public record Offered(Definition definition, Period period, boolean isRunning) {

        public LocalDate due() {
            return definition.due(period);
        }
    }

    /** The running period and those before it of each report. */
    public List<Offered> offered() {
        access.require(Permission.READ_FIGURES);
        var today = LocalDate.now(clock);
        return definitions.inForce(today).stream()
                .flatMap(definition -> Stream.iterate(definition.running(today), Period::previous)
                        .limit(OFFERED)
                        .map(period -> new Offered(definition, period, period.contains(today))))
                .toList();
    }

    /** The cities and communes of which the viewer may read a report, a city first. */
    public List<AreaCard> places() {
        access.require(Permission.READ_FIGURES);
        var today = LocalDate.now(clock);
        var scope = Scopes.current();
        var cities = scope.provinces().stream()
                .map(AreaId::new)
                .flatMap(city -> Stream.concat(Stream.of(areas.get(city)), areas.communesOf(city, today).stream()));
        var communes = scope.communes().stream().map(AreaId::new).map(areas::get);
        return Stream.concat(cities, communes).distinct().toList();
    }

    /**
     * What a report says as of now.
     *
     * @param period by its code
     * @param area null: the viewer's first place
     */
    public AssembledReport assembled(String code, String period, @Nullable Integer area) {
        var places = places();
        var place = places.stream()
                .filter(card -> area == null || card.id().value() == area)
                .findFirst()
                .orElseThrow(NoSuchReport::new);
        var asked = read(period);
        var definition = definitions.get(code, asked.lastDay());
        if (!definition.asksFor(asked) || asked.firstDay().isAfter(LocalDate.now(clock))) throw new NoSuchReport();
        return assembly.of(definition, asked, place);
    }

    private static Period read(String period) {
        try {
            return Calendars.standard().period(period);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchReport();
        }
    }
}
