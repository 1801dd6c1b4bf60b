package vn.binhyen.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Folding;
import vn.binhyen.exchange.Preview.Line;
import vn.binhyen.exchange.Preview.Standing;
import vn.binhyen.exchange.ToldReports.Slot;
import vn.binhyen.exchange.ToldReports.Told;

/** Writes reports of other installations down; no edition is ever rewritten. */
@Repository
class ReceivedReports {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ReceivedReports(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** The latest edition that is there. */
    record Had(int edition, String seal) {

        Standing beside(int told, String toldSeal) {
            if (told > edition) return Standing.REPLACES;
            if (told < edition) return Standing.OLDER;
            return toldSeal.equals(seal) ? Standing.SAME : Standing.OTHERWISE;
        }
    }

    /** Until the transaction ends nobody else takes anything in for the province. */
    void hold(int province) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('exchange'), :province) is not null")
                .param("province", province)
                .query(Boolean.class)
                .single();
    }

    Map<Slot, Had> latest(int province, List<Told> reports) {
        var had = new HashMap<Slot, Had>();
        jdbc.sql("""
                        select distinct on (definition, period, level, place_code)
                            definition, period, level, place_code, edition, seal
                        from exchange.received_report
                        where province_id = :province and period = any (:periods)
                        order by definition, period, level, place_code, edition desc
                        """)
                .param("province", province)
                .param(
                        "periods",
                        reports.stream()
                                .map(report -> report.period().code())
                                .distinct()
                                .toArray(String[]::new))
                .query(row -> {
                    had.put(
                            new Slot(
                                    row.getString("definition"),
                                    row.getString("period"),
                                    row.getString("level"),
                                    row.getString("place_code")),
                            new Had(row.getInt("edition"), row.getString("seal")));
                });
        return had;
    }

    void add(int province, UUID installation, Line line, String actor) {
        var id = UUID.randomUUID();
        addHead(id, province, installation, line, actor);
        var sections = new ArrayList<Object[]>();
        var figures = new ArrayList<Object[]>();
        var told = line.report().sections();
        for (int section = 1; section <= told.size(); section++) {
            var one = told.get(section - 1);
            sections.add(
                    new Object[] {id, section, province, one.headingVi(), one.headingEn(), one.narrative(), one.edited()
                    });
            for (int ordinal = 1; ordinal <= one.figures().size(); ordinal++)
                figures.add(figure(id, province, section, ordinal, one.figures().get(ordinal - 1)));
        }
        batches.batchUpdate("""
                insert into exchange.received_section (report_id, ordinal, province_id, heading_vi, heading_en, narrative, edited)
                values (?, ?, ?, ?, ?, ?, ?)
                """, sections);
        batches.batchUpdate("""
                insert into exchange.received_figure (report_id, section, ordinal, province_id, measure, effective_from, name_vi,
                    name_en, unit_vi, unit_en, amount, year_before, period_before, target, estimated)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, figures);
    }

    private void addHead(UUID id, int province, UUID installation, Line line, String actor) {
        var told = line.report();
        var place = told.place();
        jdbc.sql("""
                        insert into exchange.received_report (id, province_id, installation_id, definition, name_vi, name_en, period,
                            first_day, last_day, level, place_code, place_name, place_words, in_code, in_name, area, edition,
                            approved_at, seal, received_at, received_by)
                        values (:id, :province, :installation, :definition, :nameVi, :nameEn, :period, :first, :last, :level, :code,
                            :name, :words, :inCode, :inName, :area, :edition, :approved, :seal, :at, :by)
                        """)
                .param("id", id)
                .param("province", province)
                .param("installation", installation)
                .param("definition", told.definition().code())
                .param("nameVi", told.definition().nameVi())
                .param("nameEn", told.definition().nameEn())
                .param("period", told.period().code())
                .param("first", told.period().firstDay())
                .param("last", told.period().lastDay())
                .param("level", place.level())
                .param("code", place.code())
                .param("name", place.name())
                .param(
                        "words",
                        Folding.fold(place.name() + " " + place.province().name()) + " " + place.code())
                .param("inCode", place.province().code())
                .param("inName", place.province().name())
                .param("area", line.area(), java.sql.Types.INTEGER)
                .param("edition", told.edition())
                .param("approved", told.approvedAt().atOffset(ZoneOffset.UTC))
                .param("seal", line.seal())
                .param("at", now())
                .param("by", actor)
                .update();
    }

    private static Object[] figure(UUID id, int province, int section, int ordinal, ToldReports.Amounts told) {
        return new Object[] {
            id,
            section,
            ordinal,
            province,
            told.measure(),
            told.effectiveFrom(),
            told.nameVi(),
            told.nameEn(),
            told.unitVi(),
            told.unitEn(),
            amount(told.value()),
            amount(told.yearBefore()),
            amount(told.periodBefore()),
            amount(told.target()),
            Objects.requireNonNullElse(told.estimated(), List.<String>of()).toArray(String[]::new)
        };
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
