package vn.binhyen.activities;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.organisations.OrganisationUse;

/** Keeps organisations that this module has something of from being withdrawn. */
@Component
class SessionsOfOrganisations implements OrganisationUse {

    private final JdbcClient jdbc;

    SessionsOfOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "activities.organisationUse";
    }

    @Override
    public boolean isMadeOf(Collection<UUID> organisations) {
        return jdbc.sql("select exists (select from activities.session where organisation_id = any (?))")
                .param(organisations.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
