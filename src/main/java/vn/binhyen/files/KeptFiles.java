package vn.binhyen.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Scopes;

/** The records of what was kept. */
@Repository
class KeptFiles {
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    KeptFile get(FileId id) {
        return jdbc.sql("select * from files.kept_file where id = :id")
                .param("id", id.value())
                .query(KeptFiles::keptFile)
                .optional()
                .orElseThrow(NoSuchFile::new);
    }

    List<KeptFile> of(String ownerKind, String ownerId) {
        return jdbc.sql("""
                        select * from files.kept_file where owner_kind = :kind and owner_id = :id order by kept_at, id
                        """)
                .param("kind", ownerKind)
                .param("id", ownerId)
                .query(KeptFiles::keptFile)
                .list();
    }

    FileId add(FileOwner owner, String name, StoredContent content) {
        var id = new FileId(UUID.randomUUID());
        jdbc.sql("""
                        insert into files.kept_file (id, province_id, commune_id, organisation_id, owner_kind, owner_id,
                            name, kind, size, sha256, kept_at, kept_by)
                        values (:id, :province, :commune, :organisation, :ownerKind, :ownerId,
                            :name, :kind, :size, :sha256, :now, :actor)
                        """)
                .param("id", id.value())
                .param("province", owner.provinceId())
                .param("commune", owner.communeId())
                .param("organisation", owner.organisationId())
                .param("ownerKind", owner.kind())
                .param("ownerId", owner.id())
                .param("name", name)
                .param("kind", content.kind().name())
                .param("size", content.size())
                .param("sha256", content.sha256())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", Scopes.current().actor())
                .update();
        return id;
    }

    /** Answers whether this call removed it; a second removal leaves the first one's reason. */
    boolean remove(FileId id, String reason) {
        return jdbc.sql("""
                        update files.kept_file set removed_at = :now, removed_reason = :reason
                        where id = :id and removed_at is null
                        """)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void share(FileId id) {
        jdbc.sql("update files.kept_file set shared = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Keeps the content from being swept until this transaction ends; any number may do so at once. */
    void hold(String sha256) {
        lock("pg_advisory_xact_lock_shared", sha256);
    }

    /** Waits until nobody is just keeping the content, and lets nobody begin to until this transaction ends. */
    void seize(String sha256) {
        lock("pg_advisory_xact_lock", sha256);
    }

    /** Whether some record, in anybody's scope, still needs the content; ask it under a system scope. */
    boolean needs(String sha256) {
        return jdbc.sql("select exists (select from files.kept_file where sha256 = :sha256 and removed_at is null)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    List<String> removedContents() {
        return jdbc.sql("select distinct sha256 from files.kept_file where removed_at is not null")
                .query((row, number) -> row.getString("sha256"))
                .list();
    }

    private void lock(String function, String sha256) {
        jdbc.sql("select 1 from (select " + function + "(hashtextextended(:sha256, 0))) locked")
                .param("sha256", sha256)
                .query(Integer.class)
                .single();
    }

    private static KeptFile keptFile(ResultSet row, int number) throws SQLException {
        var removedAt = row.getObject("removed_at", OffsetDateTime.class);
        return new KeptFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ContentKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                removedAt == null ? null : removedAt.toInstant(),
                row.getString("removed_reason"));
    }
}
