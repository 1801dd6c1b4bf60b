package vn.binhyen.reviews;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** How each writer of reviews last headed and signed one; nobody types it twice. */
@Repository
class PackHeads {

    private final JdbcClient jdbc;

    PackHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is the same in each review of a writer. */
    record Head(
            @Nullable String parent,
            String issuer,
            String symbol,
            String place,
            @Nullable String signerTitle,
            @Nullable String signer,
            @Nullable String recipients) {}

    Optional<Head> find() {
        return jdbc.sql("""
                        select parent, issuer, symbol, place, signer_title, signer, recipients from reviews.letterhead
                        where actor = :actor
                        """)
                .param("actor", Scopes.current().actor())
                .query(Mappers.of(Head.class))
                .optional();
    }

    void keep(Head head) {
        jdbc.sql("""
                        insert into reviews.letterhead (actor, parent, issuer, symbol, place, signer_title, signer, recipients)
                        values (:actor, :parent, :issuer, :symbol, :place, :signerTitle, :signer, :recipients)
                        on conflict (actor) do update set parent = excluded.parent, issuer = excluded.issuer,
                            symbol = excluded.symbol, place = excluded.place, signer_title = excluded.signer_title,
                            signer = excluded.signer, recipients = excluded.recipients
                        """)
                .param("actor", Scopes.current().actor())
                .param("parent", head.parent())
                .param("issuer", head.issuer())
                .param("symbol", head.symbol())
                .param("place", head.place())
                .param("signerTitle", head.signerTitle())
                .param("signer", head.signer())
                .param("recipients", head.recipients())
                .update();
    }
}
