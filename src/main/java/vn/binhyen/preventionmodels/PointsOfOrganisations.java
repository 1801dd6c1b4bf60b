package vn.binhyen.preventionmodels;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.organisations.OrganisationUse;

/** Keeps organisations that this module has something of from being withdrawn. */
@Component
class PointsOfOrganisations implements OrganisationUse {

    private final JdbcClient jdbc;

    PointsOfOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "preventionmodels.organisationUse";
    }

    @Override
    public boolean isMadeOf(Collection<UUID> organisations) {
        return jdbc.sql("select exists (select from preventionmodels.point where organisation_id = any (?))")
                .param(organisations.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
