package vn.binhyen.directives;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scopes;

/** The comments about obligations. */
@Component
class Conversation {

    private static final String ADD = """
            insert into directives.comment (id, province_id, obligation_id, commune_id, organisation_id, side, actor, at,
                words)
            values (:id, :province, :obligation, :commune, :organisation, :side, :actor, :at, :words)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Conversation(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    void add(Obligation obligation, UUID form, String words) {
        var addressee = obligation.addressee();
        var scope = Scopes.current();
        int said = jdbc.sql(ADD)
                .param("id", form)
                .param("province", addressee.provinceId())
                .param("obligation", obligation.id().id())
                .param("commune", addressee.communeId())
                .param("organisation", addressee.organisationId())
                .param("side", Side.of(scope, addressee).name())
                .param("actor", scope.actor())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("words", words)
                .update();
        if (said > 0) events.publishEvent(Commented.about(obligation, form));
    }

    List<Comment> about(ObligationId id) {
        return jdbc.sql("select * from directives.comment where obligation_id = :id order by at desc, id")
                .param("id", id.id())
                .query((row, number) -> new Comment(
                        Side.valueOf(row.getString("side")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("words")))
                .list();
    }
}
