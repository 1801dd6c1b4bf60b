package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;

/**
 * Which organisations a map asks for, by what everybody may know of them; what is left open is null.
 *
 * @param commune its code
 * @param province its code
 * @param from they were not closed before this day
 * @param elsewhere they lie in none of these communes
 */
public record PublicFilter(
        @Nullable String name,
        @Nullable OrganisationKind kind,
        @Nullable ScopeAnswer inScope,
        @Nullable String commune,
        @Nullable String province,
        @Nullable Boolean sample,
        @Nullable LocalDate from,
        @Nullable Collection<AreaId> elsewhere) {}
