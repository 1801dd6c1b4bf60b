package vn.binhyen.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        boolean outlined) {

    static CommunePoint of(ResultSet row, int number) throws SQLException {
        return new CommunePoint(
                new AreaId(row.getInt("id")),
                row.getString("code"),
                row.getString("name"),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                row.getBoolean("outlined"));
    }
}
