package vn.binhyen.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Classifications;
import vn.binhyen.organisations.OrganisationKind;

/** Knows to which organisations the viewer may have models suggested: their own, and those of their area. */
@Component
@Transactional(readOnly = true)
class SuggestedTo {

    /** Their names are public; that they are the viewer's to ask for, their scope says. */
    private static final String ORGANISATIONS = """
            select id, name, kind, null as size_or_level, commune_id from organisations.public_card
            where closed_on is null and (province_id = any (:provinces) or commune_id = any (:communes)
                or id = any (:organisations)) and
            """;

    private final Access access;
    private final Classifications classifications;
    private final JdbcClient jdbc;

    SuggestedTo(Access access, Classifications classifications, JdbcClient jdbc) {
        this.access = access;
        this.classifications = classifications;
        this.jdbc = jdbc;
    }

    /** An organisation to choose. */
    record Choice(UUID id, String name) {}

    void requireReader() {
        access.require(Permission.READ_DIRECTIVES);
    }

    Optional<Similar> find(@Nullable UUID id) {
        requireReader();
        if (id == null) return Optional.empty();
        var known = classifications.of(List.of(id)).get(id);
        return scoped("id = :id")
                .param("id", id)
                .query((row, index) -> new Similar(
                        id,
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        Similar.sizeOrLevel(known),
                        row.getObject("commune_id", Integer.class)))
                .optional();
    }

    /** Own ones, by name. */
    List<Choice> own() {
        requireReader();
        return scoped("id = any (:organisations) order by name, id")
                .query(Mappers.of(Choice.class))
                .list();
    }

    List<Choice> named(@Nullable String words) {
        requireReader();
        if (SearchWords.of(words).isEmpty()) return List.of();
        return scoped("folded_name like '%' || :words || '%' order by name, id limit 20")
                .param("words", SearchWords.line(words))
                .query(Mappers.of(Choice.class))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String condition) {
        var scope = Scopes.current();
        return jdbc.sql(ORGANISATIONS + condition)
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .param("organisations", scope.organisations().toArray(UUID[]::new));
    }
}
