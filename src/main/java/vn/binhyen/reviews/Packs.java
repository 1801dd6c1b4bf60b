package vn.binhyen.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.documents.HashedStream;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.issuances.Letterhead;
import vn.binhyen.ledger.Measure;
import vn.binhyen.preventionmodels.ModelEffects;
import vn.binhyen.preventionmodels.ModelFacts;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;

/** Writes the pack of a model's review from what is on record of it. */
@Service
@Transactional
class Packs {

    private final ModelFacts facts;
    private final PresentFigures figures;
    private final ModelEffects effects;
    private final RatingRecords ratings;
    private final ApplicationEventPublisher events;

    Packs(
            ModelFacts facts,
            PresentFigures figures,
            ModelEffects effects,
            RatingRecords ratings,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.figures = figures;
        this.effects = effects;
        this.ratings = ratings;
        this.events = events;
    }

    /** The measures of which one can stand beside the target. */
    @Transactional(readOnly = true)
    List<Measure> offered(ModelText text) {
        return figures.offered(text);
    }

    @Transactional(readOnly = true)
    @Nullable
    String suggested(ModelText text) {
        return figures.suggested(text);
    }

    /** The pack, to be written or issued. */
    @Transactional(readOnly = true)
    OfficialDocument document(ModelId id, PackForm form, Letterhead letterhead, PackText.StageNames stages) {
        var known = facts.of(id);
        var present = figures.find(known.text(), form.measure());
        var record = new OnRecord(known, present, effects.find(id), ratings.decided(id.value()));
        return new PackText(record, form, letterhead, stages).document();
    }

    void write(ModelId id, OfficialDocument document, DocumentFormat format, OutputStream out) throws IOException {
        var hashed = new HashedStream(out);
        format.write(document, hashed);
        events.publishEvent(new PackWritten(id.value(), hashed.sha256()));
    }
}
