package vn.binhyen.reviews;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Folding;
import vn.binhyen.ledger.FigureLevel;
import vn.binhyen.ledger.FigureQuery;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.Figures;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Nature;
import vn.binhyen.ledger.OrganisationFigures;
import vn.binhyen.preventionmodels.BirthCertificate;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelText;

/** Reads from the ledger what is set beside a model's target: of its owner, over as many months as the baseline. */
@Component
class PresentFigures {

    private static final int MOST_MONTHS = 120;

    private final Measures measures;
    private final Figures figures;
    private final OrganisationFigures ofOrganisations;
    private final Access access;
    private final Clock clock;

    PresentFigures(
            Measures measures, Figures figures, OrganisationFigures ofOrganisations, Access access, Clock clock) {
        this.measures = measures;
        this.figures = figures;
        this.ofOrganisations = ofOrganisations;
        this.access = access;
        this.clock = clock;
    }

    /** What can be counted of the model's owner by whoever asks; nothing where they do not read those figures. */
    List<Measure> offered(ModelText model) {
        if (!isRead(model.owner())) return List.of();
        boolean ofOrganisation = model.owner().organisationId() != null;
        return measures.inForce(LocalDate.now(clock)).stream()
                .filter(ofOrganisation ? PresentFigures::isOfOrganisations : PresentFigures::isOfAreas)
                .toList();
    }

    /** The one that is called as the birth certificate says by what the model is measured. */
    @Nullable
    String suggested(ModelText model) {
        var said = model.birth().measure();
        if (said == null) return null;
        return offered(model).stream()
                .filter(measure -> Folding.fold(measure.vietnamese().name()).equals(Folding.fold(said)))
                .map(Measure::code)
                .findFirst()
                .orElse(null);
    }

    /** Empty where no such measure is offered. */
    Optional<PresentFigure> find(ModelText model, @Nullable String code) {
        return offered(model).stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .map(measure -> read(model, measure));
    }

    private PresentFigure read(ModelText model, Measure measure) {
        var months = months(model.birth());
        var values = values(model.owner(), measure.code(), months);
        var known = values.stream().filter(Objects::nonNull).toList();
        boolean isStock = measure.rule().nature() == Nature.STOCK;
        var amount = isStock
                ? values.getLast()
                : known.stream().reduce(BigDecimal::add).orElse(null);
        return new PresentFigure(
                measure,
                model.owner().bodyName(),
                months.getFirst().firstDay(),
                months.getLast().lastDay(),
                amount,
                known.size(),
                months.size());
    }

    private List<@Nullable BigDecimal> values(Body owner, String code, List<Period> months) {
        var organisation = owner.organisationId();
        if (organisation != null)
            return ofOrganisations.read(organisation, List.of(code), months).getOrDefault(code, unknown(months));
        var commune = owner.communeId();
        var area = commune == null ? owner.provinceId() : commune;
        var level = commune == null ? FigureLevel.PROVINCE : FigureLevel.COMMUNE;
        return figures.read(new FigureQuery(List.of(code), level, area, months, null))
                .row(code, area)
                .map(FigureRow::values)
                .orElseGet(() -> unknown(months));
    }

    private static List<@Nullable BigDecimal> unknown(List<Period> months) {
        return Collections.nCopies(months.size(), null);
    }

    /** Whole months up to the last one, as many as the baseline has; twelve where it does not say. */
    private List<Period> months(BirthCertificate birth) {
        var from = birth.baselineFrom();
        var until = birth.baselineUntil();
        long wanted = from == null || until == null ? 12 : ChronoUnit.MONTHS.between(from, until.plusDays(1));
        var last = YearMonth.now(clock).minusMonths(1);
        var first = last.minusMonths(Math.clamp(wanted, 1, MOST_MONTHS) - 1);
        return FigureQuery.periods(month(first), month(last));
    }

    private static Period month(YearMonth month) {
        return Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(month.atDay(1), Granularity.MONTH);
    }

    /** Whoever reads the model has its owner in scope; of an organisation the rows in scope decide. */
    private boolean isRead(Body owner) {
        return owner.organisationId() != null || access.has(Permission.READ_FIGURES);
    }

    private static boolean isOfAreas(Measure measure) {
        var rule = measure.rule();
        return switch (rule.nature()) {
            case FLOW -> rule.sumsOverTime();
            case STOCK -> true;
            case RATIO -> false;
        };
    }

    /** What happened and was told of organisations; what the police count by area never is. */
    private static boolean isOfOrganisations(Measure measure) {
        var keeper = measure.keeping().enteredBy();
        return measure.rule().nature() == Nature.FLOW
                && measure.rule().sumsOverTime()
                && (keeper == Keeper.ORGANISATION || keeper == Keeper.NOBODY);
    }
}
