package vn.binhyen.areas;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.pages.NavigationEntry;

/** The pages of the units: all of them, those that were looked for, and one. */
@Controller
class AreaController {

    private static final int PAGE = 50;

    private final Areas areas;
    private final Clock clock;

    AreaController(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry areasInTheNavigation() {
        return new NavigationEntry("areas.nav", "/areas", 40, null);
    }

    @GetMapping("/areas")
    String list(AreaQuery query, Model model) {
        var today = LocalDate.now(clock);
        var filter = query.filter(today);
        var provinces = areas.provinces(filter.on());
        var found = query.isEmpty() ? provinces : areas.page(filter, query.afterId(), PAGE + 1);
        var hasMore = !query.isEmpty() && found.size() > PAGE;
        var shown = hasMore ? found.subList(0, PAGE) : found;
        model.addAttribute(
                "list", new AreaList(query, shown, provinces, Structure.between(areas.structures()), hasMore));
        model.addAttribute("today", today);
        areas.mappedProvinces().stream()
                .filter(province -> query.isEmpty())
                .findFirst()
                .ifPresent(province -> show(province, null, filter.on(), model));
        return "areas/areas";
    }

    @GetMapping("/areas/{id}")
    String area(
            @PathVariable int id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Model model) {
        var profile = areas.profile(new AreaId(id));
        var card = profile.card();
        var day = on != null && card.existsOn(on) ? on : lastDay(card);
        var province = card.province() == null ? card : areas.get(card.province());
        model.addAttribute("profile", profile);
        model.addAttribute("province", province);
        model.addAttribute("district", card.district() == null ? null : areas.get(card.district()));
        model.addAttribute("within", areas.within(card, day));
        model.addAttribute("lineage", areas.lineage(card.id()));
        model.addAttribute("descent", areas.descent(card));
        model.addAttribute("history", areas.history(card.id()));
        model.addAttribute("day", day.equals(LocalDate.now(clock)) ? null : day);
        show(province, card.id(), day, model);
        return "areas/area";
    }

    /** Today, or the last day of a unit that is gone. */
    private LocalDate lastDay(AreaCard card) {
        var today = LocalDate.now(clock);
        return card.validUntil() != null && card.validUntil().isBefore(today) ? card.validUntil() : today;
    }

    /** Puts the province's map of the day before the reader, with the one unit darker than the others. */
    private void show(AreaCard province, @Nullable AreaId chosen, LocalDate on, Model model) {
        var map = areas.map(province.id(), on);
        model.addAttribute("mapped", province);
        model.addAttribute("map", map);
        model.addAttribute(
                "marks",
                map.shapes().stream()
                        .collect(toMap(
                                CommuneShape::id,
                                shape -> new MapMark(
                                        shape.id().equals(chosen) ? 5 : 2,
                                        "",
                                        "/areas/" + shape.id().value()))));
    }
}
