package vn.binhyen.lineages;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.binhyen.lineages.LineageRefused.Why;

/** Which models were developed from which. No model descends from itself. */
record Descent(Set<Edge> edges) {

    /** The child was developed from the parent. */
    record Edge(UUID child, UUID parent) {}

    Descent {
        edges = Set.copyOf(edges);
    }

    /** With one more edge, unless it would close a cycle. */
    Descent with(UUID child, UUID parent) {
        if (descends(parent, child)) throw new LineageRefused(Why.CYCLE);
        var more = new HashSet<>(edges);
        more.add(new Edge(child, parent));
        return new Descent(more);
    }

    /** Whether the one is the other or comes from it, over however many models. */
    boolean descends(UUID model, UUID ancestor) {
        var seen = new HashSet<>(Set.of(model));
        var waiting = new ArrayDeque<>(List.of(model));
        while (!waiting.isEmpty()) {
            var each = waiting.poll();
            if (each.equals(ancestor)) return true;
            edges.stream()
                    .filter(edge -> edge.child().equals(each))
                    .map(Edge::parent)
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return false;
    }
}
