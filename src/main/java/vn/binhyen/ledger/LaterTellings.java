package vn.binhyen.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.areas.Structures;
import vn.binhyen.calendars.Period;

/** Says what was told of figures after a moment: why they are no longer what they were. */
@Service
@Transactional(readOnly = true)
public class LaterTellings {

    private static final String LATER = """
            select f.measure_id, count(*) filter (where stands and not known) as late,
                count(*) filter (where stands and known or o.recorded_at <= :since) as corrected
            from ledger.fact f left join ledger.fact o on o.province_id = f.province_id
                    and o.recording_id = f.reverses_recording and o.number = f.reverses_number
                cross join lateral (select f.reverses_recording is null and not exists (
                    select from ledger.fact b where b.province_id = f.province_id and b.reverses_recording = f.recording_id
                        and b.reverses_number = f.number) as stands) standing
                cross join lateral (select exists (
                    select from ledger.recording r
                        join ledger.recording earlier on earlier.source_id = r.source_id and earlier.recorded_at <= :since
                        join ledger.fact told on told.province_id = earlier.province_id and told.recording_id = earlier.id
                    where r.province_id = f.province_id and r.id = f.recording_id and told.measure_id = f.measure_id) as known) source
            where f.province_id = any (:provinces) and f.measure_id = any (:measures) and f.day <= :end
                and (f.day >= :start or f.measure_id = any (:stocks)) and (:whole or f.area_id = any (:areas))
                and f.recorded_at > :since and not f.share
            group by f.measure_id
            """;

    private final JdbcClient jdbc;
    private final MeasureRecords measures;
    private final Structures structures;
    private final Reach reach;

    LaterTellings(JdbcClient jdbc, MeasureRecords measures, Structures structures, Reach reach) {
        this.structures = structures;
        this.jdbc = jdbc;
        this.measures = measures;
        this.reach = reach;
    }

    /**
     * By the codes of the measures; of those of which nothing was told since there is nothing.
     *
     * @param area a province, or a commune with what it was made of
     */
    public Map<String, ToldSince> since(Instant moment, int area, Collection<String> codes, Period period) {
        reach.require();
        var dictionary = measures.dictionary();
        var asked = codes.stream()
                .map(code -> dictionary.editions(code).getFirst())
                .flatMap(measure -> parts(measure, dictionary))
                .distinct()
                .toList();
        var told = read(moment, area, asked, period);
        var byCode = new HashMap<String, ToldSince>();
        for (var code : codes)
            parts(dictionary.editions(code).getFirst(), dictionary)
                    .map(part -> told.get(part.id()))
                    .filter(Objects::nonNull)
                    .reduce(ToldSince::plus)
                    .ifPresent(since -> byCode.put(code, since));
        return byCode;
    }

    /** A measure, or of a ratio what is above and below the line. */
    private static Stream<Measure> parts(Measure measure, Dictionary dictionary) {
        var part = measure.rule().part();
        var whole = measure.rule().whole();
        if (part == null || whole == null) return Stream.of(measure);
        return Stream.of(part, whole).map(code -> dictionary.editions(code).getFirst());
    }

    private Map<Integer, ToldSince> read(Instant moment, int area, Collection<Measure> asked, Period period) {
        var told = new HashMap<Integer, ToldSince>();
        int province = reach.provinceOf(area);
        var provinces = new HashMap<>(Map.of(area, province));
        if (area != province)
            provinces.putAll(structures
                    .origins(new AreaId(area), period.lastDay(), Weight.EQUAL)
                    .provinces());
        jdbc.sql(LATER)
                .param("provinces", provinces.values().stream().distinct().toArray(Integer[]::new))
                .param("whole", area == province)
                .param("areas", provinces.keySet().toArray(Integer[]::new))
                .param("measures", asked.stream().map(Measure::id).toArray(Integer[]::new))
                .param(
                        "stocks",
                        asked.stream()
                                .filter(measure -> measure.rule().nature() == Nature.STOCK)
                                .map(Measure::id)
                                .toArray(Integer[]::new))
                .param("start", period.firstDay())
                .param("end", period.lastDay())
                .param("since", FactRecords.moment(moment))
                .query(row -> {
                    told.put(row.getInt("measure_id"), new ToldSince(row.getInt("late"), row.getInt("corrected")));
                });
        return told;
    }
}
