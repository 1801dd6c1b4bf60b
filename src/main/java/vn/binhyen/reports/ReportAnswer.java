package vn.binhyen.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as programs are told it.
 *
 * @param seal of what is known: whoever submits or approves sends it back
 * @param approved as it was approved last
 */
record ReportAnswer(
        @Nullable UUID id,
        String definition,
        String name,
        String period,
        int area,
        String areaName,
        LocalDate due,
        ReportState state,
        int steps,
        int edition,
        @Nullable LocalDate receivedOn,
        String seal,
        List<SectionAnswer> sections,
        @Nullable ApprovedAnswer approved,
        List<DifferenceAnswer> differences) {

    record SectionAnswer(String heading, String narrative, int version, List<LineAnswer> lines) {}

    /** A measure's figures, and which of them have apportioned parts; what is not known is left out. */
    record LineAnswer(
            String measure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal periodBefore,
            @Nullable BigDecimal target,
            Set<Difference.Figure> estimated) {}

    record ApprovedAnswer(int edition, Instant at, String seal, List<SectionAnswer> sections) {}

    record DifferenceAnswer(
            String measure,
            Difference.Figure figure,
            @Nullable BigDecimal approved,
            @Nullable BigDecimal known,
            Set<Difference.Reason> reasons) {}

    static ReportAnswer of(ReportText text, Locale language) {
        var known = text.known();
        var id = text.id();
        var approved = text.approved();
        return new ReportAnswer(
                id == null ? null : id.value(),
                known.definition().code(),
                known.definition().name(language),
                known.period().code(),
                known.reporter().area(),
                known.reporter().name(),
                known.due(),
                text.state(),
                text.steps(),
                text.edition(),
                text.receivedOn(),
                text.seal(),
                sections(known, text.narrations(), language),
                approved == null
                        ? null
                        : new ApprovedAnswer(
                                approved.edition(),
                                approved.at(),
                                approved.seal(),
                                sections(approved.report(), approved.narrations(), language)),
                text.differences().stream()
                        .map(each -> new DifferenceAnswer(
                                each.measure().code(), each.figure(), each.reported(), each.known(), each.reasons()))
                        .toList());
    }

    private static List<SectionAnswer> sections(AssembledReport report, List<Narration> narrations, Locale language) {
        var sections = new ArrayList<SectionAnswer>();
        for (int i = 0; i < report.parts().size(); i++) {
            var part = report.parts().get(i);
            sections.add(new SectionAnswer(
                    part.section().heading(language),
                    narrations.get(i).body(),
                    narrations.get(i).version(),
                    part.lines().stream()
                            .map(line -> new LineAnswer(
                                    line.measure().code(),
                                    line.value(),
                                    line.before(),
                                    line.previous(),
                                    line.target(),
                                    line.estimated()))
                            .toList()));
        }
        return sections;
    }
}
