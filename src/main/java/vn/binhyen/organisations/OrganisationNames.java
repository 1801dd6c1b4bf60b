package vn.binhyen.organisations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.GrantTargets;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;

/** Tells accounts what the organisation of a grant is called. */
@Component
class OrganisationNames implements GrantTargets {

    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> nameOf(UUID organisation) {
        return jdbc.sql("select name from organisations.public_card where id = :id")
                .param("id", organisation)
                .query(String.class)
                .optional();
    }

    @Override
    public List<Target> named(String words, int limit) {
        return jdbc.sql("""
                        select card.id, card.name, area.name as commune
                        from organisations.public_card card left join areas.area_card area on area.id = card.commune_id
                        where card.folded_name like :words and card.closed_on is null
                        order by card.name, card.id limit :limit
                        """)
                .param("words", "%" + Folding.fold(words).replaceAll("[%_\\\\]", "") + "%")
                .param("limit", limit)
                .query(Mappers.of(Target.class))
                .list();
    }
}
