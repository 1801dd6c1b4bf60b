package vn.binhyen.areas;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that note where something lies: they lie where it lies once the map has changed.
 *
 * @param statement moves those of which one side lies in {@code :units}; that side stands for {@code %s}, so that each is found by its index
 * @param lies the column that says where it lies now
 * @param noted the column that says where it was noted to lie
 */
public record NotedPlaces(String statement, String lies, String noted) {

    public void follow(MapChanged map, JdbcClient jdbc) {
        for (var side : List.of(lies, noted))
            jdbc.sql(statement.formatted(side))
                    .param("units", MapChanged.ids(map.units()))
                    .update();
    }
}
