package vn.binhyen.lineages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.binhyen.lineages.LineageRefused.Why;

class DescentTest {

    static final UUID A = model(1);
    static final UUID B = model(2);
    static final UUID C = model(3);

    @Test
    void aModelMayComeFromTwo() {
        var descent = new Descent(Set.of()).with(A, B).with(A, C);
        assertThat(descent.descends(A, B)).isTrue();
        assertThat(descent.descends(A, C)).isTrue();
        assertThat(descent.descends(B, C)).isFalse();
    }

    @Test
    void noModelComesFromItselfOverHoweverManyOthers() {
        var descent = new Descent(Set.of()).with(A, B).with(B, C);
        assertThatThrownBy(() -> descent.with(C, A))
                .isInstanceOfSatisfying(
                        LineageRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.CYCLE));
        assertThatThrownBy(() -> descent.with(A, A)).isInstanceOf(LineageRefused.class);
        assertThat(descent.with(A, C).edges()).hasSize(3);
    }

    /** An edge as a number from 0 to 63: child and parent among eight models. */
    @Property
    void howeverEdgesAreAddedNoneClosesACycleAndNoOtherIsRefused(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 63) Integer> edges) {
        var descent = new Descent(Set.of());
        for (int edge : edges) {
            var child = model(edge / 8);
            var parent = model(edge % 8);
            var before = descent;
            try {
                descent = descent.with(child, parent);
                assertThat(isAcyclic(descent)).isTrue();
            } catch (LineageRefused refused) {
                var forced = new HashSet<>(before.edges());
                forced.add(new Descent.Edge(child, parent));
                assertThat(isAcyclic(new Descent(forced))).isFalse();
            }
        }
    }

    /** Kahn: takes away what has no parent left until nothing is left, or until everything left has one. */
    private static boolean isAcyclic(Descent descent) {
        var left = new HashMap<UUID, Set<UUID>>();
        for (var edge : descent.edges()) {
            left.computeIfAbsent(edge.child(), child -> new HashSet<>()).add(edge.parent());
            left.computeIfAbsent(edge.parent(), parent -> new HashSet<>());
        }
        while (true) {
            var free = left.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            if (free.isEmpty()) return left.isEmpty();
            free.forEach(left::remove);
            left.values().forEach(parents -> parents.removeAll(free));
        }
    }

    private static UUID model(int number) {
        return new UUID(0, number);
    }
}
