package vn.binhyen.preventionmodels;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.pages.Typed;

/** A point's answer to the short check: does it still run, when was it last active, what works, who is active. */
public record AliveCheck(
        @Nullable UUID check,
        @NotNull LocalDate day,
        @NotNull Boolean running,
        @Nullable LocalDate lastActivity,
        @PositiveOrZero @Nullable Integer equipmentTotal,
        @PositiveOrZero @Nullable Integer equipmentWorking,
        @PositiveOrZero @Nullable Integer active,
        @Size(max = 1000) @Nullable String problem) {

    public AliveCheck {
        check = check == null ? UUID.randomUUID() : check;
        problem = Typed.filled(problem);
    }

    static AliveCheck about(PointText point, LocalDate today) {
        var stock = point.stock();
        return new AliveCheck(null, today, true, null, stock == null ? null : stock.total(), null, null, null);
    }

    /** The last day on which the point is known to have worked; null if the check knows of none. */
    @Nullable
    LocalDate sign() {
        return running ? day : lastActivity;
    }

    /** Both figures of the equipment or neither. */
    @Nullable
    Working equipment() {
        if (equipmentTotal == null || equipmentWorking == null) return null;
        return new Working(equipmentTotal, equipmentWorking, day);
    }

    void examine(Errors errors) {
        if (equipmentWorking != null && equipmentTotal == null)
            errors.rejectValue("equipmentTotal", "preventionmodels.check.total.missing");
        if (equipmentWorking != null && equipmentTotal != null && equipmentWorking > equipmentTotal)
            errors.rejectValue("equipmentWorking", MoreWorkThanThereAre.CODE);
        if (day != null && lastActivity != null && lastActivity.isAfter(day))
            errors.rejectValue("lastActivity", "preventionmodels.check.lastActivity.late");
    }

    /** A check as it was answered, and by whom. */
    public record Answered(
            UUID id,
            LocalDate day,
            boolean running,
            @Nullable LocalDate lastActivity,
            @Nullable Integer equipmentTotal,
            @Nullable Integer equipmentWorking,
            @Nullable Integer active,
            @Nullable String problem,
            EnteredBy enteredBy,
            Instant at) {}
}
