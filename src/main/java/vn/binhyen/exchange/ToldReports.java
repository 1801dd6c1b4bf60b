package vn.binhyen.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a signed file says: approved reports of one installation, as the published schema lays them out. */
record ToldReports(int schemaVersion, Signer installation, Instant exportedAt, List<Told> reports) {

    static final int VERSION = 1;

    record Signer(String name, String address, String key) {}

    /** A report of a place and a period. */
    record Told(
            Answered definition, Span period, Place place, int edition, Instant approvedAt, List<Section> sections) {

        /** The hash of all that it says; a place that was renamed since is the same place. */
        String seal() {
            var unnamed = new Told(definition, period, place.unnamed(), edition, approvedAt, sections);
            return HexFormat.of().formatHex(PublicKeys.hash(StrictJson.write(unnamed)));
        }

        Slot slot() {
            return new Slot(definition.code(), period.code(), place.level(), place.code());
        }
    }

    /** Of which there is one report in force. */
    record Slot(String definition, String period, String level, String place) {}

    record Answered(String code, String nameVi, String nameEn, String basis) {}

    record Span(String code, LocalDate firstDay, LocalDate lastDay) {}

    record Place(String level, String code, String name, Within province) {

        static final String PROVINCE = "PROVINCE";
        static final String COMMUNE = "COMMUNE";

        Place unnamed() {
            return new Place(level, code, "", new Within(province.code(), ""));
        }
    }

    record Within(String code, String name) {}

    record Section(String headingVi, String headingEn, String narrative, boolean edited, List<Amounts> figures) {}

    /**
     * A measure; amounts are decimal text, null where nothing is known.
     *
     * @param estimated which of the amounts have parts that were apportioned from units that were split, by their names; left out
     *     where none has
     */
    record Amounts(
            String measure,
            LocalDate effectiveFrom,
            String nameVi,
            String nameEn,
            String unitVi,
            String unitEn,
            @Nullable String value,
            @Nullable String yearBefore,
            @Nullable String periodBefore,
            @Nullable String target,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<String> estimated) {}
}
