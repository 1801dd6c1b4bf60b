package vn.binhyen.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Confidence;

/** Knows until when sheets are open: dated rules, and exceptions from them. */
@Repository
@Transactional(readOnly = true)
class Locks {

    private final WorkingDays workingDays = WorkingDays.standard();
    private final JdbcClient jdbc;
    private final Clock clock;

    Locks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Lock of(Sheet sheet) {
        return of(
                sheet.body(),
                sheet.period(),
                reopenings(sheet.id()).stream().findFirst().orElse(null));
    }

    /** By the rule of the day on which the period ends. */
    Lock of(Body body, Period period, @Nullable Reopening reopening) {
        var rule = rules(body.provinceId()).stream()
                .filter(each -> !each.effectiveFrom().isAfter(period.lastDay()))
                .findFirst()
                .orElseThrow();
        return new Lock(
                rule.lastDay(period, workingDays).orElse(null),
                rule.workingDays(),
                rule.confidence(),
                reopening,
                LocalDate.now(clock));
    }

    /** The province's rules and those for all, the latest first; of one day the province's own counts. */
    List<LockRule> rules(int province) {
        return jdbc.sql("""
                        select * from entries.lock_rule where jurisdiction is null or jurisdiction = :province
                        order by effective_from desc, jurisdiction nulls last
                        """)
                .param("province", province)
                .query((row, number) -> new LockRule(
                        row.getObject("effective_from", LocalDate.class),
                        row.getInt("working_days"),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
    }

    /** For periods that end from today on; what is locked already stays so. */
    @Transactional
    void set(int province, int days) {
        jdbc.sql("""
                        insert into entries.lock_rule values (:province, :today, :days, 'Set by the standing office', 'OFFICE')
                        on conflict (jurisdiction, effective_from) do update set working_days = excluded.working_days,
                            source = excluded.source, confidence = excluded.confidence
                        """)
                .param("province", province)
                .param("today", LocalDate.now(clock))
                .param("days", days)
                .update();
    }

    /** The latest first. */
    List<Reopening> reopenings(SheetId sheet) {
        return jdbc.sql("select * from entries.reopening where sheet_id = :sheet order by number desc")
                .param("sheet", sheet.value())
                .query(Locks::reopening)
                .list();
    }

    @Transactional
    void reopen(Sheet sheet, LocalDate until, String reason) {
        jdbc.sql("""
                        insert into entries.reopening (province_id, commune_id, organisation_id, sheet_id, number, until, reason,
                            granted_at, granted_by)
                        select province_id, commune_id, organisation_id, id,
                            (select count(*) + 1 from entries.reopening r where r.sheet_id = sheet.id), :until, :reason, :at, :actor
                        from entries.sheet where id = :sheet
                        """)
                .param("sheet", sheet.id().value())
                .param("until", until)
                .param("reason", reason)
                .param("at", SheetRecords.moment(clock.instant()))
                .param("actor", Scopes.current().actor())
                .update();
    }

    static Reopening reopening(ResultSet row, int number) throws SQLException {
        return new Reopening(
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getString("granted_by"));
    }
}
