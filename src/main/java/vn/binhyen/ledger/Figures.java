package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.Structures;
import vn.binhyen.calendars.Period;

/** Answers any measure for any areas and periods, as is known now or was known at a moment. */
@Service
@Transactional(readOnly = true)
public class Figures {

    private final FigureRecords records;
    private final MeasureRecords measures;
    private final Structures structures;
    private final Reach reach;

    Figures(FigureRecords records, MeasureRecords measures, Structures structures, Reach reach) {
        this.structures = structures;
        this.records = records;
        this.measures = measures;
        this.reach = reach;
    }

    public FigureTable read(FigureQuery query) {
        reach.require();
        return read(query, reach.provinces(query));
    }

    /** Of one province alone. */
    public FigureTable readIn(int province, FigureQuery query) {
        reach.require();
        return read(query, List.of(province));
    }

    /** Also what is above and below the line of ratios. */
    FigureTable readWithParts(FigureQuery query) {
        reach.require();
        return read(query, reach.provinces(query), null, true);
    }

    /**
     * The same of some communes alone, whoever may read them.
     *
     * @param heirs further ones of which the stocks are read, for they tell anew what these told
     */
    FigureTable readWithParts(FigureQuery query, List<Integer> provinces, List<Integer> communes, List<Integer> heirs) {
        var standing =
                Stream.concat(communes.stream(), heirs.stream()).distinct().toList();
        return read(query, provinces, new Narrow(communes, standing), true);
    }

    /** Some communes alone. */
    private record Narrow(List<Integer> communes, List<Integer> standing) {

        Narrow(int commune) {
            this(List.of(commune), List.of(commune));
        }
    }

    private FigureTable read(FigureQuery query, List<Integer> provinces) {
        var area = query.area();
        var narrow = query.level() == FigureLevel.COMMUNE && area != null ? new Narrow(area) : null;
        return read(query, provinces, narrow, false);
    }

    private FigureTable read(FigureQuery query, List<Integer> provinces, @Nullable Narrow narrow, boolean withParts) {
        var dictionary = measures.dictionary();
        var asked = codes(query, dictionary, withParts)
                .map(code -> dictionary.defined(code, query.periods().getLast().lastDay()))
                .toList();
        var summed = summed(asked, dictionary);
        var addable =
                summed.stream().filter(measure -> isAddable(measure, query)).toList();
        var others =
                summed.stream().filter(measure -> !addable.contains(measure)).toList();
        var reading = reading(query, provinces, narrow, others);
        var reads = reading == null || others.isEmpty() ? List.<FigureRecords.Read>of() : reads(query, reading);
        var table = new Tabulation(
                reads,
                addable.isEmpty() ? List.of() : sums(reading(query, provinces, narrow, addable)),
                others.stream().anyMatch(Measure::isToldInLevels) ? descendants(reads) : Map.of(),
                query.level(),
                query.periods().size());
        var rows = asked.stream()
                .flatMap(measure -> table.rows(measure, dictionary).stream())
                .map(row -> row.until(dictionary.endings().get(row.measure()), query.periods()))
                .toList();
        return new FigureTable(
                asked,
                query.periods(),
                rows,
                breaks(asked, dictionary, query.periods()),
                dictionary.endings(),
                query.asOf());
    }

    private Map<Integer, List<Integer>> descendants(List<FigureRecords.Read> reads) {
        var areas = reads.stream().map(FigureRecords.Read::area).distinct().toList();
        return areas.size() < 2 ? Map.of() : structures.descendants(areas);
    }

    /** Whether the database may add it up over areas and pieces of months, and nothing has to be looked at one by one. */
    private static boolean isAddable(Measure measure, FigureQuery query) {
        var rule = measure.rule();
        return query.level() == FigureLevel.PROVINCE
                && query.asOf() == null
                && rule.nature() == Nature.FLOW
                && rule.sumsOverTime()
                && rule.sumsOverAreas();
    }

    private List<FigureRecords.ProvinceSum> sums(FigureRecords.@Nullable Reading reading) {
        return reading == null ? List.of() : records.provinces(reading);
    }

    /** The measures whose sums are needed: of ratios those above and below the line. */
    private static List<Measure> summed(List<Measure> asked, Dictionary dictionary) {
        return asked.stream()
                .flatMap(measure -> measure.rule().part() == null
                                || measure.rule().whole() == null
                        ? Stream.of(measure)
                        : Stream.of(measure.rule().part(), measure.rule().whole())
                                .map(code -> dictionary.editions(code).getFirst()))
                .distinct()
                .toList();
    }

    private static Stream<String> codes(FigureQuery query, Dictionary dictionary, boolean withParts) {
        var asked = query.measures().stream();
        if (!withParts) return asked.distinct();
        return asked.flatMap(code -> {
                    var rule = dictionary.editions(code).getFirst().rule();
                    return Stream.of(code, rule.part(), rule.whole()).filter(Objects::nonNull);
                })
                .distinct();
    }

    private static FigureRecords.@Nullable Reading reading(
            FigureQuery query, List<Integer> provinces, @Nullable Narrow narrow, List<Measure> summed) {
        if (provinces.isEmpty()) return null;
        var stocks = summed.stream().filter(measure -> measure.rule().nature() == Nature.STOCK);
        return new FigureRecords.Reading(
                provinces.toArray(Integer[]::new),
                ids(summed.stream()),
                ids(stocks),
                query.periods().stream().map(Period::firstDay).toList(),
                query.periods().getLast().lastDay(),
                narrow == null ? null : narrow.communes().toArray(Integer[]::new),
                narrow == null ? null : narrow.standing().toArray(Integer[]::new));
    }

    private static Integer[] ids(Stream<Measure> measures) {
        return measures.map(Measure::id).toArray(Integer[]::new);
    }

    /** As of a moment: what is known now less what was told since; levels are looked up anew. */
    private List<FigureRecords.Read> reads(FigureQuery query, FigureRecords.Reading reading) {
        var now = records.now(reading);
        var asOf = query.asOf();
        if (asOf == null) return now;
        var levels = records.levels(reading, asOf);
        var inLevels = measures.dictionary().toldInLevels();
        var then = new ArrayList<FigureRecords.Read>();
        now.stream().filter(read -> !inLevels.contains(read.measure())).forEach(then::add);
        records.later(reading, asOf).stream().map(Figures::lessened).forEach(then::add);
        then.addAll(levels);
        return then;
    }

    private static FigureRecords.Read lessened(FigureRecords.Read read) {
        return new FigureRecords.Read(
                read.measure(),
                read.province(),
                read.area(),
                read.period(),
                read.sum().negated(),
                0);
    }

    private static List<FigureTable.Break> breaks(List<Measure> asked, Dictionary dictionary, List<Period> periods) {
        return asked.stream()
                .flatMap(measure -> FigureTable.Break.among(dictionary.editions(measure.code()), periods).stream())
                .toList();
    }
}
