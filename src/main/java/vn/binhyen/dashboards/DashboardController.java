package vn.binhyen.dashboards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the dashboard of a place. */
@Controller
class DashboardController {

    private final Dashboards dashboards;
    private final Places places;

    DashboardController(Dashboards dashboards, Places places) {
        this.dashboards = dashboards;
        this.places = places;
    }

    @GetMapping("/dashboard")
    String dashboard(
            @RequestParam @Nullable Integer area,
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String measure,
            Model model) {
        var dashboard = dashboards.of(new Wish(area, organisation, period, measure));
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("places", places.offered(dashboard.place()));
        model.addAttribute("map", dashboards.map(dashboard));
        return "dashboards/dashboard";
    }
}
