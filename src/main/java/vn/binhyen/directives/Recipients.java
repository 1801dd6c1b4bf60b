package vn.binhyen.directives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;

/** Offers communes and organisations to choose from when a task is written. */
@Component
class Recipients {

    private static final int OFFERED = 20;

    private static final String CARDS = """
            select c.id, c.name, area.name as commune from organisations.public_card c
                left join areas.area_card area on area.id = c.commune_id
            where %s order by c.name, c.id limit :limit
            """;

    private final Areas areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recipients(Areas areas, JdbcClient jdbc, Clock clock) {
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An organisation by name and place. */
    record Recipient(UUID id, String name, @Nullable String commune) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<AreaCard> communes(int province) {
        return areas.communesOf(new AreaId(province), today());
    }

    /** Open organisations of the province whose name has the words. */
    List<Recipient> named(int province, @Nullable String words) {
        if (words == null || words.isBlank()) return List.of();
        var like = "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return jdbc.sql(CARDS.formatted(
                        "c.province_id = :province and c.closed_on is null and c.folded_name like :like"))
                .param("province", province)
                .param("like", like)
                .param("limit", OFFERED)
                .query(Mappers.of(Recipient.class))
                .list();
    }

    List<Recipient> of(Collection<UUID> organisations) {
        return jdbc.sql(CARDS.formatted("c.id = any (:ids)"))
                .param("ids", organisations.toArray(UUID[]::new))
                .param("limit", organisations.size())
                .query(Mappers.of(Recipient.class))
                .list();
    }
}
