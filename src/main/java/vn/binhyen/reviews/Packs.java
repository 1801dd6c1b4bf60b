package vn.binhyen.reviews;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.documents.HashedStream;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.issuances.Letterhead;
import vn.binhyen.preventionmodels.ModelFacts;
import vn.binhyen.preventionmodels.ModelId;

/** Writes the pack of a model's review from what is on record of it. */
@Service
@Transactional
class Packs {

    private final ModelFacts facts;
    private final RatingRecords ratings;
    private final ApplicationEventPublisher events;

    Packs(ModelFacts facts, RatingRecords ratings, ApplicationEventPublisher events) {
        this.facts = facts;
        this.ratings = ratings;
        this.events = events;
    }

    /** The pack, to be written or issued. */
    @Transactional(readOnly = true)
    OfficialDocument document(ModelId id, PackForm form, Letterhead letterhead, PackText.StageNames stages) {
        return new PackText(facts.of(id), ratings.decided(id.value()), form, letterhead, stages).document();
    }

    void write(ModelId id, OfficialDocument document, DocumentFormat format, OutputStream out) throws IOException {
        var hashed = new HashedStream(out);
        format.write(document, hashed);
        events.publishEvent(new PackWritten(id.value(), hashed.sha256()));
    }
}
