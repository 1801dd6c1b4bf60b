package vn.binhyen.addresses;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.binhyen.addresses.Kind.Level;
import vn.binhyen.addresses.Resolution.Candidate;
import vn.binhyen.addresses.Resolution.Former;
import vn.binhyen.addresses.Unit.State;
import vn.binhyen.areas.LaterChanges;
import vn.binhyen.areas.ReferenceUnits;

/** All units of then and now by their names, and what became of those of then. */
final class Gazetteer {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    /** What people write short, though it is no initials of a district. */
    private static final Map<String, String> SHORT = Map.of(
            "hn", "ha noi",
            "hcm", "ho chi minh",
            "tphcm", "ho chi minh",
            "sg", "ho chi minh",
            "sai gon", "ho chi minh",
            "dn", "da nang",
            "hp", "hai phong",
            "ct", "can tho");

    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, List<Unit>> byInitials = new HashMap<>();
    private final Map<String, List<Unit>> wardsOfDistrict = new HashMap<>();
    private final Map<String, Unit> communes = new HashMap<>();
    private final Map<String, Unit> districts = new HashMap<>();
    private final Map<String, Unit> provinces = new HashMap<>();
    private final Map<String, Unit> formerProvinces = new HashMap<>();
    private final Map<String, String> provinceNow = new HashMap<>();
    private final Map<String, Set<String>> districtsOfCommune = new HashMap<>();
    private final Becoming becoming;

    Gazetteer(List<LaterChanges.Begun> begun, List<LaterChanges.Succession> since) {
        becoming = new Becoming(since);
        for (var each : ReferenceUnits.provinces()) {
            var unit = Unit.of(each.code(), each.name(), Level.PROVINCE, "", each.code(), State.TODAY);
            provinces.put(unit.code(), unit);
            add(unit);
        }
        for (var each : ReferenceUnits.formerProvinces()) {
            provinceNow.put(each.code(), each.nowIn());
            var unit = Unit.of(each.code(), each.name(), Level.PROVINCE, "", each.code(), State.LAST_OF_THEN);
            formerProvinces.put(unit.code(), unit);
            add(unit);
        }
        for (var each : ReferenceUnits.districts()) addDistrict(each);
        for (var each : ReferenceUnits.communes())
            addCommune(each.code(), each.name(), each.province(), !becoming.hasEnded(each.code()));
        for (var each : begun) addCommune(each.key(), each.name(), each.province(), each.living());
        for (var each : ReferenceUnits.formerWards()) addWard(each);
        rememberDistricts();
    }

    private void addCommune(String key, String name, String province, boolean living) {
        var unit = Unit.of(key, name, Level.COMMUNE, "", province, living ? State.TODAY : State.ENDED_SINCE);
        communes.put(unit.code(), unit);
        add(unit);
    }

    private void addDistrict(ReferenceUnits.District district) {
        var unit = Unit.of(
                district.code(),
                district.name(),
                Level.DISTRICT,
                district.code(),
                district.province(),
                State.LAST_OF_THEN);
        districts.put(unit.code(), unit);
        add(unit);
        var initials = new StringBuilder();
        for (var word : unit.key().split(" ")) initials.append(word.charAt(0));
        if (initials.length() > 1)
            byInitials
                    .computeIfAbsent(initials.toString(), key -> new ArrayList<>())
                    .add(unit);
    }

    private void addWard(ReferenceUnits.FormerWard ward) {
        if (ward.code().length() != 5) return; // one island district stands among the wards
        var state = ward.until().isBefore(LAST_DAY) ? State.BEFORE : State.LAST_OF_THEN;
        var unit = Unit.of(ward.code(), ward.name(), Level.COMMUNE, ward.district(), ward.province(), state);
        add(unit);
        wardsOfDistrict
                .computeIfAbsent(ward.district(), key -> new ArrayList<>())
                .add(unit);
    }

    private void add(Unit unit) {
        var name = unit.key();
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(unit);
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1))
            beginnings.add(name.substring(0, blank));
    }

    /** From which districts of then each commune of today was made. */
    private void rememberDistricts() {
        wardsOfDistrict.forEach((district, wards) -> wards.forEach(ward -> {
            for (var communes :
                    List.of(becoming.inJuly2025(ward).keySet(), shares(ward).keySet()))
                for (var commune : communes)
                    districtsOfCommune
                            .computeIfAbsent(commune, key -> new HashSet<>())
                            .add(district);
        }));
    }

    /** Units whose name without marks this is; also what a name is written short as. */
    List<Unit> named(String bare) {
        var found = byName.get(bare);
        if (found != null) return found;
        var written = SHORT.get(bare);
        return written == null
                ? List.of()
                : byName.getOrDefault(written, List.of()).stream()
                        .filter(unit -> unit.level() == Level.PROVINCE)
                        .toList();
    }

    /** Whether a longer name begins so. */
    boolean isBeginning(String bare) {
        return beginnings.contains(bare) || bare.equals("sai");
    }

    /** Districts whose initials these are. */
    List<Unit> districtsOf(String initials) {
        return byInitials.getOrDefault(initials, List.of());
    }

    List<Unit> wardsOf(Unit district) {
        return wardsOfDistrict.getOrDefault(district.code(), List.of());
    }

    Former former(Unit unit) {
        var district = unit.level() == Level.COMMUNE ? districts.get(unit.district()) : null;
        var province = (unit.isSince2025() ? provinces : formerProvinces).get(unit.province());
        var within = Stream.of(district, province)
                .filter(Objects::nonNull)
                .map(Unit::name)
                .collect(joining(", "));
        return new Former(Unit.codeOf(unit.code()), unit.name(), within);
    }

    /** A commune of today by its key, and whether something is in it wholly. */
    Candidate candidate(String key, boolean whole) {
        var commune = Objects.requireNonNull(communes.get(key), () -> "No commune of today: " + key);
        var province = provinces.get(commune.province());
        return new Candidate(Unit.codeOf(key), commune.name(), province == null ? "" : province.name(), whole);
    }

    /** The code of the province of a commune of today. */
    String provinceOf(Candidate commune) {
        return communes.values().stream()
                .filter(unit -> unit.isPresent() && Unit.codeOf(unit.code()).equals(commune.code()))
                .findFirst()
                .orElseThrow()
                .province();
    }

    /** The province of today in which a unit lies; empty where that is not known. */
    String provinceNow(Unit unit) {
        return unit.isSince2025() ? unit.province() : provinceNow.getOrDefault(unit.province(), "");
    }

    boolean isFrom(Unit commune, Unit district) {
        return districtsOfCommune.getOrDefault(commune.code(), Set.of()).contains(district.code());
    }

    /** The communes of today that a unit became, by key, and whether it went there wholly; none where that is not known. */
    Map<String, Boolean> shares(Unit unit) {
        if (unit.isPresent()) return Map.of(unit.code(), true);
        if (unit.level() == Level.DISTRICT) return sharesOfAll(wardsOf(unit));
        return becoming.today(unit.isSince2025() ? Map.of(unit.code(), true) : becoming.inJuly2025(unit));
    }

    private Map<String, Boolean> sharesOfAll(List<Unit> units) {
        var shares = new TreeMap<String, Boolean>();
        for (var unit : units) shares(unit).keySet().forEach(code -> shares.put(code, false));
        if (shares.size() == 1) shares.replaceAll((code, whole) -> true);
        return shares;
    }
}
