package vn.binhyen.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.invitations.Batch.Home;
import vn.binhyen.invitations.Batch.Wish;
import vn.binhyen.organisations.ListFilter;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/** The batches that were made. */
@Repository
class Batches {

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Batch batch) {
        jdbc.sql("""
                        insert into invitations.batch (id, province_id, commune_id, actor, words, kind, commune_code,
                            in_scope, origin, again, made_at, expires_on, printable_until, secret, job_id)
                        values (:id, :province, :commune, :actor, :words, :kind, :communeCode, :inScope, :origin,
                            :again, :madeAt, :expires, :printable, :secret, :job)
                        """)
                .params(chosen(batch.wish().filter()))
                .param("id", batch.id())
                .param("province", batch.home().provinceId())
                .param("commune", batch.home().communeId())
                .param("actor", Scopes.current().actor())
                .param("again", batch.wish().again())
                .param("madeAt", batch.madeAt().atOffset(ZoneOffset.UTC))
                .param("expires", batch.wish().expiresOn())
                .param("printable", batch.printableUntil())
                .param("secret", batch.secret())
                .param("job", batch.job())
                .update();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select * from invitations.batch where id = :id")
                .param("id", id)
                .query(Batches::batch)
                .optional();
    }

    Batch get(UUID id) {
        return find(id).orElseThrow(NoSuchBatch::new);
    }

    List<Batch> latest(int limit) {
        return jdbc.sql("select * from invitations.batch order by made_at desc, id limit :limit")
                .param("limit", limit)
                .query(Batches::batch)
                .list();
    }

    /** Notes how many codes were made, once; answers whether this was the time. */
    boolean count(UUID id, int made) {
        return jdbc.sql("update invitations.batch set made = :made where id = :id and made is null")
                        .param("id", id)
                        .param("made", made)
                        .update()
                > 0;
    }

    /** Forgets the secret; answers whether it was known. */
    boolean forgetSecret(UUID id) {
        return jdbc.sql("update invitations.batch set secret = null where id = :id and secret is not null")
                        .param("id", id)
                        .update()
                > 0;
    }

    int forgetSecretsBefore(LocalDate day) {
        return jdbc.sql("""
                        update invitations.batch set secret = null where secret is not null and printable_until < :day
                        """).param("day", day).update();
    }

    Term term(LocalDate today) {
        return jdbc.sql("""
                        select days, print_days, confirmed from invitations.term where valid_from <= :today
                        order by valid_from desc limit 1
                        """).param("today", today).query(Mappers.of(Term.class)).single();
    }

    private static Map<String, @Nullable Object> chosen(ListFilter filter) {
        var chosen = new HashMap<String, @Nullable Object>();
        chosen.put("words", filter.words());
        chosen.put("kind", name(filter.kind()));
        chosen.put("communeCode", filter.commune());
        chosen.put("inScope", name(filter.scope()));
        chosen.put("origin", name(filter.origin()));
        return chosen;
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        var filter = new ListFilter(
                row.getString("words"),
                value(OrganisationKind.class, row.getString("kind")),
                row.getString("commune_code"),
                value(ScopeAnswer.class, row.getString("in_scope")),
                ListFilter.State.OPEN,
                value(ListFilter.Origin.class, row.getString("origin")));
        return new Batch(
                row.getObject("id", UUID.class),
                new Home(row.getInt("province_id"), row.getObject("commune_id", Integer.class)),
                new Wish(filter, row.getBoolean("again"), row.getObject("expires_on", LocalDate.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("printable_until", LocalDate.class),
                row.getBytes("secret"),
                row.getObject("job_id", UUID.class),
                row.getObject("made", Integer.class));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
