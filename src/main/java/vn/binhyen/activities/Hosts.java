package vn.binhyen.activities;

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
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Finds the bodies that hold sessions: the viewer's own, and those of their area. */
@Service
@Transactional(readOnly = true)
public class Hosts {

    private static final String ORGANISATION = """
            select province_id, commune_id as host_commune, id as organisation_id, name as host_name
            from organisations.public_card where
            """;

    private final Recorders recorders;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    Hosts(Recorders recorders, Areas areas, JdbcClient jdbc, Clock clock) {
        this.recorders = recorders;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The hosts to choose from: own organisations, own communes, the city with its communes, and the one named. */
    public List<Host> offered(@Nullable UUID organisation) {
        var scope = Scopes.current();
        var ids = Stream.concat(scope.organisations().stream(), Stream.ofNullable(organisation));
        var organisations = jdbc.sql(ORGANISATION + "closed_on is null and id = any (:ids) order by name, id")
                .param("ids", ids.distinct().toArray(UUID[]::new))
                .query(Mappers.of(Host.class))
                .list();
        var communes = scope.communes().stream().map(id -> commune(areas.get(new AreaId(id))));
        var cities = scope.provinces().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(city(areas.get(new AreaId(id)))),
                        communesOf(id).map(this::commune)));
        return Stream.of(organisations.stream(), communes, cities)
                .flatMap(hosts -> hosts)
                .filter(recorders::mayEnter)
                .toList();
    }

    /** The host that a form or a program names, as it is today. */
    public Optional<Host> find(@Nullable String code) {
        if (code == null || !code.matches("[PC]:[0-9]{1,9}|O:[0-9a-f-]{36}")) return Optional.empty();
        var id = code.substring(2);
        return switch (code.charAt(0)) {
            case 'O' -> organisations(List.of(UUID.fromString(id))).stream().findFirst();
            case 'C' ->
                area(id).filter(card -> card.province() != null && card.existsOn(today()))
                        .map(this::commune);
            default -> area(id).filter(card -> card.province() == null).map(this::city);
        };
    }

    List<Host> organisations(List<UUID> ids) {
        return jdbc.sql(ORGANISATION + "id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Mappers.of(Host.class))
                .list();
    }

    /** Organisations of the province by exactly this name, whatever its accents and case. */
    public List<Host> named(int province, String name) {
        return jdbc.sql(ORGANISATION + "closed_on is null and province_id = :province and folded_name = :name limit 2")
                .param("province", province)
                .param("name", Folding.fold(name))
                .query(Mappers.of(Host.class))
                .list();
    }

    /** Organisations of the viewer's area whose names hold the words. */
    public List<Host> search(@Nullable String words) {
        if (words == null || words.isBlank()) return List.of();
        var scope = Scopes.current();
        return jdbc.sql(ORGANISATION + """
                        closed_on is null and folded_name like :words
                            and (province_id = any (:provinces) or commune_id = any (:communes))
                        order by name, id limit 20
                        """)
                .param("words", Typed.pattern(words))
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .query(Mappers.of(Host.class))
                .list();
    }

    /** The communes where a session of the host can take place, or a list can be narrowed to. */
    public List<AreaCard> communes(@Nullable Host host) {
        if (host != null) return communesOf(host.provinceId()).toList();
        return Scopes.current().provinces().stream().flatMap(this::communesOf).toList();
    }

    String communeName(int commune) {
        return areas.get(new AreaId(commune)).name();
    }

    Recorders recorders() {
        return recorders;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Stream<AreaCard> communesOf(int province) {
        return areas.communesOf(new AreaId(province), today()).stream();
    }

    private Optional<AreaCard> area(String id) {
        return jdbc.sql("select id from areas.area_card where id = :id")
                .param("id", Integer.parseInt(id))
                .query(Integer.class)
                .optional()
                .map(known -> areas.get(new AreaId(known)));
    }

    private Host city(AreaCard card) {
        return new Host(card.id().value(), null, null, card.name());
    }

    private Host commune(AreaCard card) {
        var province = card.province() == null ? card.id() : card.province();
        return new Host(province.value(), card.id().value(), null, card.name());
    }
}
