package vn.binhyen.tallies;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;

/** Brings one province's registers into the ledger; what is there already is left as it is. */
@Service
class Tallies {

    private final Registers registers;
    private final Ledger ledger;
    private final Figures figures;
    private final Clock clock;

    Tallies(Registers registers, Ledger ledger, Figures figures, Clock clock) {
        this.registers = registers;
        this.ledger = ledger;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Integer> provinces() {
        return registers.provinces();
    }

    @Transactional
    void tell(int province) {
        registers.holdTheMap();
        var today = LocalDate.now(clock);
        for (var register : Register.values()) {
            if (register.isCounted())
                ledger.state(register.whatHappened(province), registers.happened(register, province, today));
            if (!register.standingMeasures().isEmpty()) tellStanding(register, province, today);
        }
    }

    /** A level is told when it changed; where nothing is left of what was there, that is a level of 0. */
    private void tellStanding(Register register, int province, LocalDate today) {
        var known = known(register.standingMeasures(), province, today);
        var changed = new ArrayList<Fact>();
        for (var each : registers.standing(register, province)) {
            var before = known.remove(new Place(each.measure(), each.area()));
            if (before == null || before.compareTo(each.amount()) != 0)
                changed.add(level(each.measure(), each.area(), today, each.amount()));
        }
        known.forEach((place, amount) -> {
            if (amount.signum() != 0) changed.add(level(place.measure(), place.area(), today, BigDecimal.ZERO));
        });
        if (!changed.isEmpty())
            ledger.state(new SourceRecord("tallies.register", UUID.randomUUID(), province, null), changed);
    }

    private record Place(String measure, int area) {}

    private Map<Place, BigDecimal> known(List<String> measures, int province, LocalDate today) {
        var month = Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(today, Granularity.MONTH);
        var table = figures.read(new FigureQuery(measures, FigureLevel.COMMUNE, null, List.of(month), null));
        return new HashMap<>(table.rows().stream()
                .filter(row -> row.value(0) != null && row.province() == province)
                .collect(toMap(
                        row -> new Place(row.measure(), row.area()),
                        row -> row.values().getFirst())));
    }

    private static Fact level(String measure, int area, LocalDate day, BigDecimal amount) {
        return new Fact(measure, day, area, null, false, true, amount);
    }
}
