package vn.binhyen.areas;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
        var provinces = areas.provinces(today);
        var found = query.isEmpty() ? provinces : areas.page(query.on(today), query.afterId(), PAGE + 1);
        var hasMore = !query.isEmpty() && found.size() > PAGE;
        model.addAttribute("list", new AreaList(query, hasMore ? found.subList(0, PAGE) : found, provinces, hasMore));
        areas.mappedProvinces().stream()
                .filter(province -> query.isEmpty())
                .findFirst()
                .ifPresent(province -> show(province, null, model));
        return "areas/areas";
    }

    @GetMapping("/areas/{id}")
    String area(@PathVariable int id, Model model) {
        var profile = areas.profile(new AreaId(id));
        var card = profile.card();
        var province = card.province() == null ? card : areas.get(card.province());
        model.addAttribute("profile", profile);
        model.addAttribute("province", province);
        model.addAttribute(
                "communes", card == province ? areas.communesOf(card.id(), LocalDate.now(clock)) : List.of());
        show(province, card.id(), model);
        return "areas/area";
    }

    /** Puts the province's map before the reader, with the one unit darker than the others. */
    private void show(AreaCard province, @Nullable AreaId chosen, Model model) {
        var map = areas.map(province.id());
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
