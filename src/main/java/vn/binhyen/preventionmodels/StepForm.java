package vn.binhyen.preventionmodels;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** What is told about a step (not named id: the path's id would fill it): the stage reached, the day, the document, why, and what was learnt. */
public record StepForm(
        @Nullable UUID step,
        @NotNull Stage to,
        @NotNull LocalDate day,
        @Size(max = 200) @Nullable String document,
        @Size(max = 2000) @Nullable String note,
        @Size(max = 2000) @Nullable String lessons) {

    public StepForm {
        step = step == null ? UUID.randomUUID() : step;
        document = Typed.filled(document);
        note = Typed.filled(note);
        lessons = Typed.filled(lessons);
    }

    static StepForm reaching(Stage to, LocalDate today) {
        return new StepForm(null, to, today, null, null, null);
    }
}
