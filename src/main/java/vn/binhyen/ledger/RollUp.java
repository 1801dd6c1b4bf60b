package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.calendars.Atom;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.database.Scopes;

/** Keeps the sums by area and piece of a month, in the transaction that tells the facts. */
@Repository
class RollUp {

    private static final String ADD = """
            insert into ledger.rollup as r (province_id, measure_id, atom, area_id, facts, amount)
            select :province, * from unnest(:measures, cast(:atoms as date[]), :areas, :facts, :amounts)
            on conflict (province_id, measure_id, atom, area_id)
                do update set facts = r.facts + excluded.facts, amount = r.amount + excluded.amount
            """;

    private final JdbcClient jdbc;
    private final SummedAreas summed;
    private final Calendars calendars = Calendars.standard();

    RollUp(JdbcClient jdbc, SummedAreas summed) {
        this.jdbc = jdbc;
        this.summed = summed;
    }

    /** Sums the rows that count for an area and say what happened; levels come by {@link Levels}. */
    void add(int province, List<FactRow> rows) {
        var sums = new TreeMap<Cell, Sum>();
        for (var row : rows) {
            var entry = row.entry();
            if (entry.share() || entry.level()) continue;
            var cell = new Cell(entry.measure(), atomOf(entry.day()), entry.area());
            sums.merge(cell, new Sum(row.facts(), entry.amount()), Sum::plus);
        }
        add(province, sums);
    }

    /** In the order of the keys, so that nobody waits for somebody who waits for them. */
    void add(int province, SortedMap<Cell, Sum> sums) {
        var cells = sums.entrySet().stream()
                .filter(each -> !each.getValue().isNothing())
                .toList();
        if (cells.isEmpty()) return;
        var areas = cells.stream().map(each -> each.getKey().area()).distinct().toList();
        // An organisation adds to sums of its area that it may not read
        boolean isOfOrganisation = !Scopes.current().organisations().isEmpty();
        summed.naming(isOfOrganisation ? areas : List.of(), () -> write(province, cells));
    }

    private int write(int province, List<Map.Entry<Cell, Sum>> cells) {
        return jdbc.sql(ADD)
                .param("province", province)
                .param(
                        "measures",
                        cells.stream().map(each -> each.getKey().measure()).toArray(Integer[]::new))
                .param(
                        "atoms",
                        cells.stream()
                                .map(each -> each.getKey().atom().toString())
                                .toArray(String[]::new))
                .param("areas", cells.stream().map(each -> each.getKey().area()).toArray(Integer[]::new))
                .param(
                        "facts",
                        cells.stream().map(each -> each.getValue().facts()).toArray(Integer[]::new))
                .param("amounts", cells.stream().map(RollUp::amount).toArray(BigDecimal[]::new))
                .update();
    }

    LocalDate atomOf(LocalDate day) {
        return calendars.atomOn(day).firstDay();
    }

    /** The first days of the pieces of months from that of the one day to that of the other. */
    List<LocalDate> atomsWithin(LocalDate first, LocalDate last) {
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .flatMap(month -> calendars.atomsOf(month).stream())
                .map(Atom::firstDay)
                .toList();
    }

    private static BigDecimal amount(Map.Entry<Cell, Sum> each) {
        return each.getValue().amount();
    }
}
