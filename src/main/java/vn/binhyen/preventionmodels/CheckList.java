package vn.binhyen.preventionmodels;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** The checks on record, and what follows from them. */
@Component
@Transactional
class CheckList {

    private static final String ANSWERED = """
            select id, day, running, last_activity, equipment_total, equipment_working, active, problem, entered_by, at
            from preventionmodels.alive_check where point_id = :point
            """;
    private static final String LATEST = "order by day desc, at desc, id desc limit :limit";

    private static final String COUNTED_RISK = PointList.LIFE + """
            select cast(:today as date) as as_of, count(*) filter (where life = 'SILENT') as silent,
                count(*) filter (where life = 'STOPPED') as stopped,
                count(*) filter (where life = 'ALIVE' and overdue) as due
            from point_life where ended_on is null
                and (cast(:commune as integer) is null or commune_id = :commune)
                and (cast(:model as uuid) is null or model_id = :model)
            """;

    /** The same from what is kept of each commune: how many points are asked and were last known to run on each day. */
    private static final String KEPT_RISK = """
            with rule as (
                select periods from preventionmodels.silence_rule where effective_from <= :today
                order by effective_from desc limit 1),
            life as (
                select points_asked, sign + make_interval(months => rhythm * rule.periods) < :today as silent,
                    sign + make_interval(months => rhythm) <= :today as overdue
                from rule, preventionmodels.commune_tally tally,
                    unnest(tally.known_until, tally.rhythms, tally.asked) as signs (sign, rhythm, points_asked)
                where cast(:commune as integer) is null or commune_id = :commune)
            select cast(:today as date) as as_of, coalesce(sum(points_asked) filter (where silent), 0) as silent,
                (select coalesce(sum(stopped), 0) from preventionmodels.commune_tally
                    where cast(:commune as integer) is null or commune_id = :commune) as stopped,
                coalesce(sum(points_asked) filter (where overdue and not silent), 0) as due
            from life
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** After how many silent periods a point is at risk, and whether a source says so. */
    record SilenceRule(int periods, Confidence confidence) {}

    private boolean contains(PointId point, UUID check) {
        return jdbc.sql("select exists (select from preventionmodels.alive_check where point_id = :point and id = :id)")
                .param("point", point.value())
                .param("id", check)
                .query(Boolean.class)
                .single();
    }

    boolean contains(UUID check) {
        return jdbc.sql("select exists (select from preventionmodels.alive_check where id = :id)")
                .param("id", check)
                .query(Boolean.class)
                .single();
    }

    void add(PointId point, AliveCheck check, EnteredBy enteredBy) {
        jdbc.sql("""
                        insert into preventionmodels.alive_check (id, point_id, day, running, last_activity,
                            equipment_total, equipment_working, active, problem, entered_by, at)
                        values (:id, :point, :day, :running, :lastActivity,
                            :total, :working, :active, :problem, :enteredBy, :at)
                        """)
                .param("id", check.check())
                .param("point", point.value())
                .param("day", check.day())
                .param("running", check.running())
                .param("lastActivity", check.lastActivity(), Types.DATE)
                .param("total", check.equipmentTotal(), Types.INTEGER)
                .param("working", check.equipmentWorking(), Types.INTEGER)
                .param("active", check.active(), Types.INTEGER)
                .param("problem", check.problem())
                .param("enteredBy", enteredBy.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the checks alone say of a point; it stopped on the first day since it last ran that says so. */
    Point.Signs signs(PointId point) {
        return jdbc.sql("""
                        select max(case when running then day else last_activity end) as sign,
                            min(day) filter (where not running and day > coalesce(ran, '-infinity')) as stopped
                        from (
                            select *, max(day) filter (where running) over () as ran
                            from preventionmodels.alive_check where point_id = :point) checks
                        """)
                .param("point", point.value())
                .query(Mappers.of(Point.Signs.class))
                .single();
    }

    /** The first day of which the checks tell something. */
    Optional<LocalDate> firstDay(PointId point) {
        return jdbc.sql(
                        "select min(least(day, last_activity)) from preventionmodels.alive_check where point_id = :point")
                .param("point", point.value())
                .query(LocalDate.class)
                .optional();
    }

    /** The latest first. */
    List<AliveCheck.Answered> of(PointId point, int limit) {
        return jdbc.sql(ANSWERED + LATEST)
                .param("point", point.value())
                .param("limit", limit)
                .query(Mappers.of(AliveCheck.Answered.class))
                .list();
    }

    /** Those before one of them; a key that is none of them is refused, for nothing would look like the end. */
    List<AliveCheck.Answered> before(PointId point, UUID check, int limit) {
        if (!contains(point, check)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return jdbc.sql(ANSWERED + """
                        and (day, at, id) < (select day, at, id from preventionmodels.alive_check where id = :check)
                        """ + LATEST)
                .param("point", point.value())
                .param("check", check)
                .param("limit", limit)
                .query(Mappers.of(AliveCheck.Answered.class))
                .list();
    }

    /** Who sees whole communes reads what is kept of them, as long as one model is not asked for. */
    AliveChecks.Risk risk(LocalDate today, PointFilter filter) {
        boolean seesWhole = Scopes.current().organisations().isEmpty();
        return jdbc.sql(seesWhole && filter.model() == null ? KEPT_RISK : COUNTED_RISK)
                .param("today", today)
                .param("commune", filter.commune(), Types.INTEGER)
                .param("model", filter.model(), Types.OTHER)
                .query(Mappers.of(AliveChecks.Risk.class))
                .single();
    }

    SilenceRule rule() {
        return jdbc.sql("""
                        select periods, confidence from preventionmodels.silence_rule
                        where effective_from <= :today order by effective_from desc limit 1
                        """)
                .param("today", LocalDate.now(clock))
                .query(Mappers.of(SilenceRule.class))
                .single();
    }
}
