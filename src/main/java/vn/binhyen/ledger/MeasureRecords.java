package vn.binhyen.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the dictionary, and adds editions to it. */
@Repository
class MeasureRecords {

    private static final String EDITIONS = """
            select m.code, e.*, part.code as part, whole.code as whole, ending.last_day, ending.reason
            from ledger.measure m join ledger.measure_edition e on e.measure_id = m.id
                left join ledger.measure part on part.id = e.part_id
                left join ledger.measure whole on whole.id = e.whole_id
                left join (select distinct on (measure_id) measure_id, last_day, reason from ledger.measure_ending
                    order by measure_id, ended_at desc) ending on ending.measure_id = m.id
            """;

    private static final String ENDINGS = """
            select code, last_day, reason from ledger.measure m join (
                    select distinct on (measure_id) measure_id, last_day, reason from ledger.measure_ending
                    order by measure_id, ended_at desc) ending on ending.measure_id = m.id
            where last_day is not null
            """;

    private static final String ORDER = " order by m.code, e.effective_from desc";

    private final JdbcClient jdbc;

    MeasureRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Dictionary dictionary() {
        return read(jdbc.sql(EDITIONS + ORDER));
    }

    Dictionary dictionary(Collection<String> codes) {
        return read(jdbc.sql(EDITIONS + "where m.code = any (:codes)" + ORDER)
                .param("codes", codes.stream().distinct().toArray(String[]::new)));
    }

    /** Of the measures that have ended or will, by their codes. */
    Map<String, MeasureEnding> endings() {
        var endings = new HashMap<String, MeasureEnding>();
        jdbc.sql(ENDINGS).query(row -> {
            endings.put(
                    row.getString("code"),
                    new MeasureEnding(row.getObject("last_day", LocalDate.class), row.getString("reason")));
        });
        return endings;
    }

    /** Until the transaction ends nobody else writes an edition of the code. */
    void hold(String code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:code, 2))")
                .param("code", "ledger.measure:" + code)
                .query()
                .singleRow();
    }

    /** Keeps an edition; what it does not say anew is as in the latest before it. */
    void add(Measure edition) {
        jdbc.sql("""
                        insert into ledger.measure_edition (measure_id, effective_from, name_vi, name_en, definition_vi,
                            definition_en, unit_vi, unit_en, nature, told_in_levels, part_id, whole_id, decimals, sums_over_time,
                            sums_over_areas, entered_by, confirmed_by, module, of_persons, published, comparable,
                            legal_basis, confidence)
                        select measure_id, :from, :nameVi, :nameEn, :definitionVi, :definitionEn, unit_vi, unit_en, nature,
                            told_in_levels, part_id, whole_id, decimals, sums_over_time, sums_over_areas, entered_by, confirmed_by, module,
                            of_persons, published, :comparable, :legalBasis, :confidence
                        from ledger.measure_edition where measure_id = :measure order by effective_from desc limit 1
                        """)
                .param("from", edition.effectiveFrom())
                .param("nameVi", edition.vietnamese().name())
                .param("nameEn", edition.english().name())
                .param("definitionVi", edition.vietnamese().definition())
                .param("definitionEn", edition.english().definition())
                .param("comparable", edition.basis().comparable())
                .param("legalBasis", edition.basis().legalBasis())
                .param("confidence", edition.basis().confidence().name())
                .param("measure", edition.id())
                .update();
    }

    private static Dictionary read(JdbcClient.StatementSpec sql) {
        var byCode = new LinkedHashMap<String, List<Measure>>();
        var endings = new HashMap<String, MeasureEnding>();
        sql.query((ResultSet row, int number) -> {
                    var lastDay = row.getObject("last_day", LocalDate.class);
                    if (lastDay != null)
                        endings.put(row.getString("code"), new MeasureEnding(lastDay, row.getString("reason")));
                    return measure(row, number);
                })
                .list()
                .forEach(edition -> byCode.computeIfAbsent(edition.code(), code -> new ArrayList<>())
                        .add(edition));
        return new Dictionary(byCode, endings);
    }

    /** Null: it goes on. */
    void end(Measure measure, @Nullable MeasureEnding ending, Instant at, String by) {
        jdbc.sql("insert into ledger.measure_ending values (:measure, :at, :lastDay, :reason, :by)")
                .param("measure", measure.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("lastDay", ending == null ? null : ending.lastDay(), Types.DATE)
                .param("reason", ending == null ? null : ending.reason())
                .param("by", by)
                .update();
    }

    private static Measure measure(ResultSet row, int number) throws SQLException {
        return new Measure(
                row.getInt("measure_id"),
                row.getString("code"),
                row.getObject("effective_from", LocalDate.class),
                text(row, "vi"),
                text(row, "en"),
                new MeasureRule(
                        Nature.valueOf(row.getString("nature")),
                        row.getBoolean("told_in_levels"),
                        row.getString("part"),
                        row.getString("whole"),
                        row.getInt("decimals"),
                        row.getBoolean("sums_over_time"),
                        row.getBoolean("sums_over_areas")),
                new MeasureKeeping(
                        Keeper.valueOf(row.getString("entered_by")),
                        Keeper.valueOf(row.getString("confirmed_by")),
                        row.getString("module"),
                        row.getBoolean("of_persons"),
                        row.getBoolean("published")),
                new MeasureBasis(
                        row.getString("legal_basis"),
                        Confidence.valueOf(row.getString("confidence")),
                        row.getBoolean("comparable")));
    }

    private static MeasureText text(ResultSet row, String language) throws SQLException {
        return new MeasureText(
                row.getString("name_" + language),
                row.getString("definition_" + language),
                row.getString("unit_" + language));
    }
}
