package vn.binhyen.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who the actors are, as far as a module of this installation knows people. */
@Component
class Actors {

    static final String SYSTEM = "system:";

    private final ObjectProvider<ActorNames> names;

    Actors(ObjectProvider<ActorNames> names) {
        this.names = names;
    }

    Map<String, String> namesOf(Collection<String> actors) {
        var known = names.getIfAvailable();
        return known == null ? Map.of() : known.namesOf(actors);
    }

    /** The actors that somebody may mean who typed the text: an id as it is, or a part of a name. */
    List<String> meantBy(String typed) {
        var known = names.getIfAvailable();
        return known == null
                ? List.of(typed)
                : Stream.concat(Stream.of(typed), known.actorsNamed(typed).stream())
                        .toList();
    }
}
