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
import vn.binhyen.calendars.Period;

/** Says what was told of figures after a moment: why they are no longer what they were. */
@Service
@Transactional(readOnly = true)
public class LaterTellings {

    private static final String LATER = """
            select f.measure_id,
                count(*) filter (where f.reverses_recording is null and not exists (
                    select from ledger.fact b where b.province_id = f.province_id and b.reverses_recording = f.recording_id
                        and b.reverses_number = f.number)) as added,
                count(*) filter (where o.recorded_at <= :since) as withdrawn
            from ledger.fact f left join ledger.fact o on o.province_id = f.province_id
                and o.recording_id = f.reverses_recording and o.number = f.reverses_number
            where f.province_id = :province and f.measure_id = any (:measures) and f.day <= :end
                and (f.day >= :start or f.measure_id = any (:stocks)) and (:area = :province or f.area_id = :area)
                and f.recorded_at > :since and not f.share
            group by f.measure_id
            """;

    private final JdbcClient jdbc;
    private final MeasureRecords measures;
    private final Reach reach;

    LaterTellings(JdbcClient jdbc, MeasureRecords measures, Reach reach) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.reach = reach;
    }

    /**
     * By the codes of the measures; of those of which nothing was told since there is nothing.
     *
     * @param area a commune or a province
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
        jdbc.sql(LATER)
                .param("province", reach.provinceOf(area))
                .param("area", area)
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
                    told.put(row.getInt("measure_id"), new ToldSince(row.getInt("added"), row.getInt("withdrawn")));
                });
        return told;
    }
}
