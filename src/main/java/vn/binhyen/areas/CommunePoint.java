package vn.binhyen.areas;

import org.jspecify.annotations.Nullable;

/**
 * A commune and the point that stands for it, in degrees of WGS 84.
 *
 * @param lon null where no point is known
 * @param outlined whether its own outline is kept; else that of its code comes with the product, for units of July 2025
 */
record CommunePoint(
        AreaId id,
        String code,
        String name,
        @Nullable Double lon,
        @Nullable Double lat,
        boolean outlined) {}
