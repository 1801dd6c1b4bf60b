package vn.binhyen.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.addresses.Resolution;
import vn.binhyen.addresses.Resolution.Candidate;
import vn.binhyen.addresses.Resolver;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.CommunesByPoint;

/** Finds which commune of today a row of a list is in, from the wards, districts and addresses of then or now and from its point. */
class Whereabouts {

    private static final double SURE = 0.9;
    private static final int KEPT = 20_000;
    private static final int PARTS = 3;

    private final Resolver resolver;
    private final CommunesByPoint points;
    private final Map<String, Resolution> resolved = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Resolution> eldest) {
            return size() > KEPT;
        }
    };

    Whereabouts(Resolver resolver, CommunesByPoint points) {
        this.resolver = resolver;
        this.points = points;
    }

    /** Where on the map a row says that it is. */
    record Point(double longitude, double latitude) {}

    /**
     * What was found.
     *
     * @param candidates the codes of the communes that the row may be in
     * @param commune the code of the one that it is in; null where it cannot be told
     */
    record Found(List<String> candidates, @Nullable String commune) {

        static final Found NOTHING = new Found(List.of(), null);

        static Found of(AreaCard commune) {
            return new Found(List.of(commune.code()), commune.code());
        }
    }

    /** The row's commune and what is to be said where it cannot be told. */
    Found find(Typed typed, AreaCard province, @Nullable Point point) {
        var address = written(typed);
        var within = point == null ? Optional.<String>empty() : at(province, point);
        if (address.isEmpty())
            return within.map(code -> new Found(List.of(code), code)).orElse(Found.NOTHING);
        var resolution = resolve(typed, address, province);
        var candidates = resolution.communes().stream().map(Candidate::code).toList();
        if (candidates.isEmpty()) {
            typed.warn(Field.COMMUNE, "addressNotFound", address);
            return Found.NOTHING;
        }
        if (point != null && points.areKnownOf(province.code())) return byPoint(typed, resolution, candidates, within);
        return new Found(candidates, single(typed, resolution));
    }

    /** Whether nothing on the map speaks against the commune. */
    boolean mayBe(AreaCard commune, AreaCard province, @Nullable Point point) {
        return point == null
                || !points.areKnownOf(province.code())
                || at(province, point).filter(commune.code()::equals).isPresent();
    }

    private Optional<String> at(AreaCard province, Point point) {
        return points.find(province.code(), point.longitude(), point.latitude());
    }

    private static Found byPoint(Typed typed, Resolution resolution, List<String> candidates, Optional<String> within) {
        if (within.filter(candidates::contains).isPresent()) return new Found(candidates, within.get());
        typed.warn(Field.COMMUNE, "pointContradicts", names(resolution));
        return new Found(candidates, null);
    }

    private static @Nullable String single(Typed typed, Resolution resolution) {
        if (resolution.communes().size() > 1) typed.warn(Field.COMMUNE, "communeUndecided", names(resolution));
        else if (resolution.confidence() >= SURE)
            return resolution.communes().getFirst().code();
        else typed.warn(Field.COMMUNE, "communeUnsure", names(resolution));
        return null;
    }

    private static String names(Resolution resolution) {
        return resolution.communes().stream().map(Candidate::name).collect(Collectors.joining("; "));
    }

    /** The ward and the district where the list has columns for them, else the address. */
    private static String written(Typed typed) {
        var ward = typed.text(Field.COMMUNE_NAME);
        var district = typed.text(Field.DISTRICT);
        if (ward.isEmpty() && district.isEmpty()) return typed.text(Field.ADDRESS);
        if (ward.isEmpty()) return joined(typed.text(Field.ADDRESS), district);
        return ward.equals(district) && ward.indexOf(',') > 0 ? ward : joined(ward, district);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + ", " + other;
    }

    private Resolution resolve(Typed typed, String address, AreaCard province) {
        if (!typed.isBlank(Field.COMMUNE_NAME) || !typed.isBlank(Field.DISTRICT))
            return resolved(joined(address, province.name()));
        var parts = address.split(",");
        if (parts.length > PARTS) {
            var end = resolved(String.join(",", List.of(parts).subList(parts.length - PARTS, parts.length)));
            if (end.confidence() >= SURE) return end;
        }
        var whole = resolved(address);
        return whole.confidence() >= SURE ? whole : resolved(joined(address, province.name()));
    }

    private Resolution resolved(String text) {
        var known = resolved.get(text);
        if (known != null) return known;
        var found = resolver.resolve(text);
        resolved.put(text, found);
        return found;
    }
}
