package vn.binhyen.directives;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** Puts a stretch of the list of obligations before its reader, with what narrows it. */
@Component
class ObligationListView {

    private static final int SIZE = 50;

    private final Coverage coverage;
    private final ObligationView view;
    private final Areas areas;
    private final Access access;

    ObligationListView(Coverage coverage, ObligationView view, Areas areas, Access access) {
        this.coverage = coverage;
        this.view = view;
        this.areas = areas;
        this.access = access;
    }

    /** Whether the viewer has only organisations of their own to look after. */
    boolean isOnlyOurs() {
        var viewer = access.viewer();
        return viewer.provinces().isEmpty() && viewer.communes().isEmpty();
    }

    /** @param all whether everything on the page is chosen already */
    String show(ObligationFilter filter, Place place, boolean all, Model model) {
        var viewer = access.viewer();
        model.addAttribute("filter", filter);
        model.addAttribute("place", place);
        model.addAttribute("all", all);
        model.addAttribute("form", UUID.randomUUID());
        model.addAttribute("rows", coverage.page(filter, place, SIZE));
        model.addAttribute("text", view.directive(filter.directive()));
        model.addAttribute(
                "communes",
                viewer.provinces().isEmpty()
                        ? viewer.communes().stream()
                                .map(AreaId::new)
                                .map(areas::get)
                                .toList()
                        : areas.communesOf(new AreaId(viewer.provinces().getFirst()), view.today()));
        return "directives/obligations";
    }
}
