package vn.binhyen.reorganisations;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.MapMark;
import vn.binhyen.areas.Redrawing;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.calendars.Wording;
import vn.binhyen.reorganisations.OrganisationCounts.Line;

/** Shows how many organisations there are in each commune of the structure of a day, or of today. */
@Controller
class CountsController {

    private static final int SIZE = 50;

    private final OrganisationCounts counts;
    private final OrganisationsThen list;
    private final Areas areas;
    private final Access access;
    private final Clock clock;

    CountsController(OrganisationCounts counts, OrganisationsThen list, Areas areas, Access access, Clock clock) {
        this.counts = counts;
        this.list = list;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/reorganisations/counts")
    String counts(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "POPULATION") Weight by,
            Model model) {
        var today = LocalDate.now(clock);
        var day = Wording.readDay(on.strip()).filter(typed -> typed.isBefore(today));
        var lines = lines(day.orElse(null), by);
        model.addAttribute("on", on);
        model.addAttribute("day", day.orElse(null));
        model.addAttribute(
                "unread", !on.isBlank() && Wording.readDay(on.strip()).isEmpty());
        model.addAttribute("by", by);
        model.addAttribute("lines", lines);
        model.addAttribute("estimated", Redrawing.estimated(lines.stream().flatMap(line -> line.shares().stream())));
        show(lines, day.orElse(today), model);
        return "reorganisations/counts";
    }

    /** Those that a count of a day before is made of. */
    @GetMapping("/reorganisations/organisations")
    String organisations(
            @RequestParam int area,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var province = province();
        var found =
                province == null ? List.<OrganisationsThen.Then>of() : list.page(province, on, area, after, SIZE + 1);
        var shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        model.addAttribute("unit", areas.get(new AreaId(area)));
        model.addAttribute("day", on);
        model.addAttribute("first", after == null);
        model.addAttribute("rows", shown);
        model.addAttribute("next", found.size() > SIZE ? shown.getLast().id().toString() : null);
        return "reorganisations/organisations";
    }

    @GetMapping("/api/v1/reorganisations/counts")
    @ResponseBody
    List<Line> countsForPrograms(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "POPULATION") Weight by) {
        return lines(on, by);
    }

    private List<Line> lines(@Nullable LocalDate day, Weight by) {
        return province() == null
                ? List.of()
                : day == null ? counts.now(province(), LocalDate.now(clock), by) : counts.then(province(), day, by);
    }

    private void show(List<Line> lines, LocalDate day, Model model) {
        var province = province();
        if (province == null) return;
        var communes = lines.stream().filter(line -> line.area() > 0).toList();
        var fifths = Fifths.of(communes.stream().map(Line::count).toList());
        model.addAttribute("fifths", fifths);
        model.addAttribute("map", areas.map(province, day));
        model.addAttribute(
                "marks",
                communes.stream()
                        .collect(toMap(
                                line -> new AreaId(line.area()),
                                line -> new MapMark(
                                        fifths.level(line.count()),
                                        line.name() + ": " + line.count(),
                                        "/areas/" + line.area()))));
    }

    private @Nullable AreaId province() {
        access.require(Permission.READ_ORGANISATIONS);
        var provinces = access.viewer().provinces();
        return provinces.isEmpty() ? null : new AreaId(provinces.getFirst());
    }
}
