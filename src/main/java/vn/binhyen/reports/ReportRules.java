package vn.binhyen.reports;

import static vn.binhyen.accounts.Permission.APPROVE_REPORTS;
import static vn.binhyen.accounts.Permission.ENTER_FIGURES;
import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;
import static vn.binhyen.accounts.Permission.READ_FIGURES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaLineage;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scopes;

/** Knows whose reports the viewer reads, which of them the viewer writes, and which the viewer approves. */
@Component
@Transactional(readOnly = true)
class ReportRules {

    private final Access access;
    private final Areas areas;
    private final Clock clock;

    ReportRules(Access access, Areas areas, Clock clock) {
        this.access = access;
        this.areas = areas;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void requireReader() {
        access.require(READ_FIGURES);
    }

    /** The cities and communes of which the viewer may read a report of a period that ends so, a city first. */
    List<AreaCard> places(LocalDate day) {
        requireReader();
        var scope = Scopes.current();
        var cities = scope.provinces().stream()
                .map(AreaId::new)
                .flatMap(city -> Stream.concat(Stream.of(areas.get(city)), areas.communesOf(city, day).stream()));
        var communes = scope.communes().stream().map(AreaId::new).map(areas::get);
        return Stream.concat(cities, communes).distinct().toList();
    }

    /** Those of a city on a day, in Vietnamese order. */
    List<AreaCard> communes(Reporter city, LocalDate day) {
        return areas.communesOf(new AreaId(city.provinceId()), day);
    }

    /** The viewer's city, of a desk the one that its commune lies in. */
    int province() {
        requireReader();
        return reporter(null, null).provinceId();
    }

    /** The place that is asked for, existing at some time of the period; nothing asked: the viewer's first. */
    Reporter reporter(@Nullable Integer area, @Nullable Period period) {
        requireReader();
        var scope = Scopes.current();
        int id = area != null
                ? area
                : Stream.concat(scope.provinces().stream(), scope.communes().stream())
                        .findFirst()
                        .orElseThrow(NoSuchReport::new);
        var card = areas.all(List.of(new AreaId(id))).get(new AreaId(id));
        if (card == null) throw new NoSuchReport();
        var reporter = Reporter.of(card);
        if (period != null && !reporter.existedIn(period)) throw new NoSuchReport();
        if (!isInCity(reporter) && !isInCommune(reporter)) throw new NoSuchReport();
        return reporter;
    }

    /** The units of today in which a place lies that ended before the period's last day: theirs is the report. */
    List<AreaCard> successors(Reporter reporter, Period period) {
        if (!reporter.hasEndedBefore(period.lastDay())) return List.of();
        return areas.lineage(new AreaId(reporter.area())).heirs().stream()
                .map(AreaLineage.Heir::area)
                .toList();
    }

    /** What a commune was made of, if it began after a day; null: it had begun before. */
    @Nullable
    Origins origins(Reporter reporter, LocalDate day) {
        var since = reporter.from();
        if (reporter.isOffice() || since == null || !since.isAfter(day)) return null;
        var units = areas.madeOf(new AreaId(reporter.area())).stream()
                .map(link -> new Origins.Unit(link.area().name(), link.whole()))
                .toList();
        return new Origins(since, units);
    }

    boolean writes(Reporter reporter) {
        if (!access.has(ENTER_FIGURES)) return false;
        return reporter.isOffice() ? access.has(JUDGE_RESULTS) && isInCity(reporter) : isInCommune(reporter);
    }

    /** The office approves the reports of communes, a leader that of the city. */
    boolean approves(Reporter reporter) {
        if (!isInCity(reporter)) return false;
        return reporter.isOffice()
                ? access.has(APPROVE_REPORTS)
                : access.has(ENTER_FIGURES) && access.has(JUDGE_RESULTS);
    }

    void requireWriter(Reporter reporter) {
        if (!writes(reporter)) throw new AccessDeniedException("Writes another's reports");
    }

    void requireApprover(Reporter reporter) {
        if (!approves(reporter)) throw new AccessDeniedException("Approved by another level");
    }

    /** The province whose office the viewer is: it says what reports ask for. */
    int ownProvince() {
        access.require(ISSUE_DIRECTIVES);
        return Scopes.current().provinces().stream().findFirst().orElseThrow(NoSuchReport::new);
    }

    boolean defines() {
        return access.has(ISSUE_DIRECTIVES) && !Scopes.current().provinces().isEmpty();
    }

    private static boolean isInCity(Reporter reporter) {
        return Scopes.current().everything() || Scopes.current().provinces().contains(reporter.provinceId());
    }

    private static boolean isInCommune(Reporter reporter) {
        var scope = Scopes.current();
        var commune = reporter.communeId();
        return commune != null
                && (scope.communes().contains(commune) || scope.absorbed().contains(commune));
    }
}
