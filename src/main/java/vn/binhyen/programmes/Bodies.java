package vn.binhyen.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Knows whose programmes the viewer reads and enters: their own body's, and those of the bodies in their area. */
@Component
class Bodies {

    private static final String ORGANISATION = """
            select 'ORGANISATION' as level, province_id, commune_id, id as organisation_id, name as body_name
            from organisations.public_card where
            """;

    private final Access access;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    Bodies(Access access, Areas areas, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void requireReader() {
        access.require(Permission.READ_DIRECTIVES);
    }

    /** The bodies that the viewer works for, the highest first. */
    List<Body> own() {
        var scope = Scopes.current();
        var own = new ArrayList<Body>();
        scope.provinces().forEach(id -> own.add(city(id)));
        scope.communes().forEach(id -> own.add(commune(id)));
        own.addAll(jdbc.sql(ORGANISATION + "id = any (:ids) order by name, id")
                .param("ids", scope.organisations().toArray(UUID[]::new))
                .query(Mappers.of(Body.class))
                .list());
        return own;
    }

    Body city(int province) {
        return new Body(
                Level.CITY,
                province,
                null,
                null,
                areas.get(new AreaId(province)).name());
    }

    Body commune(int id) {
        var card = areas.get(new AreaId(id));
        var province = card.province() == null ? id : card.province().value();
        return new Body(Level.COMMUNE, province, id, null, card.name());
    }

    Optional<Body> organisation(UUID id) {
        return jdbc.sql(ORGANISATION + "id = :id")
                .param("id", id)
                .query(Mappers.of(Body.class))
                .optional();
    }

    /** Who enters for the body when the viewer does; refused where nobody asked the viewer to. */
    EnteredBy enter(Body body) {
        var scope = Scopes.current();
        if (scope.everything()) return EnteredBy.BODY;
        if (isOwn(body) && access.has(ownPermission(body))) return EnteredBy.BODY;
        boolean desk = body.communeId() != null && scope.communes().contains(body.communeId());
        boolean office = scope.provinces().contains(body.provinceId());
        if (body.level() == Level.CITY || !desk && !office || !access.has(Permission.REGISTER_ORGANISATIONS))
            throw new NotYourBody();
        return office ? EnteredBy.OFFICE : EnteredBy.DESK;
    }

    boolean mayEnter(Body body) {
        try {
            enter(body);
            return true;
        } catch (NotYourBody refused) {
            return false;
        }
    }

    /** Whether the viewer watches over the body, or the body stands above one that the viewer works for. */
    boolean concerns(Body body) {
        return concerning().test(body);
    }

    Predicate<Body> concerning() {
        var scope = Scopes.current();
        var own = scope.everything() ? List.<Body>of() : own();
        return body -> scope.everything()
                || scope.provinces().contains(body.provinceId())
                || body.communeId() != null && scope.communes().contains(body.communeId())
                || own.stream().anyMatch(mine -> mine.answersTo(body));
    }

    /** Organisations of the viewer's area by name. */
    List<OrganisationChoice> search(String words) {
        var scope = Scopes.current();
        return jdbc.sql("""
                        select c.id, c.name, area.name as commune from organisations.public_card c
                            left join areas.area_card area on area.id = c.commune_id
                        where c.closed_on is null and c.folded_name like :words
                            and (c.province_id = any (:provinces) or c.commune_id = any (:communes))
                        order by c.name, c.id limit 20
                        """)
                .param("words", "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .query(Mappers.of(OrganisationChoice.class))
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isOwn(Body body) {
        var scope = Scopes.current();
        return switch (body.level()) {
            case CITY -> scope.provinces().contains(body.provinceId());
            case COMMUNE -> body.communeId() != null && scope.communes().contains(body.communeId());
            case ORGANISATION ->
                body.organisationId() != null && scope.organisations().contains(body.organisationId());
        };
    }

    private static Permission ownPermission(Body body) {
        return switch (body.level()) {
            case CITY -> Permission.ISSUE_DIRECTIVES;
            case COMMUNE -> Permission.REGISTER_ORGANISATIONS;
            case ORGANISATION -> Permission.ANSWER_OBLIGATIONS;
        };
    }
}
