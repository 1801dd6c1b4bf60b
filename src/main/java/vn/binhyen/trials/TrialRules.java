package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Nature;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PointLives;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Who;
import vn.binhyen.trials.TrialRefused.Why;

/** Knows who designs trials of which models, by which outcomes, and where a model runs that is compared with nothing. */
@Component
class TrialRules {

    private final Access access;
    private final Bodies bodies;
    private final PreventionModels models;
    private final PointLives points;
    private final Measures measures;
    private final Candidates candidates;

    TrialRules(
            Access access,
            Bodies bodies,
            PreventionModels models,
            PointLives points,
            Measures measures,
            Candidates candidates) {
        this.access = access;
        this.bodies = bodies;
        this.models = models;
        this.points = points;
        this.measures = measures;
        this.candidates = candidates;
    }

    void requireReader() {
        bodies.requireReader();
    }

    void requireDesigner() {
        bodies.requireReader();
        access.require(Permission.JUDGE_RESULTS);
    }

    /** Refuses whoever does not decide for the authority above the model's owner. */
    void require(Body owner) {
        bodies.enter(owner, Who.AUTHORITY);
    }

    /** Refuses whoever does not enter for the model's owner. */
    void requireOwner(Body owner) {
        bodies.enter(owner);
    }

    boolean mayAnswer(Body owner) {
        return bodies.mayEnter(owner);
    }

    boolean mayDesign(Body owner) {
        return bodies.mayEnter(owner, Who.AUTHORITY);
    }

    ModelText model(ModelId id) {
        return models.find(id).orElseThrow(() -> new TrialRefused(Why.NO_SUCH_MODEL));
    }

    /** Refuses an outcome of the ledger that cannot be added up by month, or that the viewer sees of one commune alone. */
    void check(TrialTerms terms, Body owner) {
        var errors = new DirectFieldBindingResult(terms, "terms");
        terms.check(errors);
        FieldsRefused.ifAny(errors);
        var code = terms.measure();
        if (code == null) return;
        var outcome = outcomes().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new TrialRefused(Why.NO_SUCH_MEASURE));
        if (terms.isOfOrganisations() && !isOfOrganisations(outcome)) throw new TrialRefused(Why.NOT_BY_ORGANISATION);
        requireCounts(terms, owner);
    }

    /** Refuses whoever sees of the ledger's counts less than the comparison needs: they would seem to be missing. */
    void requireCounts(TrialTerms terms, Body owner) {
        if (!seesCounts(terms, owner)) throw new TrialRefused(Why.WHOLE_CITY);
    }

    boolean seesCounts(TrialTerms terms, Body owner) {
        if (terms.measure() == null) return true;
        var scope = Scopes.current();
        boolean wholeCity = scope.everything() || scope.provinces().contains(owner.provinceId());
        return wholeCity && access.has(Permission.READ_FIGURES);
    }

    /** Refuses units that the ledger knows nothing of. */
    void checkKnown(List<Unit> units, TrialTerms terms, Body owner) {
        var known = candidates(terms, owner, Set.of()).stream().map(Unit::key).collect(Collectors.toSet());
        for (var unit : units)
            if (unit.key() == null || !known.contains(unit.key()))
                throw new TrialRefused(Why.UNIT_UNKNOWN, unit.name());
    }

    List<Unit> candidates(TrialTerms terms, Body owner, Set<Object> treated) {
        return candidates.of(terms, new AreaId(owner.provinceId()), treated, today());
    }

    /** What the police count by commune is never told of an organisation. */
    private static boolean isOfOrganisations(Measure measure) {
        var keeper = measure.keeping().enteredBy();
        return keeper == Keeper.ORGANISATION || keeper == Keeper.NOBODY;
    }

    /** What can be counted by commune and month. */
    List<Measure> outcomes() {
        return measures.inForce(today()).stream()
                .filter(measure -> measure.rule().nature() == Nature.FLOW
                        && measure.rule().sumsOverTime()
                        && measure.rule().decimals() == 0)
                .toList();
    }

    /** The communes and organisations in which the model ran at any time within the months. */
    Set<Object> placesWith(TrialText trial) {
        var first = trial.terms().firstMonth();
        var end = trial.terms().lastMonth().plusMonths(1);
        var places = new HashSet<Object>();
        for (var point : points.of(new ModelId(trial.modelId()))) {
            if (point.startedOn().isAfter(end)) continue;
            if (point.endedOn() != null && point.endedOn().isBefore(first)) continue;
            if (point.body().communeId() != null) places.add(point.body().communeId());
            if (point.body().organisationId() != null) places.add(point.body().organisationId());
        }
        return places;
    }

    LocalDate today() {
        return bodies.today();
    }
}
