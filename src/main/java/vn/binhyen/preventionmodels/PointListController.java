package vn.binhyen.preventionmodels;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Lists the points of all models, at first those at risk, and sends the same as a spreadsheet. */
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

    @GetMapping("/export.xlsx")
    void export(@ModelAttribute("filter") PointFilter filter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = Page.of(request);
        new Download(Sheet.MEDIA_TYPE, "diem-mo-hinh-" + bodies.today() + ".xlsx")
                .send(response, out -> table.write(filter, page, out));
    }
}
