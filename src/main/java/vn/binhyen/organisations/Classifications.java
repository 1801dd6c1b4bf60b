package vn.binhyen.organisations;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of what kind, size or level the organisations are that the viewer may see: what suits them depends on it. */
@Service
@Transactional(readOnly = true)
public class Classifications {

    private final JdbcClient jdbc;

    Classifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those outside the viewer's scope are left out. */
    public Map<UUID, Classification> of(Collection<UUID> organisations) {
        return jdbc
                .sql("""
                        select id, kind, size_class, school_level, armed_forces from organisations.organisation
                        where id = any (:ids)
                        """)
                .param("ids", organisations.toArray(UUID[]::new))
                .query((row, index) -> Map.entry(row.getObject("id", UUID.class), classification(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Classification classification(ResultSet row) throws SQLException {
        var size = row.getString("size_class");
        var level = row.getString("school_level");
        return new Classification(
                OrganisationKind.valueOf(row.getString("kind")),
                size == null ? null : SizeClass.valueOf(size),
                level == null ? null : SchoolLevel.valueOf(level),
                row.getBoolean("armed_forces"));
    }
}
