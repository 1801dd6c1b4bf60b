package vn.binhyen.trials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A commune, an organisation, or a place known by its name, in the comparison.
 *
 * @param area the commune's id; null: none
 * @param organisation of the register; with neither it is known by its name alone
 * @param adopted the first month with the model; null where it does not run
 */
@Table(schema = "trials", name = "unit")
public record Unit(
        @NotBlank @Size(max = 200) String name,
        @Nullable Integer area,
        @Nullable UUID organisation,
        @NotNull Role role,
        @Nullable LocalDate adopted) {

    /** One that is known by its name alone. */
    public static Unit named(String name, Role role, @Nullable LocalDate adopted) {
        return new Unit(name, null, null, role, adopted);
    }

    static Unit commune(String name, int area, Role role, @Nullable LocalDate adopted) {
        return new Unit(name, area, null, role, adopted);
    }

    static Unit organisation(String name, UUID organisation, Role role, @Nullable LocalDate adopted) {
        return new Unit(name, null, organisation, role, adopted);
    }

    /** What the ledger knows it by: the commune's number or the organisation's id; null: nothing. */
    @Nullable
    Object key() {
        return organisation == null ? area : organisation;
    }

    boolean isTreated() {
        return role == Role.TREATED;
    }
}
