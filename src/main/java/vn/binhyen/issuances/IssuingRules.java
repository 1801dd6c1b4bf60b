package vn.binhyen.issuances;

import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;

/** Knows who issues documents for which area: the office for the city, a desk for its commune. */
@Component
class IssuingRules {

    private final Access access;
    private final Areas areas;
    private final Clock clock;

    IssuingRules(Access access, Areas areas, Clock clock) {
        this.access = access;
        this.areas = areas;
        this.clock = clock;
    }

    /** An area for which the viewer issues documents: a province or, within it, a commune. */
    record Place(int provinceId, @Nullable Integer communeId, String name) {

        String code() {
            return String.valueOf(communeId == null ? provinceId : communeId);
        }
    }

    void require() {
        access.require(JUDGE_RESULTS);
    }

    /** Refuses an issuer of an area that is not the viewer's. */
    void require(Issuer issuer) {
        require();
        if (!isTheirs(issuer.provinceId(), issuer.communeId()))
            throw new NumberRefused(NumberRefused.Why.NOT_YOUR_AREA);
    }

    /** Whether the viewer issues documents of the area. */
    boolean allow(int province, @Nullable Integer commune) {
        return access.has(JUDGE_RESULTS) && isTheirs(province, commune);
    }

    private static boolean isTheirs(int province, @Nullable Integer commune) {
        var scope = Scopes.current();
        return scope.everything()
                || scope.provinces().contains(province)
                || commune != null && scope.communes().contains(commune);
    }

    List<Place> places() {
        require();
        var scope = Scopes.current();
        return Stream.concat(scope.provinces().stream(), scope.communes().stream())
                .map(this::place)
                .toList();
    }

    Place place(@Nullable String code) {
        return Optional.ofNullable(code).stream()
                .flatMap(typed -> places().stream().filter(place -> place.code().equals(typed)))
                .findFirst()
                .orElseThrow(() -> new NumberRefused(NumberRefused.Why.NOT_YOUR_AREA));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Place place(int id) {
        var card = areas.get(new AreaId(id));
        var province = card.province();
        return province == null ? new Place(id, null, card.name()) : new Place(province.value(), id, card.name());
    }
}
