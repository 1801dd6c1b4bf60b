package vn.binhyen.burden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Shows and sends how much communes are asked in each month of a year, and what is asked twice. */
@Controller
@RequestMapping("/burden")
class MonthController {

    private final MonthBurdens burdens;
    private final MonthTable table;
    private final Repeats repeats;

    MonthController(MonthBurdens burdens, MonthTable table, Repeats repeats) {
        this.burdens = burdens;
        this.table = table;
        this.repeats = repeats;
    }

    @GetMapping("/months")
    String months(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer month,
            Locale language,
            Model model) {
        int shown = burdens.year(year);
        var all = burdens.of(shown);
        int latest = all.stream().mapToInt(MonthBurden::month).max().orElse(1);
        int chosen = month == null ? latest : Math.clamp(month, 1, 12);
        model.addAttribute("year", shown);
        model.addAttribute("month", chosen);
        model.addAttribute(
                "burdens", all.stream().filter(each -> each.month() == chosen).toList());
        model.addAttribute("estimate", burdens.estimate(burdens.today()));
        model.addAttribute("repeats", repeats.in(shown, language));
        return "burden/months";
    }

    @GetMapping("/months.xlsx")
    void export(
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int asked = burdens.year(year);
        var page = Page.of(request);
        new Download(Sheet.MEDIA_TYPE, "khoi-luong-yeu-cau-" + asked + ".xlsx")
                .send(response, out -> table.write(asked, page, out));
    }
}
