package vn.binhyen.lineages;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** The points of a model as trees: what was copied stands before what stands alone, the earlier before the later. */
public record Forest(List<Branch> trees) {

    static Forest of(List<PointLife> points, List<Replicated> replications) {
        return new Planting(points, replications).forest();
    }

    public long size() {
        return trees.stream().mapToLong(Branch::size).sum();
    }

    /** The first so many points of it, in the order of the trees; what hangs below the last of them is left off. */
    Forest first(int most) {
        var left = new int[] {most};
        return new Forest(first(trees, left));
    }

    private static List<Branch> first(List<Branch> branches, int[] left) {
        var kept = new ArrayList<Branch>();
        for (var branch : branches) {
            if (left[0] == 0) break;
            left[0]--;
            kept.add(new Branch(branch.point(), branch.origin(), branch.sourceSeen(), first(branch.copies(), left)));
        }
        return kept;
    }

    /** Every point once, each before its copies. */
    List<Branch> inOrder() {
        var all = new ArrayList<Branch>();
        trees.forEach(tree -> collect(tree, all));
        return all;
    }

    private static void collect(Branch branch, List<Branch> all) {
        all.add(branch);
        branch.copies().forEach(copy -> collect(copy, all));
    }

    /** Puts each point below its source, in the order of the points. */
    private static final class Planting {

        private final Map<UUID, Replicated> origins;
        private final Map<UUID, List<PointLife>> copies = new HashMap<>();
        private final List<PointLife> roots = new ArrayList<>();

        Planting(List<PointLife> points, List<Replicated> replications) {
            origins = replications.stream().collect(Collectors.toMap(Replicated::pointId, Function.identity()));
            var seen = points.stream().map(PointLife::id).collect(Collectors.toSet());
            for (var point : points) {
                var origin = origins.get(point.id());
                if (origin == null || !seen.contains(origin.sourceId())) roots.add(point);
                else
                    copies.computeIfAbsent(origin.sourceId(), source -> new ArrayList<>())
                            .add(point);
            }
        }

        Forest forest() {
            return new Forest(roots.stream()
                    .map(point -> branch(point, false))
                    .sorted(comparing(branch -> branch.copies().isEmpty()))
                    .toList());
        }

        private Branch branch(PointLife point, boolean sourceSeen) {
            var below = copies.getOrDefault(point.id(), List.of()).stream()
                    .map(copy -> branch(copy, true))
                    .toList();
            return new Branch(point, origins.get(point.id()), sourceSeen, below);
        }
    }
}
