package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Loads the 34 provinces and 3,321 communes of 1 July 2025, and those of before, where they are missing, before anything else runs. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReferenceAreas implements ApplicationRunner {

    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('areas.load'))";

    /** Changes no row where the lists are those that were loaded last. */
    private static final String REMEMBER = """
            insert into areas.list_loaded (lists, sha256) values ('areas', ?)
            on conflict (lists) do update set sha256 = excluded.sha256, at = now()
            where list_loaded.sha256 <> excluded.sha256
            """;

    private static final List<String> LISTS = List.of(
            "provinces.tsv",
            "communes.tsv",
            "former_provinces.tsv",
            "former_districts.tsv",
            "former_wards.tsv",
            "successors.tsv",
            "successors_ha_noi_2025_01.tsv");

    private static final String INSERT = """
            insert into areas.area (code, kind, name, short_name, folded_name, searched_name, province_id,
                population, area_km2, lon, lat, seat_address, valid_from)
            select code, kind, name, short_name, folded_name, searched_name,
                (select province.id from areas.area province
                    where province.code = nullif(province_code, '') and province.level = 'PROVINCE' and province.valid_until is null),
                nullif(population, '')::integer, nullif(area_km2, '')::numeric,
                nullif(lon, '')::double precision, nullif(lat, '')::double precision, nullif(seat_address, ''),
                case when code = any (:unchanged) then '-infinity' else :since end
            from unnest(:code, :name, :short_name, :kind, :province_code, :population, :area_km2, :lon, :lat,
                :seat_address, :folded_name, :searched_name) as unit (code, name, short_name, kind, province_code,
                population, area_km2, lon, lat, seat_address, folded_name, searched_name)
            on conflict do nothing
            """;

    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "short_name",
            "kind",
            "province_code",
            "population",
            "area_km2",
            "lon",
            "lat",
            "seat_address");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final FormerAreas former;

    ReferenceAreas(
            JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, FormerAreas former) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.former = former;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load();
    }

    /** Loads what is missing in one transaction; while the lists are the same there is nothing to do a second time. */
    void load() {
        var lists = ReferenceList.fingerprint(LISTS);
        Scopes.run(
                Scope.system("areas.load"),
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql(ALONE).query().singleRow();
                    if (jdbc.sql(REMEMBER).param(lists).update() == 0) return;
                    var loaded = new AreasLoaded(SINCE, insert("provinces.tsv"), insert("communes.tsv"), former.load());
                    if (loaded.isAny()) events.publishEvent(loaded);
                }));
    }

    private int insert(String file) {
        var units = ReferenceList.rows(file);
        var insert = jdbc.sql(INSERT)
                .param("since", SINCE)
                .param("unchanged", FormerAreas.unchangedProvinces().toArray(String[]::new))
                .param("folded_name", column(units, unit -> Folding.fold(unit.get(1))))
                .param("searched_name", column(units, unit -> AreaWords.bare(unit.get(2))));
        for (int i = 0; i < COLUMNS.size(); i++) {
            int place = i;
            insert = insert.param(COLUMNS.get(i), column(units, unit -> unit.get(place)));
        }
        return insert.update();
    }

    private static String[] column(List<List<String>> units, Function<List<String>, String> value) {
        return units.stream().map(value).toArray(String[]::new);
    }
}
