package vn.binhyen.preventionmodels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Knows for which bodies the viewer enters: their own, and those of their area. */
@Service
@Transactional(readOnly = true)
public class Bodies {

    private static final String ORGANISATION = """
            select province_id, commune_id, id as organisation_id, name as body_name from organisations.public_card where
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

    public void requireReader() {
        access.require(Permission.READ_DIRECTIVES);
    }

    public void requireEnterer() {
        requireReader();
        if (!mayEnterAny()) access.require(Permission.REGISTER_ORGANISATIONS);
    }

    public boolean mayEnterAny() {
        return access.has(Permission.ANSWER_OBLIGATIONS) || mayEnterForOthers();
    }

    public boolean mayEnterForOthers() {
        return access.has(Permission.REGISTER_ORGANISATIONS);
    }

    /** Who enters for the body when the viewer does; refused where nobody asked the viewer to. */
    public EnteredBy enter(Body body) {
        requireReader();
        var scope = Scopes.current();
        if (scope.everything()) return EnteredBy.BODY;
        var organisation = body.organisationId();
        if (organisation != null && scope.organisations().contains(organisation) && has(Permission.ANSWER_OBLIGATIONS))
            return EnteredBy.BODY;
        if (!watches(body) || !mayEnterForOthers()) throw new NotYourBody();
        boolean office = scope.provinces().contains(body.provinceId());
        if (organisation == null && (office ? body.communeId() == null : true)) return EnteredBy.BODY;
        return office ? EnteredBy.OFFICE : EnteredBy.DESK;
    }

    /** Refuses whoever does not enter for the bodies of an area, or not for this one. */
    void enterForOthers(Body body) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        enter(body);
    }

    /** Who enters; what an authority decides, an organisation does not enter for itself. */
    public EnteredBy enter(Body body, Who who) {
        if (who == Who.OWNER || Scopes.current().everything()) return enter(body);
        if (!watches(body)) throw new NotYourBody();
        access.require(Permission.JUDGE_RESULTS);
        return Scopes.current().provinces().contains(body.provinceId()) ? EnteredBy.OFFICE : EnteredBy.DESK;
    }

    public boolean mayEnter(Body body) {
        return mayEnter(body, Who.OWNER);
    }

    public boolean mayEnter(Body body, Who who) {
        if (who == Who.AUTHORITY && !has(Permission.JUDGE_RESULTS)) return false;
        try {
            enter(body, who);
            return true;
        } catch (NotYourBody refused) {
            return false;
        }
    }

    /** The bodies to choose from: own organisations, own communes, the city with its communes, and the one named. */
    public List<Body> offered(@Nullable UUID organisation) {
        var scope = Scopes.current();
        var ids = Stream.concat(scope.organisations().stream(), Stream.ofNullable(organisation));
        var organisations = jdbc.sql(ORGANISATION + "closed_on is null and id = any (:ids) order by name, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Mappers.of(Body.class))
                .list();
        var communes = scope.communes().stream().map(this::commune);
        var cities = scope.provinces().stream().flatMap(this::cityWithCommunes);
        return Stream.of(organisations.stream(), communes, cities)
                .flatMap(bodies -> bodies)
                .filter(this::mayEnter)
                .toList();
    }

    /** The body that a form or a program names, as it is today. */
    public Optional<Body> find(@Nullable String code) {
        if (code == null || !code.matches("[PC]:[0-9]{1,9}|O:[0-9a-f-]{36}")) return Optional.empty();
        var id = code.substring(2);
        return switch (code.charAt(0)) {
            case 'O' ->
                jdbc.sql(ORGANISATION + "id = :id")
                        .param("id", UUID.fromString(id))
                        .query(Mappers.of(Body.class))
                        .optional();
            case 'C' -> area(id).filter(card -> card.province() != null).map(this::existing);
            default ->
                area(id).filter(card -> card.province() == null)
                        .map(card -> city(card.id().value()));
        };
    }

    private Optional<AreaCard> area(String id) {
        return jdbc.sql("select id from areas.area_card where id = :id")
                .param("id", Integer.parseInt(id))
                .query(Integer.class)
                .optional()
                .map(known -> areas.get(new AreaId(known)));
    }

    /** A commune that was merged is named with those that took its place. */
    private Body existing(AreaCard commune) {
        if (!commune.existsOn(today())) throw new CommuneIsNoMore(areas.lineage(commune.id()));
        return commune(commune.id().value());
    }

    /** Organisations of the viewer's area by name. */
    public List<Body> search(@Nullable String words) {
        if (words == null || words.isBlank()) return List.of();
        var scope = Scopes.current();
        return jdbc.sql(ORGANISATION + """
                        closed_on is null and folded_name like :words
                            and (province_id = any (:provinces) or commune_id = any (:communes))
                        order by name, id limit 20
                        """)
                .param("words", Folding.pattern(words))
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .query(Mappers.of(Body.class))
                .list();
    }

    /** The communes of the viewer's province, to narrow a list by. */
    public List<AreaCard> communes() {
        return Scopes.current().provinces().stream()
                .flatMap(province -> areas.communesOf(new AreaId(province), today()).stream())
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean has(Permission permission) {
        return access.has(permission);
    }

    private boolean watches(Body body) {
        var scope = Scopes.current();
        return scope.provinces().contains(body.provinceId())
                || body.communeId() != null && scope.communes().contains(body.communeId());
    }

    private Stream<Body> cityWithCommunes(int province) {
        var communes = areas.communesOf(new AreaId(province), today()).stream()
                .map(card -> new Body(province, card.id().value(), null, card.name()));
        return Stream.concat(Stream.of(city(province)), communes);
    }

    private Body city(int province) {
        return new Body(province, null, null, areas.get(new AreaId(province)).name());
    }

    private Body commune(int id) {
        var card = areas.get(new AreaId(id));
        return new Body(card.province() == null ? id : card.province().value(), id, null, card.name());
    }
}
