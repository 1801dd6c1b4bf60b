package vn.binhyen.exemplars;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Counts the exemplars in the viewer's scope; one counts from the day of its decision until it is withdrawn. */
@Service
@Transactional(readOnly = true)
public class ExemplarCounts {

    private final ExemplarRules rules;
    private final JdbcClient jdbc;

    ExemplarCounts(ExemplarRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** What held on the day: recognised collectives and individuals, and proposals that waited. */
    public record Counts(LocalDate day, long collectives, long individuals, long proposals) {}

    public Counts today() {
        return on(rules.today());
    }

    public Counts on(LocalDate day) {
        rules.requireReader();
        return jdbc.sql("""
                        select cast(:day as date) as day,
                            count(*) filter (where recognised_on <= :day and kind = 'COLLECTIVE') as collectives,
                            count(*) filter (where recognised_on <= :day and kind = 'INDIVIDUAL') as individuals,
                            count(*) filter (where recognised_on is null or recognised_on > :day) as proposals
                        from exemplars.exemplar
                        where proposed_on <= :day and (withdrawn_on is null or withdrawn_on > :day)
                        """).param("day", day).query(Mappers.of(Counts.class)).single();
    }
}
