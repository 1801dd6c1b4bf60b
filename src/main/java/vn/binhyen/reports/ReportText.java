package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;

/**
 * A report as its readers see it.
 *
 * @param id null: nobody has done anything with it yet
 * @param known as the figures are known now
 * @param narrations of each section, of what is known now
 * @param approved as it was approved last; null: it never was
 * @param differences between the two
 * @param steps how many things were done with it
 * @param receivedOn when it was first submitted
 * @param seal of what is known now: whoever submits or approves sends it back
 * @param heirs the units in which its place lies now, where that ended within the period
 * @param origins what its place was made of, where it began within the periods that are compared
 * @param issued under which number what was approved last was issued; null: under none
 */
public record ReportText(
        @Nullable ReportId id,
        AssembledReport known,
        List<Narration> narrations,
        @Nullable ApprovedReport approved,
        List<Difference> differences,
        ReportState state,
        int steps,
        int edition,
        @Nullable LocalDate receivedOn,
        List<ReportStep> history,
        String seal,
        Rights rights,
        List<AreaCard> heirs,
        @Nullable Origins origins,
        @Nullable IssuedReport issued) {

    /** What the viewer may do with it as it stands. */
    public record Rights(boolean writes, boolean submits, boolean judges, boolean reopens, boolean issues) {}
}
