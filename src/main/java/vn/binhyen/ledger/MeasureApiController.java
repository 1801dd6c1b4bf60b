package vn.binhyen.ledger;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dictionary of measures, for programs. */
@RestController
@RequestMapping("/api/v1/measures")
class MeasureApiController {

    private final Measures measures;
    private final Reach reach;

    MeasureApiController(Measures measures, Reach reach) {
        this.measures = measures;
        this.reach = reach;
    }

    @GetMapping
    List<Measure> measures() {
        return measures.inForce(reach.today());
    }

    @GetMapping("/{measure}")
    List<Measure> measureEditions(@PathVariable String measure) {
        return measures.editions(measure);
    }
}
