package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters crime-prevention models and leads each through its life. */
@Service
@Transactional
public class PreventionModels {

    private final ModelRecords records;
    private final Steps steps;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    PreventionModels(ModelRecords records, Steps steps, Bodies bodies, ApplicationEventPublisher events) {
        this.records = records;
        this.steps = steps;
        this.bodies = bodies;
        this.events = events;
    }

    /**
     * Enters a proposal, also one of long ago whose model runs already; the same id a second time is the same form posted
     * twice.
     */
    public void propose(ModelId id, Body owner, LocalDate day, ModelTerms terms) {
        var enteredBy = bodies.enter(owner);
        if (day.isAfter(bodies.today())) throw new StepRefused(StepRefused.Why.IN_THE_FUTURE);
        if (records.existsById(id.value())) return;
        records.save(PreventionModel.proposed(id, owner, terms, day));
        steps.propose(id, day, enteredBy);
        events.publishEvent(new ModelChanged(id, "propose"));
    }

    public void correct(ModelId id, ModelTerms terms) {
        correct(id, terms, null);
    }

    /** @param seen the version that the editor saw; null: not told */
    void correct(ModelId id, ModelTerms terms, @Nullable Integer seen) {
        var model = entered(id);
        model.requireVersion(seen);
        model.correct(terms);
        records.save(model);
        events.publishEvent(new ModelChanged(id, "correct"));
    }

    /** Keeps the birth certificate, however complete it is. */
    public void certify(ModelId id, BirthCertificate birth) {
        certify(id, birth, null);
    }

    /** @param seen the version that the editor saw; null: not told */
    void certify(ModelId id, BirthCertificate birth, @Nullable Integer seen) {
        var model = entered(id);
        model.requireVersion(seen);
        model.certify(birth);
        records.save(model);
        events.publishEvent(new ModelChanged(
                id, "certify", Map.of("missing", birth.missing().size())));
    }

    /** Lets the model reach a stage; with its end, its points end too. */
    public void take(ModelId id, StepForm form) {
        bodies.requireReader();
        var model = records.get(id);
        if (steps.contains(Objects.requireNonNull(form.step()))) return;
        var transition = steps.lifeCycle().get(model.stage(), form.to());
        var enteredBy = bodies.enter(model.owner(), transition.who());
        boolean asked = model.stage().asksPoints();
        var step = model.take(transition, form, steps.circumstances(id));
        records.save(model);
        steps.add(id, step, enteredBy);
        if (form.to() == Stage.ENDED) records.endPoints(id.value(), form.day(), Objects.requireNonNull(form.note()));
        if (form.to() == Stage.ENDED || asked != form.to().asksPoints()) records.recount(id.value());
        events.publishEvent(
                new ModelChanged(id, "step", Map.of("stage", form.to().name(), "step", step.ordinal())));
    }

    @Transactional(readOnly = true)
    public ModelText get(ModelId id) {
        bodies.requireReader();
        return records.get(id).text();
    }

    /** The steps that the model took, the latest first. */
    @Transactional(readOnly = true)
    public List<Step.Taken> history(ModelId id) {
        bodies.requireReader();
        records.get(id);
        return steps.of(id);
    }

    /** Whether the stage may follow now, and the viewer is one who enters it. */
    @Transactional(readOnly = true)
    public boolean mayTake(ModelId id, Stage to) {
        var model = records.get(id);
        return steps.lifeCycle()
                .find(model.stage(), to)
                .filter(transition -> bodies.mayEnter(model.owner(), transition.who()))
                .isPresent();
    }

    /** Whether the viewer decides for the authority above the model's owner. */
    @Transactional(readOnly = true)
    public boolean mayDecide(ModelText model) {
        return bodies.mayEnter(model.owner(), Who.AUTHORITY);
    }

    /** Refuses whoever does not decide for the authority above the model's owner. */
    @Transactional(readOnly = true)
    public void requireDecider(ModelText model) {
        bodies.enter(model.owner(), Who.AUTHORITY);
    }

    /** Empty where there is none, and where the viewer may not read it. */
    @Transactional(readOnly = true)
    public Optional<ModelText> find(ModelId id) {
        bodies.requireReader();
        return records.findById(id.value()).map(PreventionModel::text);
    }

    /** How many models the viewer may read, in whatever stage. */
    @Transactional(readOnly = true)
    public long count() {
        bodies.requireReader();
        return records.count();
    }

    /** Whether the viewer enters what is told of the model: as its owner, its desk or the office. */
    @Transactional(readOnly = true)
    public boolean mayEnter(ModelText model) {
        return bodies.mayEnterAny() && bodies.mayEnter(model.owner());
    }

    /** The models that the viewer may read, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<ModelText> after(@Nullable ModelId last, int limit) {
        bodies.requireReader();
        return records.after(last == null ? new UUID(0, 0) : last.value(), limit).stream()
                .map(PreventionModel::text)
                .toList();
    }

    /** Whether the body has a model of that name, in whatever letters. */
    @Transactional(readOnly = true)
    public boolean has(Body owner, String name) {
        bodies.requireReader();
        return records.has(owner.provinceId(), owner.communeId(), owner.organisationId(), name);
    }

    private PreventionModel entered(ModelId id) {
        bodies.requireReader();
        var model = records.get(id);
        bodies.enter(model.owner());
        return model;
    }
}
