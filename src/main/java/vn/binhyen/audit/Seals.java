package vn.binhyen.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain as it is stored. */
@Repository
class Seals {

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Seal last() {
        return jdbc.sql("select position, entry_id, hash from audit.seal order by position desc limit 1")
                .query((row, number) -> new Seal(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional()
                .orElse(Seal.NONE);
    }

    void append(List<Seal> seals) {
        if (seals.isEmpty()) return;
        jdbc.sql("insert into audit.seal (position, entry_id, hash) select * from unnest(?, ?, ?)")
                .param(seals.stream().map(Seal::position).toArray(Long[]::new))
                .param(seals.stream().map(Seal::entryId).toArray(Long[]::new))
                .param(seals.stream().map(Seal::hash).toArray(String[]::new))
                .update();
    }
}
