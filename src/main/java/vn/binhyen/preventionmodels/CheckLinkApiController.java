package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.accounts.SiteAddress;

/** Makes links to a point's check, for programs that send them. */
@RestController
class CheckLinkApiController {

    private final LinkedChecks links;
    private final Points points;
    private final SiteAddress site;

    CheckLinkApiController(LinkedChecks links, Points points, SiteAddress site) {
        this.links = links;
        this.points = points;
        this.site = site;
    }

    @PostMapping("/api/v1/points/{id}/check-links")
    LinkedChecks.MadeLink make(@PathVariable UUID id) {
        return links.make(points.get(new PointId(id))).at(site);
    }

    /** Those that were made and not used yet work no more. */
    @PostMapping("/api/v1/points/{id}/check-links/revocation")
    LinkedChecks.Standing revokeCheckLinks(@PathVariable UUID id) {
        var point = points.get(new PointId(id));
        links.revoke(point);
        return links.standing(point);
    }
}
