package vn.binhyen.trials;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.ListHash;
import vn.binhyen.lists.ListFile;

/** Keeps what a file says of a trial's units. */
@Component
@Transactional(rollbackFor = Exception.class)
class Observations {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    Observations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One count as a file tells it. */
    record Observed(
            String unit,
            LocalDate month,
            long amount,
            @Nullable Double exposure) {}

    ListHash keep(TrialText trial, ListFile file) throws IOException {
        var lines = new ObservationLines(trial);
        file.forEach(lines::accept);
        var observed = lines.observed();
        jdbc.update("delete from trials.observation where trial = ?", trial.id());
        for (int from = 0; from < observed.size(); from += BATCH)
            insert(trial, observed.subList(from, Math.min(observed.size(), from + BATCH)));
        return ListHash.of(observed.stream().map(Observed::toString));
    }

    private void insert(TrialText trial, List<Observed> observed) {
        var rows = new ArrayList<Object[]>();
        observed.forEach(
                each -> rows.add(new Object[] {trial.id(), each.unit(), each.month(), each.amount(), each.exposure()}));
        jdbc.batchUpdate(
                "insert into trials.observation (trial, unit, month, amount, exposure) values (?, ?, ?, ?, ?)", rows);
    }
}
