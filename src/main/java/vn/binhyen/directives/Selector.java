package vn.binhyen.directives;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/**
 * Who gets a task: organisations that are of the kinds, and answer the scope rule so, and lie in the communes, and are
 * named. A part that is empty does not narrow, but kinds and names must not both be empty.
 */
public record Selector(
        Set<OrganisationKind> kinds, Set<ScopeAnswer> inScope, Set<Integer> communes, Set<UUID> organisations) {

    public Selector {
        kinds = Set.copyOf(kinds);
        inScope = Set.copyOf(inScope);
        communes = Set.copyOf(communes);
        organisations = Set.copyOf(organisations);
    }

    public static Selector ofKinds(OrganisationKind... kinds) {
        return new Selector(Set.of(kinds), Set.of(), Set.of(), Set.of());
    }

    public static Selector ofNamed(Set<UUID> organisations) {
        return new Selector(Set.of(), Set.of(), Set.of(), organisations);
    }

    public Selector inCommunes(Set<Integer> chosen) {
        return new Selector(kinds, inScope, chosen, organisations);
    }

    boolean selectsAnything() {
        return !kinds.isEmpty() || !organisations.isEmpty();
    }

    List<String> kindNames() {
        return kinds.stream().map(Enum::name).sorted().toList();
    }

    List<String> scopeNames() {
        return inScope.stream().map(Enum::name).sorted().toList();
    }

    /** The same words for the same selector, whatever its order. */
    String words() {
        return kindNames() + " " + scopeNames() + " " + new TreeSet<>(communes) + " " + new TreeSet<>(organisations);
    }
}
