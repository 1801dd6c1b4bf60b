package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.calendars.Wording;

/**
 * For the communes of which day a list is drawn, as it was typed; today's where nothing was.
 *
 * @param structure the day
 * @param by by what the total of a commune is divided that was several then
 */
public record StructureChoice(
        @Nullable String structure, @Nullable Weight by) {

    /** The day, where one of before today was typed. */
    Optional<LocalDate> day(LocalDate today) {
        return typed().filter(day -> day.isBefore(today));
    }

    /** Whether what was typed is no day before today. */
    boolean isUnread(LocalDate today) {
        return structure != null && !structure.isBlank() && day(today).isEmpty();
    }

    public Weight weight() {
        return by == null || by == Weight.ORGANISATIONS ? Weight.POPULATION : by;
    }

    /** The same for an address that has parameters already; empty where nothing was chosen. */
    public String link() {
        return typed().map(day -> "&structure=" + day + "&by=" + weight()).orElse("");
    }

    private Optional<LocalDate> typed() {
        return structure == null ? Optional.empty() : Wording.readDay(structure.strip());
    }
}
