package vn.binhyen.chasing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.notices.SendingHours;
import vn.binhyen.pages.FieldsRefused;

/** When messages may be sent and how long the links in them work, for programs. What is set holds from today. */
@RestController
@RequestMapping("/api/v1/reminders/rules")
class SendingApiController {

    private final SendingRules rules;

    SendingApiController(SendingRules rules) {
        this.rules = rules;
    }

    /** From when until when, and whether on working days only. */
    record HoursRequest(
            @NotNull @Nullable LocalTime opens,
            @NotNull @Nullable LocalTime closes,
            @NotNull @Nullable Boolean workingDaysOnly) {}

    /** How many days after the deadline a link works. */
    record LifeRequest(@NotNull @Min(0) @Max(366) @Nullable Integer daysAfterDue) {}

    /** The hours and the links' lives that hold, held, or will hold. */
    record SendingAnswer(List<SendingHours> sendingHours, List<LinkLife> linkLives) {}

    /** Every rule there was, the latest first. */
    @GetMapping
    SendingAnswer sendingRules() {
        return new SendingAnswer(rules.hours(), rules.lives());
    }

    /** Sets the hours from today on. */
    @PutMapping("/sending-hours")
    SendingAnswer setSendingHours(@Valid @RequestBody HoursRequest sent, BindingResult errors) {
        rules.requireSetter();
        var opens = sent.opens();
        var closes = sent.closes();
        if (opens != null && closes != null && !opens.isBefore(closes))
            errors.rejectValue("closes", "chasing.sending.closes.wrong");
        FieldsRefused.ifAny(errors);
        if (opens == null || closes == null) throw new IllegalStateException("The request has problems");
        rules.setHours(opens, closes, Boolean.TRUE.equals(sent.workingDaysOnly()));
        return sendingRules();
    }

    /** Sets from today on how long links work that are made then. */
    @PutMapping("/link-life")
    SendingAnswer setLinkLife(@Valid @RequestBody LifeRequest sent, BindingResult errors) {
        rules.requireSetter();
        FieldsRefused.ifAny(errors);
        if (sent.daysAfterDue() == null) throw new IllegalStateException("The request has problems");
        rules.setLife(sent.daysAfterDue());
        return sendingRules();
    }
}
