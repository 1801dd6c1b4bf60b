package vn.binhyen.reviews;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.DocumentFormat;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.issuances.Issuances;
import vn.binhyen.issuances.IssuedUnder;
import vn.binhyen.issuances.Letterheads;
import vn.binhyen.issuances.PaperKind;
import vn.binhyen.issuances.Reservation;
import vn.binhyen.issuances.ShownLetterhead;
import vn.binhyen.ledger.Measure;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Texts;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;

/** Sends the pack of a review as a file, or issues it under a number of its writer's register. */
@Component
class PackSending {

    private final Packs packs;
    private final Issuances issuances;
    private final Letterheads letterheads;
    private final Texts texts;
    private final Clock clock;

    PackSending(Packs packs, Issuances issuances, Letterheads letterheads, Texts texts, Clock clock) {
        this.packs = packs;
        this.issuances = issuances;
        this.letterheads = letterheads;
        this.texts = texts;
        this.clock = clock;
    }

    PackForm blank(ModelText text) {
        return PackForm.of(LocalDate.now(clock), packs.suggested(text));
    }

    List<Measure> offered(ModelText text) {
        return packs.offered(text);
    }

    /** How its writer's office, desk or organisation heads and signs it. */
    ShownLetterhead letterhead(ModelText text) {
        return letterheads.shown(
                letterheads.writing(text.owner().provinceId(), text.owner().communeId()));
    }

    void send(ModelText text, PackForm form, DocumentFormat format, HttpServletResponse response) throws IOException {
        var name = "bao-cao-mo-hinh-" + LocalDate.now(clock) + "." + format.suffix();
        new Download(format.mediaType(), name)
                .send(response, out -> packs.write(id(text), document(text, form), format, out));
    }

    @Transactional
    public void issue(EntryId entry, ModelText text, PackForm form) {
        var document = document(text, form);
        var issuer = letterhead(text).letterhead().issuer(text.owner().provinceId(), commune(text));
        var summary = document.subject().title();
        issuances.issueOnce(entry, new Reservation(issuer, PaperKind.REPORT, summary, about(text)), document);
    }

    /** The office issues for the city, a desk for the commune of the model. */
    boolean mayIssue(ModelText text) {
        return issuances.mayIssue(text.owner().provinceId(), text.owner().communeId());
    }

    List<IssuedUnder> issued(ModelText text) {
        return issuances.about(about(text));
    }

    private @Nullable Integer commune(ModelText text) {
        return issuances.mayIssue(text.owner().provinceId(), null)
                ? null
                : text.owner().communeId();
    }

    private OfficialDocument document(ModelText text, PackForm form) {
        return packs.document(
                id(text),
                form,
                letterhead(text).letterhead(),
                stage -> texts.text(Texts.VIETNAMESE, "preventionmodels.Stage." + stage));
    }

    private static ModelId id(ModelText text) {
        return new ModelId(text.id());
    }

    private static String about(ModelText text) {
        return "reviews.pack:" + text.id();
    }
}
