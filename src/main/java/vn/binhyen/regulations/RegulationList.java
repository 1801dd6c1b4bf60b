package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists the regulations in the viewer's scope and says where each stands. */
@Component
@Transactional(readOnly = true)
class RegulationList {

    /** Where regulations stand on a day; the days before the end in which renewal is due are a dated rule. */
    static final String STANDING = """
            with standing as (
                select r.*, renewal.id as renewed_by, coalesce(r.valid_until, date '9999-12-31') as last_day,
                    case when r.ended_on <= :today then 'ENDED'
                        when renewal.valid_from <= :today then 'RENEWED'
                        when r.valid_from > :today then 'AHEAD'
                        when r.valid_until < :today then 'EXPIRED'
                        when renewal.id is null and r.valid_until <= cast(:today as date) + (
                            select days_before from regulations.renewal_rule where effective_from <= :today
                            order by effective_from desc limit 1) then 'EXPIRES_SOON'
                        else 'IN_FORCE' end as state
                from regulations.regulation r left join regulations.regulation renewal on renewal.renews = r.id)
            """;

    private final Parties parties;
    private final JdbcClient jdbc;

    RegulationList(Parties parties, JdbcClient jdbc) {
        this.parties = parties;
        this.jdbc = jdbc;
    }

    List<RegulationCard> page(RegulationFilter filter, @Nullable UUID after, int limit) {
        parties.requireReader();
        var key = switch (filter.order()) {
            case NAME -> "organisation_name, last_day";
            case END -> "last_day, organisation_name";
        };
        var rest = after == null
                ? "true"
                : "(%1$s, id) > (select %1$s, id from standing where id = :after)".formatted(key);
        var query = jdbc.sql(STANDING
                        + "select * from standing where %s and %s order by %s, id limit :limit"
                                .formatted(String.join(" and ", filter.conditions()), rest, key))
                .params(filter.parameters())
                .param("today", parties.today())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(RegulationCard.class)).list();
    }

    Optional<RegulationCard> find(RegulationId id) {
        parties.requireReader();
        return jdbc.sql(STANDING + "select * from standing where id = :id")
                .param("today", parties.today())
                .param("id", id.value())
                .query(Mappers.of(RegulationCard.class))
                .optional();
    }

    LocalDate today() {
        return parties.today();
    }
}
