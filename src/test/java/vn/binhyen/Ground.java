package vn.binhyen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/**
 * A real province and two of its communes for one test. No commune is given twice in a run, whatever order the tests
 * run in; a province comes round again, so a test counts by commune.
 */
public record Ground(int province, int commune, int otherCommune) {

    private static final AtomicInteger GIVEN = new AtomicInteger();
    /** Tests that choose for themselves take the first ones. */
    private static final int FIRST_COMMUNE = 10;
    /** The province of the routes' records and of the sample: what is opened there once a year is taken. */
    private static final AreaId HA_NOI = new AreaId(1);

    public static Ground fresh(Areas areas) {
        return Stream.generate(GIVEN::getAndIncrement)
                .flatMap(given -> at(areas, given).stream())
                .findFirst()
                .orElseThrow();
    }

    /** One of all that there are; empty where its province has not so many communes. */
    static Optional<Ground> at(Areas areas, int number) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var provinces = areas.provinces(today).stream()
                .filter(province -> !province.id().equals(HA_NOI))
                .toList();
        var province = provinces.get(number % provinces.size());
        var communes = areas.communesOf(province.id(), today);
        int first = FIRST_COMMUNE + 2 * (number / provinces.size());
        if (first + 1 >= communes.size()) return Optional.empty();
        return Optional.of(new Ground(
                province.id().value(),
                communes.get(first).id().value(),
                communes.get(first + 1).id().value()));
    }
}
