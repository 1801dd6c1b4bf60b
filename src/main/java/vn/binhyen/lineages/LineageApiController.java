package vn.binhyen.lineages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.Life;
import vn.binhyen.preventionmodels.ModelId;

/** How models spread, their core and their kin, for programs. */
@RestController
@RequestMapping("/api/v1/models/{id}")
class LineageApiController {

    private final Lineages lineages;
    private final CoreElements core;
    private final Derivations derivations;
    private final Bodies bodies;

    LineageApiController(Lineages lineages, CoreElements core, Derivations derivations, Bodies bodies) {
        this.lineages = lineages;
        this.core = core;
        this.derivations = derivations;
        this.bodies = bodies;
    }

    /** One point; its source is told only where the viewer may see it, so a null may be a root or a copy from elsewhere. */
    record Node(
            UUID point,
            @Nullable UUID source,
            Body place,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            Life life,
            @Nullable Copied replication) {

        static Node of(Branch branch) {
            var point = branch.point();
            var origin = branch.origin();
            var source = origin != null && branch.sourceSeen() ? origin.sourceId() : null;
            var copied = origin == null ? null : Copied.of(origin);
            return new Node(point.id(), source, point.body(), point.startedOn(), point.endedOn(), point.life(), copied);
        }
    }

    /** What a copy kept; after which point it was made, its node says or nothing does. */
    record Copied(@Nullable String kept, @Nullable String adapted, int coreAsked, int coreKept) {

        static Copied of(Replicated origin) {
            return new Copied(origin.kept(), origin.adapted(), origin.coreAsked(), origin.coreKept());
        }
    }

    /** Each point stands before its copies. */
    record LineageAnswer(
            Figures figures, List<Node> points, List<Lineage.Kin> developedFrom, List<Lineage.Kin> developedInto) {

        static LineageAnswer of(Lineage lineage) {
            return new LineageAnswer(
                    lineage.figures(),
                    lineage.forest().inOrder().stream().map(Node::of).toList(),
                    lineage.from(),
                    lineage.into());
        }
    }

    /** The whole list in its order; with the ids that were read, it is refused where the list has changed since. */
    record Core(
            @NotNull List<@NotNull String> elements,
            @Nullable List<@NotNull UUID> read) {}

    @GetMapping("/lineage")
    LineageAnswer lineage(@PathVariable UUID id) {
        return LineageAnswer.of(lineages.of(new ModelId(id)));
    }

    @GetMapping("/core")
    List<CoreElement> coreElements(@PathVariable UUID id) {
        return core.of(new ModelId(id));
    }

    @PutMapping("/core")
    List<CoreElement> writeCore(@PathVariable UUID id, @Valid @RequestBody Core written) {
        bodies.requireEnterer();
        core.write(new ModelId(id), written.read(), CoreForm.cleaned(written.elements()));
        return core.of(new ModelId(id));
    }

    @PostMapping("/derivations")
    LineageAnswer deriveModel(@PathVariable UUID id, @Valid @RequestBody DerivationForm derivation) {
        bodies.requireEnterer();
        derivations.derive(new ModelId(id), derivation);
        return LineageAnswer.of(lineages.of(new ModelId(id)));
    }

    @PostMapping("/derivations/{parent}/removal")
    LineageAnswer removeDerivation(@PathVariable UUID id, @PathVariable UUID parent) {
        bodies.requireEnterer();
        derivations.remove(new ModelId(id), new ModelId(parent));
        return LineageAnswer.of(lineages.of(new ModelId(id)));
    }
}
