package vn.binhyen.ledger;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.reports.ReportsFixture;

/** Ends and amends measures for tests, and lets them go on: the dictionary is the same for all tests of a run. */
@Component
public class MeasureEndings {

    private final Measures measures;

    MeasureEndings(Measures measures) {
        this.measures = measures;
    }

    public void end(Viewer office, String code, LocalDate lastDay) {
        ReportsFixture.does(office, () -> measures.end(code, new MeasureEnding(lastDay, "Thử")));
    }

    /** From the day on it counts something else; nothing takes that back. */
    public void amend(Viewer office, String code, LocalDate from) {
        var edition = new NewEdition(from, "Thử " + code, "Thử", "Trial " + code, "Trial", "Công văn thử", false);
        ReportsFixture.does(office, () -> measures.amend(code, edition));
    }

    public void takeBack(Viewer office, String code) {
        ReportsFixture.does(office, () -> measures.goOn(code));
    }
}
