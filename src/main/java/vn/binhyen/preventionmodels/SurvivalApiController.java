package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long points last, for programs. */
@RestController
class SurvivalApiController {

    private final Survival survival;

    SurvivalApiController(Survival survival) {
        this.survival = survival;
    }

    @GetMapping("/api/v1/models/survival")
    SurvivalCurve survival(
            @RequestParam(required = false) @Nullable UUID model,
            @RequestParam(required = false) @Nullable Integer year) {
        return survival.curve(model == null ? null : new ModelId(model), year);
    }
}
