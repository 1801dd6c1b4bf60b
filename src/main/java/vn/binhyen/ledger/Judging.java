package vn.binhyen.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;

/** Appoints a judge of what the viewer sends now. */
@Component
class Judging {

    private final MeasureRecords measures;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    Judging(MeasureRecords measures, Areas areas, JdbcClient jdbc, Clock clock) {
        this.measures = measures;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of whatever is in the dictionary. */
    FactJudge judge() {
        return judge(measures.dictionary());
    }

    /** Of these measures only. */
    FactJudge judge(Collection<String> codes) {
        return judge(measures.dictionary(codes));
    }

    private FactJudge judge(Dictionary dictionary) {
        return new FactJudge(
                dictionary, new KnownPlaces(areas, jdbc), new Teller(Scopes.current()), LocalDate.now(clock));
    }
}
