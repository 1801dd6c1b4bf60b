package vn.binhyen.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.areas.AreaId;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.Codes;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.SizeClass;

/** Organisations that exist: listed as they are, never asked for anything and never judged. */
record RealPlaces(AreaId province, Map<String, AreaId> communes) {

    private static final String MAP = "© OpenStreetMap contributors";
    private static final String STATISTICS = "sapnhap.bando.com.vn, 7/2025";
    private static final String CODE_LIST = "Danh mục mã trường THPT của Bộ GD&ĐT, khoảng 2016–2018";

    List<Registration> all() {
        var all = new ArrayList<Registration>();
        Table.of("peoples_committees").rows().forEach(row -> all.add(committee(row)));
        Table.of("mapped_places").rows().forEach(row -> all.add(mappedPlace(row)));
        Table.of("schools").rows().forEach(row -> all.add(school(row)));
        return all;
    }

    static OrganisationId id(String key) {
        return new OrganisationId(UUID.nameUUIDFromBytes(("sample/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    private Registration committee(Table.Row row) {
        var facts = OrganisationFacts.of(row.get("name"), Classification.agency(), place(row));
        return real("committee/" + row.get("commune_code"), facts, STATISTICS);
    }

    private Registration mappedPlace(Table.Row row) {
        var facts = OrganisationFacts.of(row.get("name"), classification(row.get("kind")), place(row));
        return real("osm/" + row.get("osm_id"), facts, MAP);
    }

    private Registration school(Table.Row row) {
        var place = new Place(province.value(), null, row.get("former_district"), null, null);
        var level = level(row.get("level"));
        var facts = OrganisationFacts.of(row.get("name"), Classification.school(level), place)
                .with(new Codes(null, row.get("ministry_code")));
        return real("school/" + row.get("ministry_code"), facts, CODE_LIST);
    }

    private Place place(Table.Row row) {
        var commune = communes.get(row.get("commune_code"));
        return new Place(
                province.value(),
                commune == null ? null : commune.value(),
                row.has("address") ? row.get("address") : null,
                Double.valueOf(row.get("lon")),
                Double.valueOf(row.get("lat")));
    }

    private static Registration real(String key, OrganisationFacts facts, String source) {
        return new Registration(id(key), facts, new Provenance(true, false, source));
    }

    private static Classification classification(String kind) {
        return switch (kind) {
            case "agency" -> Classification.agency();
            case "armed" -> new Classification(OrganisationKind.AGENCY, null, null, true);
            default -> Classification.enterprise(SizeClass.UNKNOWN);
        };
    }

    private static SchoolLevel level(String level) {
        return switch (level) {
            case "upper-secondary" -> SchoolLevel.UPPER_SECONDARY;
            case "vocational" -> SchoolLevel.VOCATIONAL;
            case "continuing-education" -> SchoolLevel.CONTINUING;
            default -> SchoolLevel.UNKNOWN;
        };
    }
}
