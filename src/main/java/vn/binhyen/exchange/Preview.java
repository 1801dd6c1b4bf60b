package vn.binhyen.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What would become of a file if it were taken in now. */
record Preview(@Nullable UUID id, String name, String installation, Instant exportedAt, List<Line> lines) {

    Preview {
        lines = List.copyOf(lines);
    }

    /** How a report stands to what was received before. */
    enum Standing {
        NEW,
        REPLACES,
        SAME,
        OLDER,
        OTHERWISE;

        boolean isRefused() {
            return this == OLDER || this == OTHERWISE;
        }

        boolean adds() {
            return this == NEW || this == REPLACES;
        }
    }

    /**
     * One report.
     *
     * @param latest the edition that is there; 0: none
     * @param placeKnown whether the unit is known here
     * @param unknown codes of measures that are not known here
     */
    record Line(
            ToldReports.Told report,
            String seal,
            @Nullable Integer area,
            Standing standing,
            int latest,
            List<String> unknown) {

        boolean placeKnown() {
            return area != null;
        }

        int figures() {
            return report.sections().stream()
                    .mapToInt(section -> section.figures().size())
                    .sum();
        }
    }

    long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    int added() {
        return (int) lines.stream().filter(line -> line.standing().adds()).count();
    }

    boolean isRefused() {
        return lines.stream().anyMatch(line -> line.standing().isRefused());
    }

    /** Whoever takes it in is told why not. */
    void requireTakable() {
        for (var line : lines) {
            var told = line.report();
            var why = switch (line.standing()) {
                case OLDER -> ExchangeRefused.Why.OLDER;
                case OTHERWISE -> ExchangeRefused.Why.OTHERWISE;
                case NEW, REPLACES, SAME -> null;
            };
            if (why != null)
                throw new ExchangeRefused(
                        why, told.definition().nameVi(), told.place().name(), told.edition(), line.latest());
        }
    }
}
