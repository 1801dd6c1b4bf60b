package vn.binhyen.ledger;

import java.util.List;
import org.springframework.stereotype.Component;

/** Brings new rows into the sums: what happened as it is, levels as what changed. */
@Component
class Summing {

    private final RollUp rollUp;
    private final Levels levels;

    Summing(RollUp rollUp, Levels levels) {
        this.rollUp = rollUp;
        this.levels = levels;
    }

    void add(int province, List<FactRow> rows) {
        rollUp.add(province, rows);
        levels.follow(province, rows);
    }
}
