package vn.binhyen.addresses;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

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
    private final Map<String, List<ReferenceUnits.Succession>> successions;
    private final Map<String, String> before2025;
    private final Map<String, Set<String>> districtsOfCommune = new HashMap<>();

    Gazetteer() {
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
        for (var each : ReferenceUnits.communes()) {
            var unit = Unit.of(each.code(), each.name(), Level.COMMUNE, "", each.province(), State.TODAY);
            communes.put(unit.code(), unit);
            add(unit);
        }
        for (var each : ReferenceUnits.formerWards()) addWard(each);
        successions = ReferenceUnits.successions().stream().collect(groupingBy(ReferenceUnits.Succession::from));
        before2025 = ReferenceUnits.successionsOfJanuary2025().stream()
                .collect(toMap(ReferenceUnits.Succession::from, ReferenceUnits.Succession::to));
        rememberDistricts();
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
        wardsOfDistrict.forEach((district, wards) -> wards.forEach(ward -> shares(ward)
                .keySet()
                .forEach(commune -> districtsOfCommune
                        .computeIfAbsent(commune, key -> new HashSet<>())
                        .add(district))));
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
        var within = Stream.of(district, formerProvinces.get(unit.province()))
                .filter(Objects::nonNull)
                .map(Unit::name)
                .collect(joining(", "));
        return new Former(unit.code(), unit.name(), within);
    }

    /** A commune of today, and whether something is in it wholly. */
    Candidate candidate(String code, boolean whole) {
        var commune = Objects.requireNonNull(communes.get(code), () -> "No commune of today: " + code);
        var province = Objects.requireNonNull(provinces.get(commune.province()), () -> "No province of " + code);
        return new Candidate(code, commune.name(), province.name(), whole);
    }

    /** The code of the province of a commune of today. */
    String provinceOf(Candidate commune) {
        return Objects.requireNonNull(communes.get(commune.code())).province();
    }

    /** The province of today in which a unit lies; empty where that is not known. */
    String provinceNow(Unit unit) {
        return unit.isPresent() ? unit.province() : provinceNow.getOrDefault(unit.province(), "");
    }

    boolean isFrom(Unit commune, Unit district) {
        return districtsOfCommune.getOrDefault(commune.code(), Set.of()).contains(district.code());
    }

    /** The communes of today that a unit became, by code, and whether it went there wholly; none where that is not known. */
    Map<String, Boolean> shares(Unit unit) {
        if (unit.isPresent()) return Map.of(unit.code(), true);
        if (unit.level() == Level.DISTRICT) return sharesOfAll(wardsOf(unit));
        var shares = new TreeMap<String, Boolean>();
        var code =
                successions.containsKey(unit.code()) ? unit.code() : before2025.getOrDefault(unit.code(), unit.code());
        for (var each : successions.getOrDefault(code, List.of())) shares.put(each.to(), each.whole());
        return shares;
    }

    private Map<String, Boolean> sharesOfAll(List<Unit> units) {
        var shares = new TreeMap<String, Boolean>();
        for (var unit : units) shares(unit).keySet().forEach(code -> shares.put(code, false));
        if (shares.size() == 1) shares.replaceAll((code, whole) -> true);
        return shares;
    }
}
