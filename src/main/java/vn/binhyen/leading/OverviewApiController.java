package vn.binhyen.leading;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the leader's page, for programs. */
@RestController
@RequestMapping("/api/v1/overview")
class OverviewApiController {

    private final Overviews overviews;

    OverviewApiController(Overviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping
    OverviewFigures figures() {
        return overviews.figures();
    }
}
