package vn.binhyen.trials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A commune, or a place known by its name, in the comparison.
 *
 * @param area the commune's id; null: known by its name alone
 * @param adopted the first month with the model; null where it does not run
 */
@Table(schema = "trials", name = "unit")
public record Unit(
        @NotBlank @Size(max = 200) String name,
        @Nullable Integer area,
        @NotNull Role role,
        @Nullable LocalDate adopted) {

    boolean isTreated() {
        return role == Role.TREATED;
    }
}
