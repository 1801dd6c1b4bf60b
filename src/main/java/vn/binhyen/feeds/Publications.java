package vn.binhyen.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.directives.Document;

/** What is public, as far as the transaction's scope shows it. */
@Repository
class Publications {

    private static final String COLUMNS = """
            select directive, symbol, issuer, dated, summary, published_at, changed_at from feeds.published_directive
            """;

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Published> latest(int limit) {
        return jdbc.sql(COLUMNS + "order by changed_at desc, directive limit ?")
                .param(limit)
                .query(Publications::published)
                .list();
    }

    Optional<Published> find(UUID directive) {
        return jdbc.sql(COLUMNS + "where directive = ?")
                .param(directive)
                .query(Publications::published)
                .optional();
    }

    /** Whether it was not public before. */
    boolean add(Published published, int provinceId, String actor) {
        return jdbc.sql("""
                        insert into feeds.published_directive
                            (directive, province_id, symbol, issuer, dated, summary, published_at, changed_at, published_by)
                        values (:directive, :province, :symbol, :issuer, :dated, :summary, :at, :at, :by)
                        on conflict (directive) do nothing
                        """)
                        .param("directive", published.directive())
                        .param("province", provinceId)
                        .param("symbol", published.symbol())
                        .param("issuer", published.issuer())
                        .param("dated", published.dated())
                        .param("summary", published.summary())
                        .param("at", published.publishedAt().atOffset(ZoneOffset.UTC))
                        .param("by", actor)
                        .update()
                == 1;
    }

    void change(UUID directive, Document document, Instant at) {
        jdbc.sql("""
                        update feeds.published_directive set symbol = :symbol, issuer = :issuer, dated = :dated,
                            summary = :summary, changed_at = :at
                        where directive = :directive
                        """)
                .param("symbol", document.symbol())
                .param("issuer", document.issuer())
                .param("dated", document.dated())
                .param("summary", document.summary())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("directive", directive)
                .update();
    }

    /** Whether it was public before. */
    boolean remove(UUID directive) {
        return jdbc.sql("delete from feeds.published_directive where directive = ?")
                        .param(directive)
                        .update()
                == 1;
    }

    private static Published published(ResultSet row, int index) throws SQLException {
        return new Published(
                row.getObject("directive", UUID.class),
                row.getString("symbol"),
                row.getString("issuer"),
                row.getObject("dated", LocalDate.class),
                row.getString("summary"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
