package vn.binhyen.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.Figures;

/** What registers say comes into the figures without anybody typing it, once, and follows them. */
@PersistenceTest
class TalliesTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Tallies tallies;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Ground ground;

    @BeforeEach
    void standOnFreshGround(@Autowired Areas areas) {
        ground = Ground.fresh(areas);
    }

    @Test
    void pointsAreCountedFromTheDayTheyStartUntilTheDayTheyEnd() {
        var model = model();
        point(model, TODAY.minusMonths(5), null);
        point(model, TODAY.minusMonths(4), TODAY.minusMonths(2));
        tell();
        tell();
        assertThat(value("C20", TODAY.minusMonths(5))).isEqualByComparingTo("1");
        assertThat(value("C20", TODAY.minusMonths(4))).isEqualByComparingTo("2");
        assertThat(value("C20", TODAY)).isEqualByComparingTo("1");
        assertThat(facts("C20")).isEqualTo(3);
    }

    @Test
    void aStockThatStandsIsToldWhenItChangedAndIsNoneWhenItIsGone() {
        var model = model();
        var point = point(model, TODAY.minusMonths(1), null);
        equipment(point, 10, 7);
        tell();
        tell();
        assertThat(value("C29x", TODAY)).isEqualByComparingTo("10");
        assertThat(value("C29", TODAY)).isEqualByComparingTo("70");
        assertThat(facts("C29x")).isEqualTo(1);
        equipment(point, 10, 4);
        tell();
        assertThat(value("C29", TODAY)).isEqualByComparingTo("40");
        run("update preventionmodels.point set ended_on = :today, ended_reason = 'x' where id = :id", point);
        tell();
        assertThat(value("C29x", TODAY)).isEqualByComparingTo("0");
    }

    private void tell() {
        Scopes.run(Scope.system("tallies.registers"), () -> tallies.tell(ground.province()));
    }

    private BigDecimal value(String measure, LocalDate day) {
        var month = Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(day, Granularity.MONTH);
        var query = new FigureQuery(List.of(measure), FigureLevel.COMMUNE, ground.commune(), List.of(month), null);
        return Scopes.call(Scope.system("test"), () -> figures.read(query))
                .row(measure, ground.commune())
                .map(row -> row.value(0))
                .orElse(null);
    }

    private int facts(String measure) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("""
                        select count(*) from ledger.fact f join ledger.measure m on m.id = f.measure_id
                        where m.code = :measure and f.area_id = :area
                        """)
                        .param("measure", measure)
                        .param("area", ground.commune())
                        .query(Integer.class)
                        .single()));
    }

    private UUID model() {
        var id = UUID.randomUUID();
        run("""
                insert into preventionmodels.model (id, province_id, commune_id, body_name, kind, name, folded_text, problem,
                    working, stage, stage_since, steps, version)
                values (:id, %d, %d, 'Phường', 'MODEL', 'Mô hình', 'mo hinh', 'Trộm cắp', 'Tuần tra', 'RUNNING', :today, 1, 0)
                """.formatted(ground.province(), ground.commune()), id);
        return id;
    }

    private UUID point(UUID model, LocalDate from, LocalDate until) {
        var id = UUID.randomUUID();
        run(
                """
                insert into preventionmodels.point (id, model_id, province_id, commune_id, body_name, started_on, ended_on,
                    ended_reason, version)
                values (:id, '%s', %d, %d, 'Tổ', '%s', %s, %s, 0)
                """.formatted(
                                model,
                                ground.province(),
                                ground.commune(),
                                from,
                                until == null ? "null" : "'" + until + "'",
                                until == null ? "null" : "'x'"),
                id);
        return id;
    }

    private void equipment(UUID point, int total, int working) {
        run(
                "update preventionmodels.point set equipment_total = %d, equipment_working = %d, equipment_on = :today where id = :id"
                        .formatted(total, working),
                point);
    }

    private void run(String sql, UUID id) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status ->
                        jdbc.sql(sql).param("id", id).param("today", TODAY).update()));
    }
}
