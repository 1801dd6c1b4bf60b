package vn.binhyen.activities;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists as people type them, a line each. */
final class Lines {

    private static final Pattern PARTNER = Pattern.compile("(.+?)\\s*(?:;\\s*(\\d{1,7})\\s*)?");
    private static final Pattern REPORT =
            Pattern.compile("(\\d{1,2})\\s*[:hg.]\\s*(\\d{2})?\\s*[-–,;:]?\\s*(\\S.{0,99})");

    private Lines() {}

    /** A name, and how many came of its people. */
    record Partner(String name, @Nullable Integer came) {}

    static List<Partner> partners(@Nullable String typed) {
        return lines(typed).map(Lines::partner).toList();
    }

    private static Partner partner(String line) {
        var read = PARTNER.matcher(line);
        if (!read.matches()) return new Partner(line, null);
        var came = read.group(2);
        return new Partner(read.group(1), came == null ? null : Integer.valueOf(came));
    }

    /** Empty where a line cannot be read. */
    static Optional<List<PoliceReport>> reports(@Nullable String typed) {
        var reports = new ArrayList<PoliceReport>();
        for (var line : lines(typed).toList()) {
            var read = REPORT.matcher(line);
            if (!read.matches()) return Optional.empty();
            try {
                int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
                reports.add(new PoliceReport(LocalTime.of(Integer.parseInt(read.group(1)), minute), read.group(3)));
            } catch (DateTimeException noSuchTime) {
                return Optional.empty();
            }
        }
        return Optional.of(reports);
    }

    static @Nullable String ofParts(List<Part> parts) {
        if (parts.isEmpty()) return null;
        return parts.stream()
                .map(part -> part.came() == null ? part.name() : part.name() + "; " + part.came())
                .collect(Collectors.joining("\n"));
    }

    static @Nullable String ofReports(List<PoliceReport> reports) {
        if (reports.isEmpty()) return null;
        return reports.stream().map(report -> report.at() + " " + report.desk()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(@Nullable String typed) {
        return typed == null ? Stream.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
