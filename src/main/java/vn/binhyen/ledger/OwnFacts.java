package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.calendars.Period;

/** Finds the facts that an organisation's own figure is made of: its parts of work done together, too. */
@Component
@Transactional(readOnly = true)
class OwnFacts {

    static final int MOST = 500;

    /** What came and went is counted from the first day on. */
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private static final String STANDING = """
            select f.*, r.source_kind, r.source_id, a.name as area_name, o.name as organisation_name
            from ledger.fact f left join ledger.recording r on r.province_id = f.province_id and r.id = f.recording_id
                join areas.area_card a on a.id = f.area_id
                left join organisations.public_card o on o.id = f.organisation_id
            where f.organisation_id = :organisation and f.measure_id = :measure and f.day between :first and :last
                and f.level = :level and f.reverses_recording is null
                and not exists (select from ledger.fact b where b.province_id = f.province_id
                    and b.reverses_recording = f.recording_id and b.reverses_number = f.number)
            """;

    private static final String FROM_THE_FIRST_ON = "order by f.day, f.recording_id, f.number limit :most";
    private static final String LATEST = "order by f.day desc, f.recording_id desc, f.number desc limit 1";

    private final Access access;
    private final Measures measures;
    private final OrganisationFigures figures;
    private final JdbcClient jdbc;

    OwnFacts(Access access, Measures measures, OrganisationFigures figures, JdbcClient jdbc) {
        this.access = access;
        this.measures = measures;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** An organisation's figure and what it is made of, the earliest first, as far as the viewer may see it. */
    record Explained(
            Measure measure,
            UUID organisation,
            Period period,
            java.math.@Nullable BigDecimal value,
            List<Contribution> facts) {}

    Explained of(String code, UUID organisation, Period period) {
        if (!access.has(Permission.ENTER_FIGURES)) access.require(Permission.READ_FIGURES);
        var measure = edition(code, period);
        var ending = measures.endings().get(code);
        if (ending != null && period.firstDay().isAfter(ending.lastDay()))
            return new Explained(measure, organisation, period, null, List.of());
        boolean isStock = measure.rule().nature() == Nature.STOCK;
        var values = isStock
                ? figures.levels(organisation, List.of(code), List.of(period)).get(code)
                : figures.read(organisation, List.of(code), List.of(period)).get(code);
        return new Explained(
                measure,
                organisation,
                period,
                values == null ? null : values.getFirst(),
                facts(measure, organisation, period));
    }

    /** As defined on the last day; where it was defined later, as first defined. So is the figure that leads here. */
    private Measure edition(String code, Period period) {
        var editions = measures.editions(code);
        return editions.stream()
                .filter(each -> !each.effectiveFrom().isAfter(period.lastDay()))
                .findFirst()
                .orElseGet(editions::getLast);
    }

    /** A level is what was told of it last. */
    private List<Contribution> facts(Measure measure, UUID organisation, Period period) {
        boolean happened = measure.rule().nature() == Nature.FLOW;
        return jdbc.sql(STANDING + (measure.isToldInLevels() ? LATEST : FROM_THE_FIRST_ON))
                .param("organisation", organisation)
                .param("measure", measure.id())
                .param("first", happened ? period.firstDay() : BEGINNING)
                .param("last", period.lastDay())
                .param("level", measure.isToldInLevels())
                .param("most", MOST)
                .query(Contributions::contribution)
                .list();
    }
}
