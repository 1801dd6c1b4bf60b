package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.documents.QrCode;
import vn.binhyen.pages.Replies;

/** Hands out links to a point's check: to be printed, or sent by whoever made them. */
@Controller
class CheckLinkController implements Leads {

    private final LinkedChecks links;
    private final PointView view;
    private final Bodies bodies;
    private final SiteAddress site;

    CheckLinkController(LinkedChecks links, PointView view, Bodies bodies, SiteAddress site) {
        this.links = links;
        this.view = view;
        this.bodies = bodies;
        this.site = site;
    }

    @Override
    public List<Lead> ofModel(ModelText model) {
        return List.of();
    }

    @Override
    public List<Lead> ofPoint(PointText point) {
        if (point.endedOn() != null || !bodies.mayEnterForOthers() || !bodies.mayEnter(point.body())) return List.of();
        return List.of(new Lead("preventionmodels.checkLink.title", "/points/" + point.id() + "/check-links"));
    }

    @GetMapping("/points/{id}/check-links")
    String all(@PathVariable UUID id, Model model) {
        bodies.requireReader();
        var shown = view.of(new PointId(id));
        model.addAttribute("shown", shown);
        model.addAttribute("standing", links.standing(shown.text()));
        return "preventionmodels/checkLinks";
    }

    /** The page that shows the new link is the answer itself: its secret is not kept, so it cannot be shown again. */
    @PostMapping("/points/{id}/check-links")
    String make(@PathVariable UUID id, Model model) {
        bodies.requireReader();
        var shown = view.of(new PointId(id));
        var made = links.make(shown.text()).at(site);
        model.addAttribute("shown", shown);
        model.addAttribute("made", made);
        model.addAttribute("qr", QrCode.of(made.url()));
        return "preventionmodels/checkLink";
    }

    @PostMapping("/points/{id}/check-links/revocation")
    ModelAndView revoke(@PathVariable UUID id) {
        bodies.requireReader();
        links.revoke(view.of(new PointId(id)).text());
        return Replies.seeOther("/points/" + id + "/check-links");
    }
}
