package vn.binhyen.lineages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.binhyen.lineages.DerivationRecords.Derived;
import vn.binhyen.lineages.Lineage.Kin;
import vn.binhyen.preventionmodels.ModelCard;

/**
 * The models that one comes from and those that came of it, over however many steps, as far as the viewer may read them; what
 * is met a second time is named without what follows it.
 */
record Kinship(List<Derived> edges, List<ModelCard> readable) {

    List<Kin> from(UUID model) {
        return steps(model, Derived::childId, Derived::parentId, new HashSet<>());
    }

    List<Kin> into(UUID model) {
        return steps(model, Derived::parentId, Derived::childId, new HashSet<>());
    }

    private List<Kin> steps(UUID at, Function<Derived, UUID> here, Function<Derived, UUID> there, Set<UUID> met) {
        return readable.stream()
                .flatMap(card -> edges.stream()
                        .filter(edge ->
                                here.apply(edge).equals(at) && there.apply(edge).equals(card.id()))
                        .map(edge -> new Kin(
                                card,
                                edge.note(),
                                met.add(card.id()) ? steps(card.id(), here, there, met) : List.of())))
                .toList();
    }
}
