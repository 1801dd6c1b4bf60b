package vn.binhyen.areas;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaKind.Level;
import vn.binhyen.areas.ReferenceUnits.FormerProvince;
import vn.binhyen.areas.ReferenceUnits.Succession;
import vn.binhyen.database.Folding;

/** Loads the provinces, districts, wards and communes of before 1 July 2025, and what became of them. */
@Component
class FormerAreas {

    private static final LocalDate LAST = ReferenceAreas.SINCE.minusDays(1);
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);

    private static final String UNITS = """
            insert into areas.area (code, kind, name, short_name, folded_name, searched_name, province_id, district_id,
                valid_from, valid_until)
            select code, kind, name, short_name, folded_name, searched_name,
                (select p.id from areas.area p
                    where p.code = province and p.level = 'PROVINCE' and (p.valid_until = :last or p.valid_from = '-infinity')),
                (select d.id from areas.area d
                    where d.code = district and d.level = 'DISTRICT' and d.valid_until = :last),
                coalesce(cast(nullif(first, '') as date), '-infinity'), cast(last as date)
            from unnest(:code, :kind, :name, :short, :folded, :searched, :province, :district, :first, :until)
                as unit (code, kind, name, short_name, folded_name, searched_name, province, district, first, last)
            on conflict do nothing
            """;

    private static final String LINKS = """
            insert into areas.successor (from_area, to_area, part, day, basis)
            select former.id, later.id, case when whole then 'FULL' else 'PARTIAL' end, :day,
                nullif(basis, '')
            from unnest(:from, :to, :whole, :basis) as pair (from_code, to_code, whole, basis)
                join areas.area former on former.code = from_code and former.level = :level
                    and former.valid_until = :last
                join areas.area later on later.code = to_code and later.level = :level
                    and later.valid_from <= :day and (later.valid_until is null or later.valid_until >= :day)
            on conflict do nothing
            """;

    /** A unit of one of the lists. */
    private record Row(String code, String name, String province, String district, String first, String last) {}

    private final JdbcClient jdbc;

    FormerAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of provinces that kept code and extent in 2025. */
    static Set<String> unchangedProvinces() {
        var former = ReferenceUnits.formerProvinces();
        var parts = former.stream().collect(groupingBy(FormerProvince::nowIn, counting()));
        return former.stream()
                .filter(each -> parts.getOrDefault(each.nowIn(), 0L) == 1)
                .map(FormerProvince::code)
                .collect(Collectors.toSet());
    }

    /** Answers how many units and links were missing. */
    int load() {
        var unchanged = unchangedProvinces();
        var provinces = ReferenceUnits.formerProvinces().stream()
                .filter(each -> !unchanged.contains(each.code()))
                .toList();
        int units = insert(provinces.stream()
                        .map(each -> new Row(each.code(), each.name(), "", "", "", LAST.toString()))
                        .toList())
                + insert(ReferenceUnits.districts().stream()
                        .map(each -> new Row(each.code(), each.name(), each.province(), "", "", LAST.toString()))
                        .toList())
                + insert(ReferenceUnits.formerWards().stream()
                        .filter(each -> each.code().length() == 5) // one island district stands among the wards
                        .map(FormerAreas::row)
                        .toList());
        var merged = provinces.stream()
                .map(each -> new Succession(each.code(), each.nowIn(), true, ""))
                .toList();
        return units
                + link(merged, "PROVINCE", ReferenceAreas.SINCE)
                + link(ReferenceUnits.successionsOfJanuary2025(), "COMMUNE", JANUARY)
                + link(ReferenceUnits.successions(), "COMMUNE", ReferenceAreas.SINCE);
    }

    private static Row row(ReferenceUnits.FormerWard ward) {
        var first = ward.from() == null ? "" : ward.from().toString();
        return new Row(
                ward.code(),
                ward.name(),
                ward.province(),
                ward.district(),
                first,
                ward.until().toString());
    }

    private int insert(List<Row> rows) {
        return jdbc.sql(UNITS)
                .param("last", LAST)
                .param("code", column(rows, Row::code))
                .param("kind", column(rows, row -> kind(row).name()))
                .param("name", column(rows, Row::name))
                .param("short", column(rows, FormerAreas::shortName))
                .param("folded", column(rows, row -> Folding.fold(row.name())))
                .param("searched", column(rows, row -> AreaWords.bare(shortName(row))))
                .param("province", column(rows, Row::province))
                .param("district", column(rows, Row::district))
                .param("first", column(rows, Row::first))
                .param("until", column(rows, Row::last))
                .update();
    }

    private int link(List<Succession> pairs, String level, LocalDate day) {
        return jdbc.sql(LINKS)
                .param("from", column(pairs, Succession::from))
                .param("to", column(pairs, Succession::to))
                .param("whole", pairs.stream().map(Succession::whole).toArray(Boolean[]::new))
                .param("level", level)
                .param("day", day)
                .param("last", day.minusDays(1))
                .param("basis", column(pairs, Succession::basis))
                .update();
    }

    private static AreaKind kind(Row row) {
        return AreaKind.named(row.name(), Level.of(row.code())).orElseThrow();
    }

    private static String shortName(Row row) {
        return kind(row).bare(row.name());
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
