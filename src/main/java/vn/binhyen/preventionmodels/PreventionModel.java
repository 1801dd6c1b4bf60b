package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.database.Folding;
import vn.binhyen.preventionmodels.StepRefused.Why;

/** One crime-prevention model, from its proposal to its end. It is never deleted. */
@Table(schema = "preventionmodels", name = "model")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class PreventionModel {

    @Id
    private final UUID id;

    @Embedded.Empty
    private final Body owner;

    @Embedded.Empty
    private ModelTerms terms;

    @Embedded.Empty
    private BirthCertificate birth = BirthCertificate.empty();

    private String foldedText;
    private Stage stage;
    private LocalDate stageSince;
    private @Nullable LocalDate launchedOn;
    private int steps;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    PreventionModel(UUID id, Body owner) {
        this.id = id;
        this.owner = owner;
    }

    static PreventionModel proposed(ModelId id, Body owner, ModelTerms terms, LocalDate day) {
        var model = new PreventionModel(id.value(), owner);
        model.stage = Stage.PROPOSED;
        model.stageSince = day;
        model.steps = 1;
        model.correct(terms);
        return model;
    }

    final void correct(ModelTerms corrected) {
        if (stage == Stage.ENDED) throw new AlreadyDecided();
        terms = corrected;
        foldedText = Folding.fold(String.join(" ", terms.name(), terms.problem(), owner.bodyName()));
    }

    /** Writes the birth certificate, complete or not; once the model is approved it stands. */
    void certify(BirthCertificate written) {
        if (!stage.isProposal()) throw new AlreadyDecided();
        birth = written;
    }

    /** Reaches a stage, if the life cycle allows it, the form shows what it must, and the time has come. */
    Step take(Transition transition, StepForm form, Circumstances now) {
        checkDay(form.day(), now.today());
        if (transition.document() && form.document() == null) throw new StepRefused(Why.DOCUMENT_MISSING);
        if (transition.reason() && form.note() == null) throw new StepRefused(Why.REASON_MISSING);
        if (transition.lessons() && form.lessons() == null) throw new StepRefused(Why.LESSONS_MISSING);
        switch (transition.toStage()) {
            case APPROVED -> requireBirthCertificate();
            case PILOT -> requirePoint(now.pointRuns());
            case RATED -> requireTime(form.day(), now);
            default -> {}
        }
        return reach(form);
    }

    private Step reach(StepForm form) {
        var step = new Step(
                Objects.requireNonNull(form.step()),
                steps++,
                stage,
                form.to(),
                form.day(),
                form.document(),
                form.note(),
                form.lessons());
        stage = form.to();
        stageSince = form.day();
        if (stage == Stage.PILOT) launchedOn = form.day();
        return step;
    }

    private void checkDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) throw new StepRefused(Why.IN_THE_FUTURE);
        if (day.isBefore(stageSince)) throw new StepRefused(Why.BEFORE_THE_LAST, stageSince);
    }

    private void requireBirthCertificate() {
        var missing = birth.missing();
        if (!missing.isEmpty()) throw new StepRefused(Why.BIRTH_INCOMPLETE, missing.size());
    }

    private static void requirePoint(boolean pointRuns) {
        if (!pointRuns) throw new StepRefused(Why.NO_POINT);
    }

    private void requireTime(LocalDate day, Circumstances now) {
        var rating = now.rating();
        if (launchedOn == null || rating.ratedFrom(launchedOn, now.daysPaused()).isAfter(day))
            throw new StepRefused(Why.TOO_EARLY, rating.months());
    }

    void requireVersion(@Nullable Integer seen) {
        ChangedMeanwhile.check(seen, version);
    }

    ModelId id() {
        return new ModelId(id);
    }

    Body owner() {
        return owner;
    }

    Stage stage() {
        return stage;
    }

    ModelText text() {
        return new ModelText(
                id,
                owner,
                terms,
                birth,
                new ModelText.Standing(stage, stageSince, launchedOn),
                version == null ? 0 : version);
    }
}
