package vn.binhyen.chasing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** The escalation ladder and what was passed on, for programs. */
@RestController
@RequestMapping("/api/v1/escalation")
class LadderApiController {

    private final Ladder ladder;

    LadderApiController(Ladder ladder) {
        this.ladder = ladder;
    }

    /** How many working days before (negative) or after the deadline, and whether the rung is used. */
    record RungRequest(
            @NotNull @Min(-60) @Max(120) @Nullable Integer workingDays,
            @NotNull @Nullable Boolean active) {}

    /** A rung that the ladder does not have yet. */
    record NewRung(
            @NotNull @Min(-60) @Max(120) @Nullable Integer workingDays,
            Rung.@NotNull @Nullable Target target,
            Rung.@NotNull @Nullable Channel channel,
            @NotNull @Nullable Boolean active) {

        RungTerms terms() {
            if (workingDays == null || target == null || channel == null)
                throw new IllegalStateException("The request has problems");
            return new RungTerms(workingDays, target, channel, Boolean.TRUE.equals(active));
        }
    }

    @GetMapping("/rungs")
    List<Rung> rungs() {
        return ladder.rungs();
    }

    /** From today on; the answer is the ladder. */
    @PostMapping("/rungs")
    @ResponseStatus(HttpStatus.CREATED)
    List<Rung> addRung(@Valid @RequestBody NewRung sent, BindingResult errors) {
        ladder.requireSetter();
        FieldsRefused.ifAny(errors);
        if (!sent.terms().isPossible()) errors.rejectValue("channel", "chasing.rung.channel.wrong");
        FieldsRefused.ifAny(errors);
        ladder.add(sent.terms());
        return ladder.rungs();
    }

    /** From today on; the answer is the ladder, for the rung may have a new id. */
    @PutMapping("/rungs/{rung}")
    List<Rung> changeRung(@PathVariable int rung, @Valid @RequestBody RungRequest sent) {
        if (sent.workingDays() == null || sent.active() == null)
            throw new IllegalStateException("The request has problems");
        ladder.change(rung, sent.workingDays(), sent.active());
        return ladder.rungs();
    }

    /** Says that what was passed on is looked after; said again, nothing changes. The answer is what still waits. */
    @PostMapping("/rungs/{rung}/obligations/{obligation}/attention")
    @ResponseStatus(HttpStatus.OK)
    List<WorklistLine> lookAfter(@PathVariable int rung, @PathVariable long obligation) {
        ladder.lookedAfter(rung, obligation);
        return ladder.worklist();
    }

    @GetMapping("/worklist")
    List<WorklistLine> worklist() {
        return ladder.worklist();
    }
}
