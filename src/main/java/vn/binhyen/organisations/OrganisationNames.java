package vn.binhyen.organisations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.GrantTargets;

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
}
