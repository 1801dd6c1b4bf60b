package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was approved last of each report in the viewer's scope, also of one that was opened again since; for other modules to read. */
@Service
@Transactional(readOnly = true)
public class ApprovedReports {

    private final ReportReading reading;
    private final ReportRules rules;
    private final ApprovedFigures figures;

    ApprovedReports(ReportReading reading, ReportRules rules, ApprovedFigures figures) {
        this.reading = reading;
        this.rules = rules;
        this.figures = figures;
    }

    /** Nothing where it was never approved; a 404 where there is no such report. */
    public Optional<ApprovedReport> find(ReportKey key) {
        return Optional.ofNullable(reading.approved(reading.find(key)));
    }

    /** Those whose period ends between two days, both included: the latest period first, a province before its communes. */
    public List<ApprovedFigure.Head> ending(LocalDate from, LocalDate to) {
        rules.requireReader();
        return figures.heads(from, to);
    }

    /**
     * Tells each of their figures; they are read as they are told.
     *
     * @param definition the code of what they answer; null: of all
     */
    public void figures(LocalDate from, LocalDate to, @Nullable String definition, Consumer<ApprovedFigure> each) {
        rules.requireReader();
        figures.tell(from, to, definition, each);
    }
}
