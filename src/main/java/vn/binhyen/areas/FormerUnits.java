package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The wards and communes of Hà Nội before 1 July 2025, kept only to explain what an old code meant. */
@Component
class FormerUnits {

    private final List<FormerUnit> units = ReferenceList.rows("former_ha_noi.tsv").stream()
            .map(FormerUnits::unit)
            .toList();

    /** Those that bore the code, the earliest first. */
    List<FormerUnit> bearing(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).toList();
    }

    private static FormerUnit unit(List<String> row) {
        return new FormerUnit(row.get(0), row.get(1), row.get(2), day(row.get(3)), LocalDate.parse(row.get(4)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
