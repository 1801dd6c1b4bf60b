package vn.binhyen.groupings;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.MapMark;
import vn.binhyen.calendars.Wording;
import vn.binhyen.groupings.GroupingOnDay.Place;

/** Lists the groupings of a day and shows each. */
@Controller
@RequestMapping("/groupings")
class GroupingController {

    private static final int WHOLE = 5;
    private static final int IN_PART = 2;

    private final GroupingsByDay byDay;
    private final Groupings groupings;
    private final Areas areas;
    private final Clock clock;

    GroupingController(GroupingsByDay byDay, Groupings groupings, Areas areas, Clock clock) {
        this.byDay = byDay;
        this.groupings = groupings;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Integer proposed,
            Model model) {
        var day = day(on, model);
        model.addAttribute("words", words);
        model.addAttribute("lines", byDay.all(day, words));
        model.addAttribute("proposed", proposed);
        return "groupings/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Model model) {
        var grouping = new GroupingId(id);
        var shown = byDay.of(grouping, day(on, model));
        model.addAttribute("shown", shown);
        model.addAttribute("removable", groupings.isRemovable(grouping));
        if (shown.communes().isEmpty()) return "groupings/grouping";
        model.addAttribute("map", areas.map(new AreaId(shown.grouping().provinceId()), shown.on()));
        model.addAttribute(
                "marks", shown.communes().stream().collect(toMap(place -> new AreaId(place.area()), this::mark)));
        return "groupings/grouping";
    }

    private MapMark mark(Place place) {
        return new MapMark(place.whole() ? WHOLE : IN_PART, place.name(), "/areas/" + place.area());
    }

    /** The day that was typed; where nothing was, or nothing that can be read, today. */
    private LocalDate day(String on, Model model) {
        var typed = Wording.readDay(on);
        model.addAttribute("on", on);
        model.addAttribute("unread", !on.isBlank() && typed.isEmpty());
        var day = typed.orElseGet(() -> LocalDate.now(clock));
        model.addAttribute("day", day);
        model.addAttribute("isToday", day.equals(LocalDate.now(clock)));
        return day;
    }
}
