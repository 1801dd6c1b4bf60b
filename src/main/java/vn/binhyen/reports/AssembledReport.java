package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.calendars.Period;

/**
 * A report as the ledger knows it now.
 *
 * @param area the city or the commune that it is about
 * @param due the last day on which it is in time
 */
public record AssembledReport(Definition definition, Period period, AreaCard area, LocalDate due, List<Part> parts) {

    /** A section with its figures. */
    public record Part(Definition.Section section, List<ReportLine> lines) {}

    /** How many figures are asked for, and of how many something is known. */
    public long asked() {
        return parts.stream().mapToLong(part -> part.lines().size()).sum();
    }

    public long known() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.value() != null)
                .count();
    }
}
