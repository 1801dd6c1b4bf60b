package vn.binhyen.lineages;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;
import vn.binhyen.preventionmodels.PointTerms;

/**
 * What is told about a copy of a point: where and since when it runs and who answers for it, which core elements were asked about and which of
 * them were kept, what else was kept, and what was adapted.
 */
public record ReplicationForm(
        @Nullable UUID point,
        @NotBlank @Nullable String place,
        @NotNull LocalDate startedOn,
        @Min(1) @Max(12) @Nullable Integer rhythmMonths,
        @Pattern(regexp = "[0-9 +().-]{3,20}") @Nullable String dutyPhone,
        @Size(max = 200) @Nullable String responsible,
        @Nullable Set<UUID> asked,
        @Nullable Set<UUID> elements,
        @Size(max = 1000) @Nullable String kept,
        @Size(max = 1000) @Nullable String adapted) {

    public ReplicationForm {
        point = point == null ? UUID.randomUUID() : point;
        dutyPhone = Typed.filled(dutyPhone);
        responsible = Typed.filled(responsible);
        asked = asked == null ? Set.of() : Set.copyOf(asked);
        elements = elements == null ? Set.of() : Set.copyOf(elements);
        kept = Typed.filled(kept);
        adapted = Typed.filled(adapted);
    }

    static ReplicationForm startingOn(LocalDate day, @Nullable String place) {
        return new ReplicationForm(null, place, day, 1, null, null, Set.of(), Set.of(), null, null);
    }

    PointTerms terms() {
        return new PointTerms(startedOn, rhythmMonths, dutyPhone, responsible);
    }
}
