package vn.binhyen.reports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A hash of all that a report says: whoever submits or approves it says by it what they have read. Sentences that are computed follow from the figures.
 */
final class Seal {

    private Seal() {}

    static String of(AssembledReport report, int steps, Map<Integer, Narrative> written) {
        var said = new StringBuilder();
        said.append(report.definition().id()).append('\n');
        said.append(report.period().code()).append('\n');
        said.append(report.reporter().area()).append('\n');
        said.append(steps).append('\n');
        report.lines().forEach(line -> add(said, line));
        new TreeMap<>(written)
                .forEach((section, narrative) -> said.append(section)
                        .append(':')
                        .append(narrative.body().length())
                        .append(':')
                        .append(narrative.body())
                        .append('\n'));
        return hash(said.toString());
    }

    private static void add(StringBuilder said, ReportLine line) {
        said.append(line.measure().code()).append('@').append(line.measure().effectiveFrom());
        if (line.isBroken()) said.append("|broken");
        if (!line.estimated().isEmpty()) said.append('|').append(new TreeSet<>(line.estimated()));
        if (line.coverage() != null) said.append('|').append(line.coverage());
        add(said, line.value());
        add(said, line.before());
        add(said, line.previous());
        add(said, line.target());
        var extremes = line.extremes();
        if (extremes != null) {
            add(said, extremes.highest());
            add(said, extremes.lowest());
        }
        said.append('\n');
    }

    private static void add(StringBuilder said, ReportLine.@Nullable Place place) {
        said.append('|').append(place == null ? "-" : place.area() + " " + place.name() + "=" + plain(place.value()));
    }

    private static void add(StringBuilder said, @Nullable BigDecimal amount) {
        said.append('|').append(amount == null ? "-" : plain(amount));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String hash(String said) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
