package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Measure;

/**
 * What a report says in figures: as the ledger knows them now, or as they were approved.
 *
 * @param ended what it asks for no longer, or only for the beginning of the period
 */
public record AssembledReport(
        Definition definition, Period period, Reporter reporter, List<Part> parts, List<Ended> ended) {

    /** A measure that it asks for and that ended before the period did. */
    public record Ended(Measure measure, LocalDate lastDay) {}

    public AssembledReport {
        parts = List.copyOf(parts);
        ended = List.copyOf(ended);
    }

    /** A section with its figures. */
    public record Part(Definition.Section section, List<ReportLine> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        /** Those of which something is known. */
        List<ReportLine> known() {
            return lines.stream().filter(line -> line.value() != null).toList();
        }

        List<ReportLine> unknown() {
            return lines.stream().filter(line -> line.value() == null).toList();
        }

        boolean isKnown() {
            return lines.stream().anyMatch(line -> line.value() != null);
        }
    }

    /** The last day on which it is in time. */
    public LocalDate due() {
        return definition.due(period);
    }

    Stream<ReportLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream());
    }

    /** How many figures are asked for, and of how many something is known. */
    public long asked() {
        return lines().count();
    }

    public long known() {
        return lines().filter(line -> line.value() != null).count();
    }
}
