package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Scopes;

/** The provinces and communes of one day, asked for once each however long the list is. */
class Gazetteer {

    private static final Pattern KIND_WORD = Pattern.compile("^(?:phuong |xa |dac khu |p\\. ?|p |x\\. ?|x )(?=\\S)");

    private static final Pattern PROVINCE_WORD = Pattern.compile("^(?:thanh pho |tinh |tp\\. ?|tp )(?=\\S)");

    private final Areas areas;
    private final LocalDate day;
    private final LocalDate today;
    private final Map<String, Optional<AreaCard>> provinces = new HashMap<>();
    private final Map<String, Optional<AreaCard>> communes = new HashMap<>();
    private final Map<String, Optional<AreaCard>> present = new HashMap<>();
    private final Map<AreaId, Map<String, List<AreaCard>>> named = new HashMap<>();
    private @Nullable AreaCard home;

    /** The province is that of rows which name none; null: the one province of whoever acts. */
    Gazetteer(Areas areas, LocalDate day, LocalDate today, @Nullable String province) {
        this.areas = areas;
        this.day = day;
        this.today = today;
        this.home = province == null ? null : province(province);
    }

    /** The province of whoever acts, if it is only one. */
    @Nullable
    AreaCard home() {
        if (home != null) return home;
        var scope = Scopes.current();
        if (scope.provinces().size() == 1) {
            home = areas.get(new AreaId(scope.provinces().getFirst()));
        } else if (!scope.communes().isEmpty()) {
            var province = areas.get(new AreaId(scope.communes().getFirst())).province();
            home = province == null ? null : areas.get(province);
        }
        return home;
    }

    /** The province of today in which that of that day lies; else today's of that code. */
    final @Nullable AreaCard province(String code) {
        return provinces
                .computeIfAbsent(
                        code,
                        missing -> areas.findProvince(missing, day)
                                .flatMap(card -> areas.today(card.id()))
                                .or(() -> areas.findProvince(missing, today)))
                .orElse(null);
    }

    /** The commune of today in which all of that of that day lies. */
    @Nullable
    AreaCard commune(String code) {
        return communes.computeIfAbsent(
                        code, missing -> areas.findCommune(missing, day).flatMap(card -> areas.today(card.id())))
                .orElse(null);
    }

    /** A commune of today, whatever the day of the list. */
    @Nullable
    AreaCard present(String code) {
        return present.computeIfAbsent(code, missing -> areas.findCommune(missing, today))
                .orElse(null);
    }

    /** A province of today by its name, with or without the word for its kind. */
    @Nullable
    AreaCard provinceNamed(String name) {
        return areas.provinces(today).stream()
                .filter(province -> PROVINCE_WORD
                        .matcher(Folding.fold(province.name()))
                        .replaceFirst("")
                        .equals(PROVINCE_WORD.matcher(Folding.fold(name)).replaceFirst("")))
                .findFirst()
                .orElse(null);
    }

    String whyNotFound(String code) {
        return areas.whyNotFound(code, day);
    }

    /** The commune of today in which the only one lies that was called so on that day, with or without the word for its kind. */
    @Nullable
    AreaCard communeNamed(AreaCard province, String name) {
        var then = namedThen(province, name);
        if (then == null || then.existsOn(today)) return then;
        return areas.today(then.id()).orElse(null);
    }

    private @Nullable AreaCard namedThen(AreaCard province, String name) {
        var same = named.computeIfAbsent(province.id(), this::byName).getOrDefault(bare(name), List.of());
        var exact = same.stream()
                .filter(card -> Folding.fold(card.name()).equals(Folding.fold(name)))
                .toList();
        if (exact.size() == 1) return exact.getFirst();
        return same.size() == 1 ? same.getFirst() : null;
    }

    static boolean isNamed(AreaCard commune, String name) {
        return bare(commune.name()).equals(bare(name));
    }

    private Map<String, List<AreaCard>> byName(AreaId province) {
        return areas.communesOf(province, day).stream()
                .collect(java.util.stream.Collectors.groupingBy(card -> bare(card.name())));
    }

    /** The folded name without the word for its kind. */
    static String bare(String name) {
        return KIND_WORD.matcher(Folding.fold(name)).replaceFirst("");
    }
}
