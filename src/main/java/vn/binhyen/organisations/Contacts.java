package vn.binhyen.organisations;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How to reach many organisations at once. Jobs ask too, so it knows no permissions: the module that reaches out has asked
 * for them, and the rows stay within the scope of the transaction.
 */
@Service
@Transactional(readOnly = true)
public class Contacts {

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The work contacts of these organisations; of those out of scope there is none. */
    public Map<UUID, WorkContact> of(Collection<UUID> organisations) {
        return jdbc
                .sql("""
                        select id, contact_position, contact_phone, contact_email from organisations.organisation
                        where id = any (:ids)
                        """)
                .param("ids", organisations.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new WorkContact(row.getString(2), row.getString(3), row.getString(4))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
