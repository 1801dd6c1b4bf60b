package vn.binhyen.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.StepForm;

/** Rates models by the sheet of the day: drafts, decides, and lets the model reach its stage with the decision. */
@Service
@Transactional
public class Ratings {

    private final RatingRecords records;
    private final RatingSheets sheets;
    private final PreventionModels models;
    private final ApplicationEventPublisher events;

    Ratings(RatingRecords records, RatingSheets sheets, PreventionModels models, ApplicationEventPublisher events) {
        this.records = records;
        this.sheets = sheets;
        this.models = models;
        this.events = events;
    }

    /** What a page shows: the model, the draft or a blank one, those decided before, and whether the viewer rates. */
    record Shown(ModelText model, Rating draft, List<Rating> decided, boolean mine) {

        /** Only after a review may a model be rated. */
        boolean decidable() {
            return model.standing().stage() == Stage.REVIEWED;
        }

        /** Whether the viewer scores now: what waits for its review is not begun, what was begun goes on. */
        boolean open() {
            boolean ended = model.standing().stage() == Stage.ENDED;
            return mine && !ended && (decidable() || !draft.scores().isEmpty());
        }

        private Shown on(RatingSheet sheet) {
            return draft.sheet().equals(sheet) ? this : new Shown(model, draft.blankOn(sheet), decided, mine);
        }
    }

    @Transactional(readOnly = true)
    Shown of(ModelId id) {
        var model = models.get(id);
        var draft = records.draft(id.value()).orElseGet(() -> Rating.blank(sheets.inForce()));
        return new Shown(model, draft, records.decided(id.value()), models.mayDecide(model));
    }

    /** The same for whoever rates it; others are refused, whatever they typed. */
    @Transactional(readOnly = true)
    Shown toRate(ModelId id) {
        models.requireDecider(models.get(id));
        return of(id);
    }

    /** The same with the sheet of the day that somebody typed on; where the draft is of another, that is not kept. */
    @Transactional(readOnly = true)
    Shown toRate(ModelId id, @Nullable LocalDate sheet) {
        var shown = toRate(id);
        if (sheet == null) return shown;
        return shown.on(sheets.find(sheet).orElseThrow(() -> new NotDecidable(NotDecidable.Why.CHANGED)));
    }

    /** Keeps the draft, however complete it is. */
    void draft(ModelId id, Rating rating) {
        var model = models.get(id);
        models.requireDecider(model);
        if (model.standing().stage() == Stage.ENDED) throw new NotDecidable(NotDecidable.Why.NONE);
        if (records.wasDecided(rating.id())) throw new NotDecidable(NotDecidable.Why.DECIDED);
        var kept = records.draft(id.value());
        var sheet = kept.map(Rating::sheet).orElseGet(sheets::inForce);
        if (!sheet.equals(rating.sheet())) throw new NotDecidable(NotDecidable.Why.CHANGED);
        if (kept.filter(rating::saysWhat).isPresent()) return;
        if (!records.keep(model, rating)) throw new NotDecidable(NotDecidable.Why.CHANGED);
        events.publishEvent(new RatingDrafted(id.value(), rating.scores().size()));
    }

    /**
     * Decides the draft in the version that the decider saw; the model reaches its stage in the same transaction, or
     * neither happens.
     */
    void decide(ModelId id, UUID rating, int version, LocalDate day, String document) {
        models.requireDecider(models.get(id));
        var kept = records.draftToDecide(id.value(), rating);
        if (kept.isEmpty() && records.wasDecided(rating)) return;
        var draft = kept.orElseThrow(Ratings::none);
        if (draft.version() != version) throw new NotDecidable(NotDecidable.Why.CHANGED);
        var decision = draft.decide(day, document);
        if (!records.decide(draft, decision)) throw new NotDecidable(NotDecidable.Why.CHANGED);
        var note = "%s: %d/%d điểm"
                .formatted(decision.grade(), decision.total(), draft.sheet().most());
        models.take(id, new StepForm(rating, Stage.RATED, day, document, note, null));
        events.publishEvent(new RatingDecided(rating, id.value(), decision.total(), decision.grade()));
    }

    private static NotDecidable none() {
        return new NotDecidable(NotDecidable.Why.NONE);
    }
}
