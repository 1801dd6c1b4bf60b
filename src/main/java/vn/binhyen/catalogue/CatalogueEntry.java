package vn.binhyen.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.Stage;

/** A published model as everybody reads it: nothing here is anything that is not public. */
public record CatalogueEntry(UUID id, String ownerName, Said said, Cost cost, Progress standing, Emmie card) {

    /** Fewer people than this are not told: one could guess who they are. */
    private static final int FEWEST = 5;

    /** What the model is. */
    public record Said(
            ModelKind kind,
            String name,
            String problem,
            String working,
            @Nullable String forms,
            @Nullable String reference,
            @Nullable OrganisationKind meantFor,
            @Nullable Integer participants) {}

    /** What it costs, in đồng, and who pays. */
    public record Cost(
            @Nullable Long start,
            @Nullable Long yearly,
            @Nullable String payer,
            CostBand band) {}

    /** How far it has come, and what is known of its effect. */
    public record Progress(
            Stage stage,
            State state,
            LocalDate since,
            @Nullable LocalDate launchedOn,
            Evidence evidence) {}

    static CatalogueEntry of(ModelText model, Emmie card, Evidence evidence) {
        var birth = model.birth();
        var standing = model.standing();
        return new CatalogueEntry(
                model.id(),
                model.owner().bodyName(),
                said(model.terms()),
                new Cost(
                        birth.startCost(),
                        birth.yearlyCost(),
                        PublicText.of(birth.payer()),
                        CostBand.of(birth.startCost(), birth.yearlyCost())),
                new Progress(
                        standing.stage(),
                        State.of(standing.stage()),
                        standing.since(),
                        standing.launchedOn(),
                        evidence),
                card.forEverybody());
    }

    private static Said said(ModelTerms terms) {
        var people = terms.participants();
        return new Said(
                terms.kind(),
                PublicText.cleared(terms.name()),
                PublicText.cleared(terms.problem()),
                PublicText.cleared(terms.working()),
                PublicText.of(terms.forms()),
                PublicText.of(terms.reference()),
                terms.meantFor(),
                people == null || people < FEWEST ? null : people);
    }
}
