package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.reports.Receipts.Receipt;

/** Reports of periods, for programs: read, written, submitted, returned, approved. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportApiController {

    private final Reports reports;
    private final Reporting reporting;
    private final Validator validator;

    ReportApiController(Reports reports, Reporting reporting, Validator validator) {
        this.reports = reports;
        this.reporting = reporting;
        this.validator = validator;
    }

    /** A report of a period, and where the caller's own stands. */
    record OfferAnswer(
            String definition,
            String name,
            String period,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate due,
            boolean running,
            ReportState state) {}

    /** Which communes sent theirs. */
    record ReceiptsAnswer(int expected, long received, long onTime, long approved, List<Receipt> communes) {}

    /** What was read: the hash of it. */
    record SealForm(@Nullable String seal) {}

    /** How many steps the report had when it was read, and what its writer is to look at. */
    record CommentForm(@Nullable Integer steps, @Nullable String comment) {}

    /** What a section says in words, and the version that it was written from; blank: what its figures say. */
    record NarrativeForm(@Nullable String body, @Nullable Integer version) {}

    @GetMapping
    List<OfferAnswer> reports() {
        var language = LocaleContextHolder.getLocale();
        return reports.offered().stream()
                .map(each -> new OfferAnswer(
                        each.definition().code(),
                        each.definition().name(language),
                        each.period().code(),
                        each.period().firstDay(),
                        each.period().lastDay(),
                        each.due(),
                        each.isRunning(),
                        each.own()))
                .toList();
    }

    @GetMapping("/{definition}/{period}")
    ReportAnswer report(
            @PathVariable String definition, @PathVariable String period, @RequestParam @Nullable Integer area) {
        var language = LocaleContextHolder.getLocale();
        return ReportAnswer.of(reports.get(new ReportKey(definition, period, area), language), language);
    }

    @GetMapping("/{definition}/{period}/received")
    ReceiptsAnswer received(@PathVariable String definition, @PathVariable String period) {
        var receipts = reports.receipts(definition, period);
        return new ReceiptsAnswer(
                receipts.communes().size(),
                receipts.received(),
                receipts.count(Receipts.Timeliness.ON_TIME),
                receipts.approved(),
                receipts.communes());
    }

    @PutMapping("/{definition}/{period}/narratives/{section}")
    ReportAnswer narrate(
            @PathVariable String definition,
            @PathVariable String period,
            @PathVariable int section,
            @RequestParam @Nullable Integer area,
            @RequestBody NarrativeForm sent) {
        var key = new ReportKey(definition, period, area);
        reporting.requireWriter(key);
        var body = Objects.requireNonNullElse(sent.body(), "").strip();
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (body.length() > Narrative.LONGEST) errors.rejectValue("body", "Size");
        });
        reporting.narrate(key, section, body, Objects.requireNonNullElse(sent.version(), 0));
        return report(definition, period, area);
    }

    @PostMapping("/{definition}/{period}/submission")
    @ResponseStatus(HttpStatus.OK)
    ReportAnswer submit(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            @RequestBody SealForm sent) {
        var key = new ReportKey(definition, period, area);
        reporting.requireWriter(key);
        reporting.submit(key, seal(sent));
        return report(definition, period, area);
    }

    @PostMapping("/{definition}/{period}/approval")
    @ResponseStatus(HttpStatus.OK)
    ReportAnswer approve(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            @RequestBody SealForm sent) {
        var key = new ReportKey(definition, period, area);
        reporting.requireApprover(key);
        reporting.approve(key, seal(sent));
        return report(definition, period, area);
    }

    @PostMapping("/{definition}/{period}/return")
    @ResponseStatus(HttpStatus.OK)
    ReportAnswer giveBack(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            @RequestBody CommentForm sent) {
        var key = new ReportKey(definition, period, area);
        reporting.requireApprover(key);
        var comment = checked(sent);
        reporting.giveBack(key, Objects.requireNonNull(sent.steps()), comment);
        return report(definition, period, area);
    }

    @PostMapping("/{definition}/{period}/reopening")
    @ResponseStatus(HttpStatus.OK)
    ReportAnswer reopen(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable Integer area,
            @RequestBody CommentForm sent) {
        var key = new ReportKey(definition, period, area);
        reporting.requireApprover(key);
        var comment = checked(sent);
        reporting.reopen(key, Objects.requireNonNull(sent.steps()), comment);
        return report(definition, period, area);
    }

    private String seal(SealForm sent) {
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (sent.seal() == null) errors.rejectValue("seal", "NotNull");
        });
        return Objects.requireNonNull(sent.seal());
    }

    private String checked(CommentForm sent) {
        var comment = Objects.requireNonNullElse(sent.comment(), "").strip();
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (sent.steps() == null) errors.rejectValue("steps", "NotNull");
            check(comment, errors);
        });
        return comment;
    }

    private static void check(String comment, Errors errors) {
        if (comment.isEmpty()) errors.rejectValue("comment", "reports.comment.missing");
        if (comment.length() > ReportingController.LONGEST) errors.rejectValue("comment", "Size");
    }
}
