package vn.binhyen.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the facts of records of work. A record says what it knows, again whenever it changed; the ledger takes back what no
 * longer holds, tells what is new, and keeps every sum in the same transaction. Who may say so is for the record's module.
 */
@Service
public class Ledger {

    private final FactRecords facts;
    private final MeasureRecords measures;
    private final Summing summing;
    private final Clock clock;

    Ledger(FactRecords facts, MeasureRecords measures, Summing summing, Clock clock) {
        this.facts = facts;
        this.measures = measures;
        this.summing = summing;
        this.clock = clock;
    }

    /**
     * Makes the standing facts of a record be these, in the caller's transaction; said again, nothing changes. An empty list
     * takes all back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void state(SourceRecord source, List<Fact> said) {
        facts.hold(source);
        var dictionary = measures.dictionary(said.stream().map(Fact::measure).toList());
        var today = LocalDate.now(clock);
        var told = said.stream().map(fact -> dictionary.entry(fact, today)).toList();
        var rows = Changes.between(facts.standing(source), told);
        if (rows.isEmpty()) return;
        var now = clock.instant();
        facts.add(source, facts.begin(source, rows, now), rows, now);
        summing.add(source.provinceId(), rows);
    }
}
