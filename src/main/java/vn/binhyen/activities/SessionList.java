package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists the sessions in the viewer's scope. */
@Service
@Transactional(readOnly = true)
public class SessionList {

    private static final int PAST_DAYS = 90;
    private static final int MOST_IN_A_CALENDAR = 1000;

    private static final String CARDS = """
            select s.id, s.kind, k.name_vi, k.name_en, s.day, s.starts, s.ends, s.organisation_id, s.host_name, s.commune_id,
                s.place, s.theme, s.planned, s.came, s.people, s.state, s.version, s.recorded_at
            from (select * from activities.session where %s and %s) s join activities.kind k on k.code = s.kind
            order by %s limit :limit
            """;

    private final Recorders recorders;
    private final JdbcClient jdbc;

    SessionList(Recorders recorders, JdbcClient jdbc) {
        this.recorders = recorders;
        this.jdbc = jdbc;
    }

    List<SessionCard> page(SessionFilter filter, @Nullable UUID after, int limit) {
        recorders.requireReader();
        return asked(filter, after, limit).list();
    }

    /** Every session that the filter lets through, row by row. */
    Stream<SessionCard> all(SessionFilter filter) {
        recorders.requireReader();
        return asked(filter, null, Integer.MAX_VALUE).stream();
    }

    /** Whether the host has a session of that kind, time and theme. */
    public boolean has(Host host, SessionTerms terms) {
        recorders.requireReader();
        return jdbc.sql("""
                        select exists (select from activities.session
                            where province_id = :province and host_commune is not distinct from cast(:commune as integer)
                                and organisation_id is not distinct from cast(:organisation as uuid)
                                and kind = :kind and day = :day and starts is not distinct from cast(:starts as time)
                                and lower(coalesce(theme, '')) = lower(:theme))
                        """)
                .param("province", host.provinceId())
                .param("commune", host.hostCommune())
                .param("organisation", host.organisationId())
                .param("kind", terms.kind())
                .param("day", terms.day())
                .param("starts", terms.starts())
                .param("theme", terms.theme() == null ? "" : terms.theme())
                .query(Boolean.class)
                .single();
    }

    /** How many wait for desk or office to confirm them. */
    public long toConfirm() {
        recorders.requireReader();
        return jdbc.sql("select count(*) from activities.session where state = 'HELD'")
                .query(Long.class)
                .single();
    }

    /** How many of the viewer's planned sessions are past, so that their numbers can be noted. */
    public long toHold() {
        recorders.requireReader();
        return jdbc.sql("select count(*) from activities.session where state = 'PLANNED' and day < :today")
                .param("today", recorders.today())
                .query(Long.class)
                .single();
    }

    /** An organisation's own and those it organises with others, for calendars: what is ahead and what is not long past. */
    public List<SessionCard> inCalendarOf(UUID organisation) {
        recorders.requireReader();
        var from = recorders.today().minusDays(PAST_DAYS);
        var filter = new SessionFilter(null, null, null, null, organisation, from, null, SessionFilter.Order.OLDEST);
        return asked(filter, null, MOST_IN_A_CALENDAR).list();
    }

    LocalDate today() {
        return recorders.today();
    }

    private JdbcClient.MappedQuerySpec<SessionCard> asked(SessionFilter filter, @Nullable UUID after, int limit) {
        var key = switch (filter.order()) {
            case NEWEST, OLDEST -> "day, id";
            case HOST -> "host_name, day, id";
        };
        var sign = filter.order() == SessionFilter.Order.NEWEST ? "<" : ">";
        var rest = after == null
                ? "true"
                : "(%1$s) %2$s (select %1$s from activities.session where id = :after)".formatted(key, sign);
        var order = switch (filter.order()) {
            case NEWEST -> "s.day desc, s.id desc";
            case OLDEST -> "s.day, s.id";
            case HOST -> "s.host_name, s.day, s.id";
        };
        var query = jdbc.sql(CARDS.formatted(String.join(" and ", filter.conditions()), rest, order))
                .params(filter.parameters())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(SessionCard.class));
    }
}
