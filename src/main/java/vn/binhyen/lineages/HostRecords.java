package vn.binhyen.lineages;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.groupings.SectorBlocks;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.Bodies;

/** Asks the registers of organisations and of groupings about those at which points run. */
@Component
@Transactional(readOnly = true)
class HostRecords {

    private final JdbcClient jdbc;
    private final SectorBlocks blocks;
    private final Bodies bodies;

    HostRecords(JdbcClient jdbc, SectorBlocks blocks, Bodies bodies) {
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.bodies = bodies;
    }

    Hosts of(Collection<UUID> organisations) {
        return new Hosts(
                kinds(organisations), blocks.on(bodies.today(), organisations).orElse(null));
    }

    private Map<UUID, OrganisationKind> kinds(Collection<UUID> organisations) {
        return jdbc
                .sql("select id, kind from organisations.public_card where id = any (:ids)")
                .param("ids", organisations.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), OrganisationKind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
