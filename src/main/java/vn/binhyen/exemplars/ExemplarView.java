package vn.binhyen.exemplars;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.files.Files;
import vn.binhyen.files.KeptFile;
import vn.binhyen.pages.FileLink;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;

/** Gathers what the page of an exemplar shows beside it. */
@Component
@Transactional(readOnly = true)
class ExemplarView {

    private final Exemplars exemplars;
    private final ExemplarRules rules;
    private final PreventionModels models;
    private final Files files;

    ExemplarView(Exemplars exemplars, ExemplarRules rules, PreventionModels models, Files files) {
        this.exemplars = exemplars;
        this.rules = rules;
        this.models = models;
        this.files = files;
    }

    /** An exemplar, its model where the viewer may read it, the decision's file, and what the viewer may do. */
    record Shown(
            ExemplarText text,
            @Nullable ModelText model,
            @Nullable FileLink file,
            boolean changes,
            boolean decides) {}

    Shown of(ExemplarId id) {
        var text = exemplars.get(id);
        return new Shown(
                text,
                model(text.terms().modelId()).orElse(null),
                file(text).orElse(null),
                rules.mayChange(text),
                rules.mayDecide(text));
    }

    Optional<ModelText> model(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(known -> models.find(new ModelId(known)));
    }

    private Optional<FileLink> file(ExemplarText text) {
        return files.of(Exemplars.FILES, text.id().toString()).stream()
                .filter(kept -> kept.id().value().equals(text.standing().fileId()))
                .map(KeptFile::link)
                .findFirst();
    }
}
