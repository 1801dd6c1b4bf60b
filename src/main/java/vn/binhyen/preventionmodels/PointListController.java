package vn.binhyen.preventionmodels;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Lists the points of all models, at first those at risk, and sends the same as a file. */
@Controller
@RequestMapping("/points")
class PointListController {

    private static final int SIZE = 30;

    private final PointWatch watch;
    private final PointTable table;
    private final Bodies bodies;

    PointListController(PointWatch watch, PointTable table, Bodies bodies) {
        this.watch = watch;
        this.table = table;
        this.bodies = bodies;
    }

    @GetMapping
    String list(@ModelAttribute("filter") PointFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var points = watch.page(filter, after, SIZE + 1);
        model.addAttribute("points", points.stream().limit(SIZE).toList());
        model.addAttribute("next", points.size() > SIZE ? points.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("risk", watch.risk(filter));
        model.addAttribute("rule", watch.rule());
        model.addAttribute("modelName", watch.model(filter).orElse(null));
        model.addAttribute("communes", bodies.communes());
        return "preventionmodels/points";
    }

    @GetMapping("/export.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @ModelAttribute("filter") PointFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var page = Page.of(request);
        new Download(kind.mediaType(), "diem-mo-hinh-" + bodies.today() + "." + format)
                .send(response, out -> table.write(filter, kind, page, out));
    }
}
