package vn.binhyen.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Part;
import vn.binhyen.preventionmodels.SurvivalCurve;
import vn.binhyen.preventionmodels.SurvivalCurve.Fate;

/** What the pack of a review says of how long points last. */
class PackSurvivalTest {

    @Test
    void onceEveryPointHasEndedNoneRunsHoweverMuchLater() {
        assertThat(shares(new Fate(7, 2, 2))).containsExactly(share(1.0), share(0.0), share(0.0), share(0.0));
    }

    @Test
    void asLongAsAPointRunsNobodySaysWhatBecomesOfItLater() {
        var early = new Cell.Missing("chưa đủ thời gian");
        assertThat(shares(new Fate(7, 1, 1), new Fate(12, 1, 0))).containsExactly(share(1.0), share(0.5), early, early);
    }

    private static Cell share(double running) {
        return new Cell.Share(BigDecimal.valueOf(running));
    }

    private static List<Cell> shares(Fate... fates) {
        var table = (Part.Table)
                PackSurvival.of(SurvivalCurve.of(List.of(fates)), 4).get(1);
        return table.rows().stream().map(row -> row.get(1)).toList();
    }
}
