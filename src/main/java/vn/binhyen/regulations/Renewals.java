package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Reads which regulations in the viewer's scope are to be renewed, and who was reminded of them when. */
@Service
@Transactional(readOnly = true)
public class Renewals {

    private static final String COUNTS = """
            select count(*) filter (where state = 'EXPIRES_SOON') as soon,
                count(*) filter (where state = 'EXPIRED' and renewed_by is null) as expired,
                min(valid_until) filter (where state = 'EXPIRES_SOON') as next
            from standing
            """;

    private static final String LINES = """
            select s.id, s.organisation_name, s.counterpart_name, s.valid_until, last.state as reminded,
                last.changed_at as reminded_at
            from standing s left join lateral (
                select state, changed_at from regulations.renewal_reminder
                where regulation_id = s.id and last_day = s.valid_until order by noted_at desc limit 1) last on true
            where s.state = 'EXPIRES_SOON' order by s.valid_until, s.organisation_name, s.id limit :limit
            """;

    private final Parties parties;
    private final RenewalRules rules;
    private final JdbcClient jdbc;

    Renewals(Parties parties, RenewalRules rules, JdbcClient jdbc) {
        this.parties = parties;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** How long before its end a regulation is to be renewed today. */
    RenewalRule rule() {
        return rules.on(parties.today());
    }

    /** How many there are. */
    public RenewalsDue due() {
        parties.requireReader();
        return jdbc.sql(RegulationList.STANDING + COUNTS)
                .param("today", parties.today())
                .query((row, number) -> new RenewalsDue(
                        row.getLong(1), row.getLong(2), rule().daysBefore(), row.getObject(3, LocalDate.class)))
                .single();
    }

    /** Those that run out soon, the first of them first. */
    public List<RenewalLine> soon(int limit) {
        parties.requireReader();
        return jdbc.sql(RegulationList.STANDING + LINES)
                .param("today", parties.today())
                .param("limit", limit)
                .query(Mappers.of(RenewalLine.class))
                .list();
    }

    /** Who was reminded of one regulation, the latest first. */
    List<RenewalReminder> of(RegulationId id) {
        parties.requireReader();
        return jdbc.sql("""
                        select last_day, days_before, state, noted_at, changed_at from regulations.renewal_reminder
                        where regulation_id = :id order by noted_at desc, days_before
                        """)
                .param("id", id.value())
                .query(Mappers.of(RenewalReminder.class))
                .list();
    }
}
