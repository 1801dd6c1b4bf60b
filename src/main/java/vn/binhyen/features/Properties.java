package vn.binhyen.features;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.binhyen.areas.AreaKind;
import vn.binhyen.areas.AreaKind.Level;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/** What a feature says of itself; flat, as programs for maps show it in a table. */
sealed interface Properties {

    /** Of a commune of today; it exists on both days of its validity, and an open end is null. */
    @JsonNaming(SnakeCaseStrategy.class)
    record OfCommune(
            String code,
            String name,
            AreaKind kind,
            @Nullable String provinceCode,
            @Nullable String provinceName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Integer population,
            @Nullable BigDecimal areaKm2)
            implements Properties {}

    /**
     * Of a unit of whatever time.
     *
     * @param lineage the address at which a program reads what it was made of and what became of it
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record OfUnit(
            Level level,
            String code,
            String name,
            AreaKind kind,
            @Nullable String provinceCode,
            @Nullable String provinceName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Integer population,
            @Nullable BigDecimal areaKm2,
            String lineage)
            implements Properties {}

    /**
     * Of an organisation, what everybody may know.
     *
     * @param geometryOf whose point the geometry is: never the organisation's own
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record OfOrganisation(
            String name,
            OrganisationKind kind,
            ScopeAnswer inScope,
            @Nullable String communeCode,
            @Nullable String communeName,
            String provinceCode,
            String provinceName,
            @Nullable LocalDate closedOn,
            boolean sample,
            boolean invented,
            @Nullable Level geometryOf)
            implements Properties {}
}
