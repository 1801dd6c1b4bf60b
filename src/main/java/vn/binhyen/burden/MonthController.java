package vn.binhyen.burden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
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

    /** A line for each commune; whoever has one only is shown all its months. */
    @GetMapping("/months")
    String months(@ModelAttribute MonthFilter asked, Locale language, Model model) {
        int year = burdens.year(asked.year());
        var filter = asked.of(year);
        var all = burdens.of(year);
        var communes = CommuneBurden.of(all);
        model.addAttribute("repeats", repeats.in(year, language));
        if (communes.size() == 1) return one(communes.getFirst(), year, false, model);
        var found = filter.found(CommuneBurden.of(filter.months(all)));
        var page = filter.page(found);
        model.addAttribute("filter", filter);
        model.addAttribute("months", filter.months(all));
        model.addAttribute("found", found.size());
        model.addAttribute("communes", page);
        model.addAttribute("more", !page.isEmpty() && !page.getLast().equals(found.getLast()));
        model.addAttribute("estimate", burdens.estimate(burdens.today()));
        return "burden/months";
    }

    /** The months of one commune, or of the organisations whose commune is not known. */
    @GetMapping("/months/{id}")
    String commune(@PathVariable String id, @RequestParam(required = false) @Nullable Integer year, Model model) {
        int shown = Math.min(burdens.year(year), burdens.today().getYear());
        var found = CommuneBurden.of(burdens.of(shown)).stream()
                .filter(each -> each.key().equals(id))
                .findFirst()
                .or(() -> burdens.unknown(id))
                .orElseThrow(NoSuchCommune::new);
        return one(found, shown, true, model);
    }

    private String one(CommuneBurden commune, int year, boolean ofSeveral, Model model) {
        model.addAttribute("commune", commune);
        model.addAttribute("year", year);
        model.addAttribute("ofSeveral", ofSeveral);
        model.addAttribute("estimate", burdens.estimate(burdens.today()));
        return "burden/commune";
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
