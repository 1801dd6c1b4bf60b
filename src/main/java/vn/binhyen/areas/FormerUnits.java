package vn.binhyen.areas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.ReferenceUnits.District;
import vn.binhyen.areas.ReferenceUnits.FormerProvince;
import vn.binhyen.areas.ReferenceUnits.FormerWard;

/** The wards and communes of before 1 July 2025, kept only to explain what an old code meant. */
@Component
class FormerUnits {

    private final Map<String, List<FormerUnit>> units;

    FormerUnits() {
        var districts = ReferenceUnits.districts().stream().collect(toMap(District::code, District::name));
        var provinces =
                ReferenceUnits.formerProvinces().stream().collect(toMap(FormerProvince::code, FormerProvince::name));
        units = ReferenceUnits.formerWards().stream()
                .map(ward -> unit(
                        ward, districts.getOrDefault(ward.district(), provinces.getOrDefault(ward.province(), ""))))
                .collect(groupingBy(FormerUnit::code));
    }

    /** Those that bore the code, the earliest first. */
    List<FormerUnit> bearing(String code) {
        return units.getOrDefault(code, List.of());
    }

    private static FormerUnit unit(FormerWard ward, String within) {
        return new FormerUnit(ward.code(), ward.name(), within, ward.from(), ward.until());
    }
}
