package vn.binhyen.groupings;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.AreaLineage.Heir;
import vn.binhyen.areas.Areas;
import vn.binhyen.groupings.Member.Who;

/** Reads from the map which communes of today are made of the wards of each former district. */
@Component
class FormerDistricts {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private final Areas areas;
    private final GroupingRecords records;
    private final Clock clock;

    FormerDistricts(Areas areas, GroupingRecords records, Clock clock) {
        this.areas = areas;
        this.records = records;
        this.clock = clock;
    }

    /** Groupings of those districts for which there is none, neither proposed before nor entered under the district's name. */
    List<Grouping> missing(AreaId province) {
        var heirs = new LinkedHashMap<AreaCard, List<AreaCard>>();
        for (var district : areas.districtsOf(province, LAST))
            heirs.put(
                    district,
                    areas.lineage(district.id()).heirs().stream()
                            .map(Heir::area)
                            .toList());
        var shares = heirs.values().stream().flatMap(List::stream).collect(groupingBy(AreaCard::id, counting()));
        var known = new HashSet<>(records.origins(province.value()));
        var names = Set.copyOf(records.names(province.value(), GroupingKind.FORMER_DISTRICT));
        return heirs.keySet().stream()
                .filter(district -> !known.contains(district.id().value()) && !names.contains(district.name()))
                .filter(district -> !heirs.getOrDefault(district, List.of()).isEmpty())
                .map(district -> grouping(province, district, heirs.getOrDefault(district, List.of()), shares))
                .toList();
    }

    /** A commune to which wards of several districts went belongs to each in part. */
    private Grouping grouping(AreaId province, AreaCard district, List<AreaCard> heirs, Map<AreaId, Long> shares) {
        var first = LAST.plusDays(1);
        var members = heirs.stream()
                .map(heir -> Member.since(
                        heir.validFrom() == null || heir.validFrom().isBefore(first) ? first : heir.validFrom(),
                        province.value(),
                        Who.commune(heir.id().value(), shares.getOrDefault(heir.id(), 0L) == 1)))
                .collect(toSet());
        var terms = new GroupingTerms(district.name(), null, first, null);
        return Grouping.ofDistrict(province, district.id(), terms, members, LocalDate.now(clock));
    }
}
