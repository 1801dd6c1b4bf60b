package vn.binhyen.regulations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** What is to be renewed and who was reminded of it, for programs, and the rule of when that happens. */
@RestController
@RequestMapping("/api/v1/regulations/renewals")
class RenewalApiController {

    private final Renewals renewals;
    private final RenewalRules rules;

    RenewalApiController(Renewals renewals, RenewalRules rules) {
        this.renewals = renewals;
        this.rules = rules;
    }

    /** How many days before its end a regulation is to be renewed, and so many days before it reminders are sent. */
    record RuleRequest(
            @NotNull @Min(1) @Max(366) @Nullable Integer daysBefore,
            @NotNull @Size(max = 6) @Nullable List<@NotNull @Min(1) @Max(366) Integer> remindBefore) {}

    /** The rule of today, how many regulations it concerns, and those that run out first. */
    record RenewalsAnswer(RenewalRule rule, RenewalsDue due, List<RenewalLine> lines) {}

    /** Those that run out first, at most {@code size} of them. */
    @GetMapping
    RenewalsAnswer renewals(@RequestParam(defaultValue = "100") int size) {
        rules.requireReader();
        return new RenewalsAnswer(renewals.rule(), renewals.due(), renewals.soon(Math.clamp(size, 1, 200)));
    }

    /** Sets the rule from today on. */
    @PutMapping("/rule")
    RenewalRule setRenewalRule(@Valid @RequestBody RuleRequest sent, BindingResult errors) {
        rules.requireSetter();
        FieldsRefused.ifAny(errors);
        if (sent.daysBefore() == null || sent.remindBefore() == null)
            throw new IllegalStateException("The request has problems");
        rules.set(sent.daysBefore(), sent.remindBefore());
        return renewals.rule();
    }
}
