package vn.binhyen.dashboards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs. */
@RestController
class DashboardApiController {

    private final Dashboards dashboards;

    DashboardApiController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    @GetMapping("/api/v1/dashboard")
    DashboardAnswer dashboardOfPlace(
            @RequestParam @Nullable Integer area,
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String measure) {
        return DashboardAnswer.of(dashboards.of(new Wish(area, organisation, period, measure)));
    }
}
