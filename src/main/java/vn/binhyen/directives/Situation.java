package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How the directives in force stand on a day, and what changed since a week before.
 *
 * @param lines one of all (none where nothing is asked), one of each directive, one of each commune
 * @param stuck the places where the most is late or something is late the longest, the most first
 * @param issued how many of the directives were issued since
 */
public record Situation(
        LocalDate asOf,
        LocalDate since,
        List<SituationLine> lines,
        List<Stuck> stuck,
        long issued,
        LastWeek week,
        Undecided undecided) {

    private static final SituationLine NOTHING =
            new SituationLine(false, false, null, null, null, null, null, null, null, 0, 0, 0, 0, 0, 0, null);

    public SituationLine total() {
        return lines.stream()
                .filter(line -> !line.ofDirective() && !line.ofCommune())
                .findFirst()
                .orElse(NOTHING);
    }

    /** The latest issued first. */
    public List<SituationLine> directives() {
        return lines.stream().filter(SituationLine::ofDirective).toList();
    }

    /** The communes in which something is asked, by name; last those whose commune is not known. */
    public List<SituationLine> communes() {
        return lines.stream().filter(SituationLine::ofCommune).toList();
    }

    public long communesAsked() {
        return communes().stream()
                .map(SituationLine::communeId)
                .filter(Objects::nonNull)
                .count();
    }

    public long communesLate() {
        return communes().stream()
                .filter(line -> line.communeId() != null && line.late() > 0)
                .count();
    }

    /** How many pairs of a directive and a commune are late that are not among those shown. */
    public long stuckElsewhere() {
        return stuck.isEmpty() ? 0 : stuck.getFirst().places() - stuck.size();
    }
}
