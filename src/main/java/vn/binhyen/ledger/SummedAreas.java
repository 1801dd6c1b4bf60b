package vn.binhyen.ledger;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the areas whose sums are read or written by somebody who does not see them otherwise; see the policy of the sums. */
@Component
class SummedAreas {

    private final JdbcClient jdbc;

    SummedAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the work alone; nothing is named where there is nothing to name. */
    <T> T naming(List<Integer> areas, Supplier<T> work) {
        if (areas.isEmpty()) return work.get();
        name(areas);
        var done = work.get(); // a failure ends the transaction, and with it the naming
        name(List.of());
        return done;
    }

    private void name(List<Integer> areas) {
        jdbc.sql("select set_config('binhyen.summed', :areas, true)")
                .param("areas", areas.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .query()
                .singleRow();
    }
}
