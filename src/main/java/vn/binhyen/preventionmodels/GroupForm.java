package vn.binhyen.preventionmodels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** What is told of a new group. */
public record GroupForm(
        @Nullable UUID group,
        @NotBlank @Size(max = 200) String name,
        @NotNull @PositiveOrZero @Nullable Integer members,
        @NotNull LocalDate formedOn) {

    public GroupForm {
        group = group == null ? UUID.randomUUID() : group;
        name = Typed.text(name);
    }
}
