package vn.binhyen.leading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.directives.LastWeek;
import vn.binhyen.directives.Situation;
import vn.binhyen.directives.SituationLine;
import vn.binhyen.directives.Stuck;
import vn.binhyen.directives.Undecided;

/**
 * The leader's page for programs. Shares are given as their parts and wholes; a whole of 0 means that there is nothing to
 * tell yet, not that nothing was done.
 *
 * @param inForce directives that were issued, not recalled, and ask something in the area
 * @param issued since the day a week before
 */
record OverviewFigures(
        LocalDate asOf,
        LocalDate since,
        long inForce,
        Standing total,
        CommuneCount communesLate,
        List<OfDirective> directives,
        List<OfCommune> communes,
        List<Stuck> stuck,
        Undecided undecided,
        Gaps gaps,
        RunningModels models,
        long issued,
        LastWeek lastWeek) {

    /** How far obligations have come; late ones are counted by the day on which they were due. */
    record Standing(
            long asked,
            long acknowledged,
            long due,
            long deliveredOnTime,
            long late,
            long lateSinceLastWeek,
            @Nullable LocalDate longestLate) {

        static Standing of(SituationLine line) {
            return new Standing(
                    line.asked(),
                    line.acknowledged(),
                    line.due(),
                    line.onTime(),
                    line.late(),
                    line.newlyLate(),
                    line.oldest());
        }
    }

    /** In how many communes something is late, of how many in which something is asked. */
    record CommuneCount(long late, long asked) {}

    record OfDirective(
            @Nullable UUID id,
            @Nullable String symbol,
            @Nullable String summary,
            Standing standing) {}

    /** Where the id is null, the organisations' commune is not known. */
    record OfCommune(@Nullable Integer id, @Nullable String name, Standing standing) {}

    static OverviewFigures of(Situation situation, Gaps gaps, RunningModels models) {
        return new OverviewFigures(
                situation.asOf(),
                situation.since(),
                situation.directives().size(),
                Standing.of(situation.total()),
                new CommuneCount(situation.communesLate(), situation.communesAsked()),
                situation.directives().stream()
                        .map(OverviewFigures::ofDirective)
                        .toList(),
                situation.communes().stream().map(OverviewFigures::ofCommune).toList(),
                situation.stuck(),
                situation.undecided(),
                gaps,
                models,
                situation.issued(),
                situation.week());
    }

    private static OfDirective ofDirective(SituationLine line) {
        return new OfDirective(line.directiveId(), line.symbol(), line.summary(), Standing.of(line));
    }

    private static OfCommune ofCommune(SituationLine line) {
        return new OfCommune(line.communeId(), line.commune(), Standing.of(line));
    }
}
