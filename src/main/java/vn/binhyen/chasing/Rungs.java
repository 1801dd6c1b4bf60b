package vn.binhyen.chasing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Mappers;
import vn.binhyen.directives.OutstandingObligation;

/** The rungs of the ladder, and which obligation has reached which. */
@Component
class Rungs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String CHANGE = """
            with same_day as (
                update chasing.rung set working_days = :days, target = :target,
                    channel = :channel, active = :active, confirmed = true
                where id = :id and valid_from = :today and valid_until is null returning id),
            ended as (
                update chasing.rung set valid_until = :yesterday
                where id = :id and valid_from < :today and valid_until is null returning id),
            successor as (
                insert into chasing.rung (working_days, target, channel, valid_from, active, confirmed)
                select :days, :target, :channel, :today, :active, true from ended returning id),
            -- Who was told by it as it was is not told by it again.
            inherited as (
                insert into chasing.reached_rung (province_id, obligation_id, rung_id, commune_id,
                    organisation_id, directive_id, reached_at, looked_after_at)
                select told.province_id, told.obligation_id, successor.id, told.commune_id,
                    told.organisation_id, told.directive_id, told.reached_at,
                    coalesce(told.looked_after_at, :now)
                from chasing.reached_rung told, successor where told.rung_id = :id)
            select id from same_day union all select id from successor
            """;

    private final JdbcClient jdbc;

    Rungs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rung> on(LocalDate day) {
        return jdbc.sql("""
                        select id, working_days, target, channel, valid_from, valid_until, active, confirmed
                        from chasing.rung where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by working_days, id
                        """).param("day", day).query(Mappers.of(Rung.class)).list();
    }

    /** Answers the id of the rung as it is now: its own, if it began today, otherwise that of its successor. */
    int change(int rung, RungTerms terms, OffsetDateTime now) {
        var today = now.toLocalDate();
        return jdbc.sql(CHANGE)
                .param("days", terms.workingDays())
                .param("target", terms.target().name())
                .param("channel", terms.channel().name())
                .param("active", terms.active())
                .param("id", rung)
                .param("now", now)
                .param("today", today)
                .param("yesterday", today.minusDays(1))
                .query(Integer.class)
                .optional()
                .orElseThrow(NoSuchRung::new);
    }

    int add(RungTerms terms, LocalDate today) {
        return jdbc.sql("""
                        insert into chasing.rung (working_days, target, channel, valid_from, active, confirmed)
                        values (:days, :target, :channel, :today, :active, true) returning id
                        """)
                .param("days", terms.workingDays())
                .param("target", terms.target().name())
                .param("channel", terms.channel().name())
                .param("today", today)
                .param("active", terms.active())
                .query(Integer.class)
                .single();
    }

    /** Writes down that these obligations reached the rung, and answers those that had not before. */
    List<Long> reach(Rung rung, List<OutstandingObligation> obligations, Instant at) {
        return jdbc.sql("""
                        insert into chasing.reached_rung (province_id, obligation_id, rung_id, commune_id,
                            organisation_id, directive_id, reached_at)
                        select o."provinceId", o.id, :rung, o."communeId", o."organisationId", o."directiveId", :now
                        from jsonb_to_recordset(cast(:obligations as jsonb)) as o (id bigint, "provinceId" integer,
                            "communeId" integer, "organisationId" uuid, "directiveId" uuid)
                        on conflict do nothing returning obligation_id
                        """)
                .param("rung", rung.id())
                .param("obligations", JSON.writeValueAsString(obligations))
                .param("now", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    List<WorklistLine> worklist(Rung.Target target, int limit) {
        return jdbc.sql("""
                        select reached.obligation_id, reached.rung_id, reached.organisation_id, card.name as organisation,
                            reached.reached_at
                        from chasing.reached_rung reached
                            join chasing.rung on rung.id = reached.rung_id
                            join organisations.public_card card on card.id = reached.organisation_id
                        where rung.channel = 'WORKLIST' and rung.target = :target and reached.looked_after_at is null
                        order by reached.reached_at, card.name limit :limit
                        """)
                .param("target", target.name())
                .param("limit", limit)
                .query(Mappers.of(WorklistLine.class))
                .list();
    }

    void lookAfter(int rung, long obligation, Instant at) {
        jdbc.sql("""
                        update chasing.reached_rung set looked_after_at = :now
                        where rung_id = :rung and obligation_id = :obligation and looked_after_at is null
                        """)
                .param("now", at.atOffset(ZoneOffset.UTC))
                .param("rung", rung)
                .param("obligation", obligation)
                .update();
    }
}
