package vn.binhyen.lineages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.groupings.SectorBlocks.Block;
import vn.binhyen.organisations.OrganisationKind;

/** What is known of the organisations at which points run: of what kind they are, and in which blocks; null: not the viewer's to see. */
record Hosts(Map<UUID, OrganisationKind> kinds, @Nullable List<Block> blocks) {

    /** Each organisation stands as often as it has points. */
    Figures.@Nullable Sectors sectors(Collection<UUID> organisations) {
        if (blocks == null) return null;
        var sectors = blocks.stream()
                .map(block -> new Figures.Sector(
                        block.id(),
                        block.name(),
                        organisations.stream()
                                .filter(block.organisations()::contains)
                                .count()))
                .toList();
        long none = organisations.stream()
                .filter(each ->
                        blocks.stream().noneMatch(block -> block.organisations().contains(each)))
                .count();
        return new Figures.Sectors(sectors, none);
    }
}
