package vn.binhyen.programmes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Calendars;

/** What is chosen to open a programme; the body is {@code CITY:1}, {@code COMMUNE:12} or {@code ORGANISATION:<id>}. */
record OpeningForm(
        @NotNull @Nullable UUID id,
        @NotBlank @Nullable String body,
        @NotBlank @Nullable String calendar,
        @NotNull @Min(2000) @Max(2100) @Nullable Integer year) {

    static OpeningForm of(@Nullable String body, int year) {
        return new OpeningForm(UUID.randomUUID(), body, Calendars.CALENDAR_YEAR, year);
    }

    void check(Errors errors) {
        if (calendar != null
                && Calendars.standard().all().stream()
                        .noneMatch(known -> known.code().equals(calendar)))
            errors.rejectValue("calendar", "typeMismatch");
    }

    WorkingYear workingYear() {
        if (calendar == null || year == null) throw new IllegalStateException("The form has problems");
        return WorkingYear.of(calendar, year);
    }

    static String code(Body body) {
        return body.level() + ":"
                + switch (body.level()) {
                    case CITY -> body.provinceId();
                    case COMMUNE -> body.communeId();
                    case ORGANISATION -> body.organisationId();
                };
    }
}
