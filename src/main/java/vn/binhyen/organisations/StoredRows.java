package vn.binhyen.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Folding;

/** Organisations as rows of the table, written as JSON: one statement takes thousands of them. */
final class StoredRows {

    /** What is null is left out: it is null where it is read, too. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withContentInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private StoredRows() {}

    static String json(List<Map<String, @Nullable Object>> rows) {
        return JSON.writeValueAsString(rows);
    }

    static String json(Map<String, @Nullable Object> row) {
        return JSON.writeValueAsString(row);
    }

    /** The whole row of a new organisation. */
    static Map<String, @Nullable Object> of(Registration entry, ScopeFinding finding) {
        var row = of(entry.id(), entry.facts(), finding);
        row.put("sample", entry.provenance().sample());
        row.put("invented", entry.provenance().invented());
        row.put("source", entry.provenance().source());
        return row;
    }

    /** The columns that may be corrected later. */
    static Map<String, @Nullable Object> of(OrganisationId id, OrganisationFacts facts, ScopeFinding finding) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id.value());
        row.put("name", facts.name());
        row.put("folded_name", Folding.fold(facts.name()));
        classification(row, facts.classification());
        row.put("tax_code", facts.codes().taxCode());
        row.put("ministry_code", facts.codes().ministryCode());
        place(row, facts.place());
        row.put("contact_position", facts.contact().contactPosition());
        row.put("contact_phone", facts.contact().contactPhone());
        row.put("contact_email", facts.contact().contactEmail());
        row.put("own_board", facts.arrangements().ownBoard());
        row.put("in_scope", finding.inScope());
        row.put("scope_rule", finding.scopeRule());
        return row;
    }

    private static void classification(Map<String, @Nullable Object> row, Classification classification) {
        row.put("kind", classification.kind());
        row.put("size_class", classification.sizeClass());
        row.put("school_level", classification.schoolLevel());
        row.put("armed_forces", classification.armedForces());
    }

    private static void place(Map<String, @Nullable Object> row, Place place) {
        row.put("province_id", place.provinceId());
        row.put("commune_id", place.communeId());
        row.put("address", place.address());
        row.put("longitude", place.longitude());
        row.put("latitude", place.latitude());
    }
}
