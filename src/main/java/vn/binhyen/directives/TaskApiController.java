package vn.binhyen.directives;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Targets, results and rounds of a directive's tasks, for programs. */
@RestController
@RequestMapping("/api/v1/directives/{id}")
class TaskApiController {

    private final Directives directives;
    private final Targets targets;
    private final Coverage coverage;

    TaskApiController(Directives directives, Targets targets, Coverage coverage) {
        this.directives = directives;
        this.targets = targets;
        this.coverage = coverage;
    }

    /** What numbers were delivered for a task, beside its target. */
    record YieldAnswer(UUID task, long answers, @Nullable BigDecimal value) {}

    /** What the results of each task that asks for a number come to. */
    @GetMapping("/yields")
    List<YieldAnswer> yields(@PathVariable UUID id) {
        return targets.yields(directives.get(new DirectiveId(id))).stream()
                .map(each -> new YieldAnswer(each.task().id(), each.answers(), each.value()))
                .toList();
    }

    /** In which periods recurring tasks were asked, and how far each has come. */
    @GetMapping("/rounds")
    List<RoundStanding> rounds(@PathVariable UUID id) {
        return coverage.rounds(directives.get(new DirectiveId(id)).id());
    }
}
