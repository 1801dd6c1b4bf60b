package vn.binhyen.directives;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** Lists a directive's obligations as they were at a moment of the past. */
@Controller
class PastController {

    private static final int SIZE = 50;

    private final Directives directives;
    private final PastCoverage past;
    private final Areas areas;
    private final Clock clock;

    PastController(Directives directives, PastCoverage past, Areas areas, Clock clock) {
        this.directives = directives;
        this.past = past;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/directives/{id}/coverage/rows")
    ModelAndView rows(
            @PathVariable UUID id,
            @ModelAttribute("asOf") AsOf asOf,
            BindingResult errors,
            @ModelAttribute("filter") PastFilter filter,
            @RequestParam(required = false) @Nullable Long after) {
        var text = directives.get(new DirectiveId(id));
        var at = past.moment(asOf, errors).orElseGet(clock::instant);
        var rows = past.rows(text.id(), at, filter, after, SIZE + 1);
        var shown = new ModelAndView("directives/past", errors.getModel());
        if (errors.hasErrors()) shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown.addObject("text", text)
                .addObject("at", at)
                .addObject("rows", rows.stream().limit(SIZE).toList())
                .addObject("next", rows.size() > SIZE ? rows.get(SIZE - 1).id() : null)
                .addObject("first", after == null)
                .addObject(
                        "communes",
                        areas.communesOf(
                                new AreaId(text.provinceId()),
                                at.atZone(clock.getZone()).toLocalDate()));
    }
}
