package vn.binhyen.directives;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.files.ContentKind;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/**
 * A task as programs write it, in the shape in which they read it.
 *
 * @param id the caller's own, where the task is new
 * @param deadline the rule's code: {@code on:2026-12-15}, {@code working_days:10}, {@code each:calendar_year:month:…}
 * @param year in which the deadline lies; null: this year
 */
record TaskRequest(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String details,
        @Nullable Completion completion,
        @Nullable String unit,
        @Nullable String deadline,
        @Nullable Integer year,
        @Nullable Whom selector,
        @Nullable Amount aim,
        @Nullable Others particulars) {

    /** Who is asked; see {@link Selector}. */
    record Whom(
            @Nullable Set<OrganisationKind> kinds,
            @Nullable Set<ScopeAnswer> inScope,
            @Nullable Set<Integer> communes,
            @Nullable Set<UUID> organisations) {}

    /** How much it is to come to; see {@link Aim}. */
    record Amount(
            @Nullable BigDecimal target,
            @Nullable Boolean gathers,
            @Nullable UUID parent) {}

    /** What else is said; see {@link Particulars}. */
    record Others(
            @Nullable String lead,
            @Nullable String support,
            @Nullable String proof,
            @Nullable Set<ContentKind> proofKinds,
            @Nullable Integer minutes,
            @Nullable List<Milestone> milestones) {

        ParticularsForm form() {
            var lines = requireNonNullElse(milestones, List.<Milestone>of()).stream()
                    .map(Milestone::code)
                    .collect(Collectors.joining("\n"));
            return new ParticularsForm(
                    lead, support, proof, proofKinds, minutes == null ? null : String.valueOf(minutes), lines);
        }
    }

    /** The same as if it were typed on the page, to be checked by the same rules. */
    TaskForm form(LocalDate today) {
        var whom = requireNonNullElse(selector, new Whom(null, null, null, null));
        var amount = requireNonNullElse(aim, new Amount(null, null, null));
        return new TaskForm(
                title,
                details,
                completion,
                unit,
                amount.target(),
                rule().map(rule -> DeadlineForm.of(rule, requireNonNullElse(year, today.getYear())))
                        .orElse(null),
                Boolean.TRUE.equals(amount.gathers()) ? TaskForm.Asking.GATHERS : TaskForm.Asking.DIRECT,
                amount.parent(),
                whom.kinds(),
                whom.inScope(),
                whom.communes(),
                whom.organisations(),
                particulars == null ? null : particulars.form());
    }

    private Optional<DeadlineRule> rule() {
        try {
            return Optional.ofNullable(deadline).map(DeadlineRule::parse);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What the page's form calls otherwise. */
    static String named(String field) {
        if (field.startsWith("deadline.")) return "deadline";
        if (field.startsWith("more.")) return "particulars" + field.substring("more".length());
        return switch (field) {
            case "target" -> "aim.target";
            case "whole" -> "aim.parent";
            case "kinds" -> "selector.kinds";
            default -> field;
        };
    }
}
