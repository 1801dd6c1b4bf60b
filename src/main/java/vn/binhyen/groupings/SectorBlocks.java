package vn.binhyen.groupings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Scopes;

/** Tells to which sector blocks organisations belong on a day: the only sectors on record. */
@Service
@Transactional(readOnly = true)
public class SectorBlocks {

    private static final String BLOCKS = """
            select g.id, g.name, m.organisation_id from groupings.grouping g
                left join groupings.member m on m.grouping = g.id and m.organisation_id = any (:organisations)
                    and m.valid_from <= :on and (m.valid_until is null or m.valid_until >= :on)
            where g.kind = 'SECTOR_BLOCK' and g.valid_from <= :on and (g.valid_until is null or g.valid_until >= :on)
            order by g.name, g.id
            """;

    private final JdbcClient jdbc;
    private final Access access;

    SectorBlocks(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A block that holds on the day, with those of the organisations asked about that belong to it then; there may be none. */
    public record Block(UUID id, String name, Set<UUID> organisations) {}

    /** By name. Blocks are seen by those who see a whole province: nothing is told to others, and not that there are none. */
    public Optional<List<Block>> on(LocalDate day, Collection<UUID> organisations) {
        var scope = Scopes.current();
        boolean seen = scope.everything() || !scope.provinces().isEmpty();
        if (!seen || !access.has(Permission.READ_ORGANISATIONS)) return Optional.empty();
        var blocks = new LinkedHashMap<UUID, Block>();
        jdbc.sql(BLOCKS)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("on", day)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    var member = row.getObject("organisation_id", UUID.class);
                    var name = row.getString("name");
                    var block = blocks.computeIfAbsent(id, each -> new Block(each, name, new HashSet<>()));
                    if (member != null) block.organisations().add(member);
                });
        return Optional.of(List.copyOf(blocks.values()));
    }
}
