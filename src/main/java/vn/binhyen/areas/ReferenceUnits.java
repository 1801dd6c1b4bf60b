package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The administrative units that come with the product, those of before 1 July 2025 and what became of them too. */
public final class ReferenceUnits {

    /** A province of today. */
    public record Province(String code, String name) {}

    /** A ward, commune or special zone of today. */
    public record Commune(String code, String name, String province) {}

    /**
     * A province of before 1 July 2025.
     *
     * @param nowIn the province of today in which it lies
     */
    public record FormerProvince(String code, String name, String nowIn) {}

    /** A district; none is left since 1 July 2025. */
    public record District(String code, String name, String province) {}

    /**
     * A ward, commune or town of before 1 July 2025, with one of its names.
     *
     * @param district empty where the source has none
     * @param province of its time; empty where the source has none
     * @param from null: from before the first list
     */
    public record FormerWard(
            String code,
            String name,
            String district,
            String province,
            @Nullable LocalDate from,
            LocalDate until) {}

    /**
     * What a unit became: wholly, or in part.
     *
     * @param basis the decision; empty where the list does not say
     */
    public record Succession(String from, String to, boolean whole, String basis) {}

    private ReferenceUnits() {}

    public static List<Province> provinces() {
        return ReferenceList.rows("provinces.tsv").stream()
                .map(row -> new Province(row.get(0), row.get(1)))
                .toList();
    }

    public static List<Commune> communes() {
        return ReferenceList.rows("communes.tsv").stream()
                .map(row -> new Commune(row.get(0), row.get(1), row.get(4)))
                .toList();
    }

    public static List<FormerProvince> formerProvinces() {
        return ReferenceList.rows("former_provinces.tsv").stream()
                .map(row -> new FormerProvince(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    public static List<District> districts() {
        return ReferenceList.rows("former_districts.tsv").stream()
                .map(row -> new District(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    public static List<FormerWard> formerWards() {
        return ReferenceList.rows("former_wards.tsv").stream()
                .map(row -> new FormerWard(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4)),
                        LocalDate.parse(row.get(5))))
                .toList();
    }

    /** What the units of 30 June 2025 became the day after; of 11 provinces it is not known. */
    public static List<Succession> successions() {
        return ReferenceList.rows("successors.tsv").stream()
                .map(row -> new Succession(row.get(0), row.get(1), row.get(2).equals("full"), row.get(3)))
                .toList();
    }

    /** Which code stood for the place of each of Hà Nội's units that were merged or renamed on 1 January 2025. */
    public static List<Succession> successionsOfJanuary2025() {
        return ReferenceList.rows("successors_ha_noi_2025_01.tsv").stream()
                .map(row -> new Succession(row.get(0), row.get(1), true, ""))
                .toList();
    }
}
