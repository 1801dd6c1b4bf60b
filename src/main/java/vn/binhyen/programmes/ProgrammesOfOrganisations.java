package vn.binhyen.programmes;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.organisations.OrganisationUse;

/** Keeps organisations that this module has something of from being withdrawn. */
@Component
class ProgrammesOfOrganisations implements OrganisationUse {

    private final JdbcClient jdbc;

    ProgrammesOfOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "programmes.organisationUse";
    }

    @Override
    public boolean isMadeOf(Collection<UUID> organisations) {
        return jdbc.sql("select exists (select from programmes.programme where organisation_id = any (?))")
                .param(organisations.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
