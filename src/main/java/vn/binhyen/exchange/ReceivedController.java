package vn.binhyen.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what was received of other installations. */
@Controller
@RequestMapping(ReceivedController.PATH)
class ReceivedController {

    static final String PATH = "/reports-exchange/received";

    private static final int SIZE = 50;

    private final Received received;

    ReceivedController(Received received) {
        this.received = received;
    }

    @GetMapping
    String list(
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String place,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        var asked = period == null || period.isBlank() ? null : period;
        var offset = Math.max(0, after);
        var found = received.page(asked, place, offset, SIZE + 1);
        model.addAttribute("reports", found.stream().limit(SIZE).toList());
        model.addAttribute("periods", received.periods());
        model.addAttribute("period", asked == null ? "" : asked);
        model.addAttribute("place", place == null ? "" : place.strip());
        model.addAttribute("next", found.size() > SIZE ? offset + SIZE : null);
        model.addAttribute("first", offset == 0);
        return "exchange/received";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var report = received.get(id);
        model.addAttribute("report", report);
        model.addAttribute("parts", received.parts(report));
        model.addAttribute("editions", received.editions(report));
        return "exchange/report";
    }
}
