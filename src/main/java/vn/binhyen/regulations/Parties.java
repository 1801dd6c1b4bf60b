package vn.binhyen.regulations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Knows for which organisations the viewer enters regulations: their own, or those of their area. */
@Component
@Transactional(readOnly = true)
class Parties {

    private static final String PARTY = """
            select province_id, commune_id, id as organisation_id, name as organisation_name
            from organisations.public_card c where
            """;

    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Parties(Access access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void requireReader() {
        access.require(Permission.READ_DIRECTIVES);
    }

    boolean mayEnterAny() {
        return access.has(Permission.ANSWER_OBLIGATIONS) || mayEnterForOthers();
    }

    boolean mayEnterForOthers() {
        return access.has(Permission.REGISTER_ORGANISATIONS);
    }

    void requireEnterer() {
        if (!mayEnterAny()) access.require(Permission.REGISTER_ORGANISATIONS);
    }

    EnteredBy enter(Party party) {
        var scope = Scopes.current();
        if (scope.everything()) return EnteredBy.BODY;
        if (scope.organisations().contains(party.organisationId()) && access.has(Permission.ANSWER_OBLIGATIONS))
            return EnteredBy.BODY;
        boolean office = scope.provinces().contains(party.provinceId());
        boolean desk = party.communeId() != null && scope.communes().contains(party.communeId());
        if (!office && !desk || !mayEnterForOthers()) throw new NotYourOrganisation();
        return office ? EnteredBy.OFFICE : EnteredBy.DESK;
    }

    boolean mayEnter(Party party) {
        try {
            enter(party);
            return true;
        } catch (NotYourOrganisation refused) {
            return false;
        }
    }

    Optional<Party> find(UUID organisation) {
        return jdbc.sql(PARTY + "id = :id")
                .param("id", organisation)
                .query(Mappers.of(Party.class))
                .optional();
    }

    /** The viewer's own organisations, or those of their area that the words name. */
    List<Party> offered(@Nullable String words) {
        var scope = Scopes.current();
        boolean searched = words != null && !words.isBlank();
        return jdbc.sql(PARTY + """
                        closed_on is null and (id = any (:organisations)
                            or :searched and folded_name like :words
                                and (province_id = any (:provinces) or commune_id = any (:communes)))
                        order by name, id limit 20
                        """)
                .param("searched", searched)
                .param("words", "%" + Folding.fold(words == null ? "" : words).replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("organisations", scope.organisations().toArray(UUID[]::new))
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .query(Mappers.of(Party.class))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
