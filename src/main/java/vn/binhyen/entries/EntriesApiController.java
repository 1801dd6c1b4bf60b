package vn.binhyen.entries;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** Sheets of periods, for programs: opened, filled in, submitted. */
@RestController
@RequestMapping("/api/v1/entries/sheets")
class EntriesApiController {

    private static final int LONGEST_COMMENT = 500;

    private final Entries entries;
    private final Validator validator;

    EntriesApiController(Entries entries, Validator validator) {
        this.entries = entries;
        this.validator = validator;
    }

    /** Whose sheet is opened for which period; neither commune nor organisation: the caller's own body. */
    record OpeningForm(
            @Nullable String period,
            @Nullable Integer commune,
            @Nullable UUID organisation) {}

    /** A figure; nothing: it is known that there was none. */
    record FigureForm(
            @Nullable String code,
            @Nullable BigDecimal amount,
            @Nullable Boolean nothing,
            @Nullable String comment) {}

    /** Figures to keep, and when the sheet was read. */
    record DraftForm(
            @Nullable List<@NotNull FigureForm> figures,
            @Nullable Instant seen) {}

    /** How many steps the sheet had when it was read, and why the office enters for a desk. */
    record SubmissionForm(@Nullable Integer steps, @Nullable String words) {}

    @PostMapping
    @ResponseStatus(HttpStatus.OK)
    SheetAnswer openSheet(@RequestBody OpeningForm sent) {
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (sent.period() == null) errors.rejectValue("period", "NotNull");
        });
        var period = Rhythms.read(Objects.requireNonNull(sent.period()));
        return SheetAnswer.of(entries.get(entries.open(sent.commune(), sent.organisation(), period)));
    }

    @GetMapping("/{id}")
    SheetAnswer sheet(@PathVariable UUID id) {
        return SheetAnswer.of(entries.get(new SheetId(id)));
    }

    /** Keeps the figures that are sent and leaves the others; those that a colleague wrote meanwhile are told. */
    @PutMapping("/{id}/draft")
    Entries.Saved keepDraft(@PathVariable UUID id, @RequestBody DraftForm sent) {
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (errors.hasErrors()) return;
            var figures = Objects.requireNonNullElse(sent.figures(), List.<FigureForm>of());
            for (int i = 0; i < figures.size(); i++) {
                var comment = figures.get(i).comment();
                if (figures.get(i).code() == null) errors.rejectValue("figures", "NotNull");
                if (comment != null && comment.length() > LONGEST_COMMENT) errors.rejectValue("figures", "Size");
            }
        });
        var fields = Objects.requireNonNullElse(sent.figures(), List.<FigureForm>of()).stream()
                .map(EntriesApiController::field)
                .toList();
        return entries.save(new SheetId(id), fields, Objects.requireNonNullElse(sent.seen(), Instant.EPOCH));
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.OK)
    SheetAnswer submitSheet(@PathVariable UUID id, @RequestBody SubmissionForm sent) {
        FieldsRefused.ifWrong(validator, sent, errors -> {
            if (sent.steps() == null) errors.rejectValue("steps", "NotNull");
        });
        try {
            entries.submit(new SheetId(id), Objects.requireNonNull(sent.steps()), filled(sent.words()));
        } catch (HasFindings refusal) {
            throw FieldsRefused.of(refusal.findings().stream()
                    .map(finding -> new FieldsRefused.Wrong(
                            finding.code().isEmpty() ? "figures" : "figures." + finding.code(), finding.sentence()))
                    .toList());
        }
        return SheetAnswer.of(entries.get(new SheetId(id)));
    }

    private static Field field(FigureForm sent) {
        return new Field(
                Objects.requireNonNull(sent.code()),
                sent.amount(),
                null,
                Boolean.TRUE.equals(sent.nothing()),
                filled(sent.comment()));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
