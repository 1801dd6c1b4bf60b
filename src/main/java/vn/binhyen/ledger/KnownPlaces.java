package vn.binhyen.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** The areas and organisations that one list names, each looked up once. */
final class KnownPlaces {

    /** Where an organisation is; its commune, if known. */
    record Home(int province, @Nullable Integer commune) {}

    private static final String ORGANISATIONS =
            "select id, province_id, commune_id from organisations.public_card where ";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Areas areas;
    private final JdbcClient jdbc;
    private final Map<String, List<AreaCard>> byCode = new HashMap<>();
    private final Map<Integer, AreaCard> byId = new HashMap<>();
    private final Map<UUID, Home> organisations = new HashMap<>();
    private final Set<Integer> communesRead = new HashSet<>();

    KnownPlaces(Areas areas, JdbcClient jdbc) {
        this.areas = areas;
        this.jdbc = jdbc;
    }

    AreaCard area(SaidFact said) {
        var area = said.commune() == null ? byId(said) : byCode(said.commune(), said.day());
        if (!area.existsOn(said.day()))
            throw new Flawed(FactHead.AREA, "ledger.batch.flaw.notThen", area.name(), DAY.format(said.day()));
        return area;
    }

    /** Where the organisation is that the fact names, which lies in the area. */
    Home home(UUID organisation, AreaCard area) {
        if (!organisations.containsKey(organisation)
                && communesRead.add(area.id().value()))
            read("commune_id = ?", area.id().value());
        if (!organisations.containsKey(organisation)) read("id = ?", organisation);
        var home = organisations.get(organisation);
        if (home == null)
            throw new Flawed(FactHead.ORGANISATION, "ledger.batch.flaw.organisation", organisation.toString());
        return home;
    }

    private AreaCard byCode(String code, LocalDate day) {
        var known = byCode.computeIfAbsent(code, each -> new ArrayList<>(1));
        for (var card : known) if (card.existsOn(day)) return card;
        var found = areas.findCommune(code, day)
                .orElseThrow(() -> new Flawed(FactHead.COMMUNE, BatchErrors.COMMUNE, code, day.toString()));
        known.add(found);
        return found;
    }

    private AreaCard byId(SaidFact said) {
        var id = said.area();
        if (id == null) throw new Flawed(FactHead.COMMUNE, "ledger.batch.flaw.missing");
        return byId.computeIfAbsent(id, each -> find(each));
    }

    private AreaCard find(int id) {
        try {
            return areas.get(new AreaId(id));
        } catch (ErrorResponseException unknown) {
            throw new Flawed(FactHead.AREA, "ledger.batch.flaw.area", String.valueOf(id));
        }
    }

    private void read(String which, Object value) {
        jdbc.sql(ORGANISATIONS + which).param(value).query(row -> {
            organisations.put(
                    row.getObject("id", UUID.class),
                    new Home(row.getInt("province_id"), row.getObject("commune_id", Integer.class)));
        });
    }
}
