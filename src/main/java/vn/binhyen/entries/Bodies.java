package vn.binhyen.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Keeper;

/** Knows for which bodies the viewer enters, whose sheets the viewer confirms, and whose the viewer opens again. */
@Component
@Transactional(readOnly = true)
class Bodies {

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

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void requireEnterer() {
        access.require(Permission.ENTER_FIGURES);
    }

    /** A figure leads whoever reads figures to the sheet that it comes from. */
    void requireReader() {
        if (!access.has(Permission.ENTER_FIGURES)) access.require(Permission.READ_FIGURES);
    }

    boolean oversees() {
        return access.has(Permission.ENTER_FIGURES) && access.has(Permission.JUDGE_RESULTS);
    }

    void requireOverseer() {
        access.require(Permission.JUDGE_RESULTS);
        access.require(Permission.ENTER_FIGURES);
    }

    /** The province whose rules the viewer sets: an office's. */
    int ownProvince() {
        access.require(Permission.ISSUE_DIRECTIVES);
        return Scopes.current().provinces().stream().findFirst().orElseThrow(NoSuchSheet::new);
    }

    /** The bodies that the viewer is of. */
    List<Body> own() {
        if (!access.has(Permission.ENTER_FIGURES)) return List.of();
        var scope = Scopes.current();
        var own = new ArrayList<Body>();
        scope.provinces().forEach(id -> own.add(office(areas.get(new AreaId(id)))));
        scope.communes().forEach(id -> own.add(desk(areas.get(new AreaId(id)))));
        scope.organisations().forEach(id -> organisation(id).ifPresent(own::add));
        return own;
    }

    /** The body that is named; nothing named: the viewer's own. */
    Body named(@Nullable Integer commune, @Nullable UUID organisation) {
        requireEnterer();
        if (organisation != null) return organisation(organisation).orElseThrow(NoSuchSheet::new);
        if (commune != null) return desk(areas.get(new AreaId(commune)));
        return own().stream().findFirst().orElseThrow(NoSuchSheet::new);
    }

    /** With whose hand the viewer enters for the body; refuses who may not. */
    Hand hand(Body body) {
        requireEnterer();
        return findHand(body).orElseThrow(() -> new AccessDeniedException("Enters for others"));
    }

    Optional<Hand> findHand(Body body) {
        if (!access.has(Permission.ENTER_FIGURES)) return Optional.empty();
        var scope = Scopes.current();
        boolean office = isOffice(body);
        return switch (body.level()) {
            case NOBODY -> Optional.empty();
            case ORGANISATION ->
                scope.organisations().contains(body.organisationId()) ? Optional.of(Hand.OWN) : Optional.empty();
            case COMMUNE ->
                scope.communes().contains(body.communeId())
                        ? Optional.of(Hand.OWN)
                        : office ? Optional.of(Hand.OFFICE) : Optional.empty();
            case OFFICE -> office ? Optional.of(Hand.OWN) : Optional.empty();
        };
    }

    /** The desk confirms the organisations of its commune, the office the communes – and whoever has no desk above. */
    boolean confirms(Body body) {
        if (!oversees()) return false;
        boolean hasDesk = body.level() == Keeper.ORGANISATION && body.communeId() != null;
        return hasDesk ? isDesk(body) : isOffice(body);
    }

    /** The office opens any sheet of its province, a desk those of organisations in its commune, never its own. */
    boolean opens(Body body) {
        boolean asDesk = body.level() == Keeper.ORGANISATION && isDesk(body);
        return oversees() && (isOffice(body) || asDesk);
    }

    private static boolean isOffice(Body body) {
        return Scopes.current().everything() || Scopes.current().provinces().contains(body.provinceId());
    }

    private static boolean isDesk(Body body) {
        return body.communeId() != null && Scopes.current().communes().contains(body.communeId());
    }

    private static Body office(AreaCard province) {
        return new Body(Keeper.OFFICE, province.id().value(), null, null, province.name());
    }

    private static Body desk(AreaCard commune) {
        var province = commune.province();
        if (province == null) throw new NoSuchSheet();
        return new Body(Keeper.COMMUNE, province.value(), commune.id().value(), null, commune.name());
    }

    private Optional<Body> organisation(UUID id) {
        return jdbc.sql("select province_id, commune_id, name from organisations.public_card where id = :id")
                .param("id", id)
                .query((row, number) -> new Body(
                        Keeper.ORGANISATION,
                        row.getInt("province_id"),
                        row.getObject("commune_id", Integer.class),
                        id,
                        row.getString("name")))
                .optional();
    }
}
