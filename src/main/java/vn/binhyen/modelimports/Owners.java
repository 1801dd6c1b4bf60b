package vn.binhyen.modelimports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Folding;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.Body;

/** Finds the bodies that a list names, among those for whom the viewer enters. */
@Component
class Owners {

    private final Bodies bodies;

    Owners(Bodies bodies) {
        this.bodies = bodies;
    }

    /** For one list: a name that comes again is looked up once. */
    Finding begin() {
        return new Finding(bodies.offered(null), new HashMap<>());
    }

    /** What was found of one list's names. */
    final class Finding {

        private final List<Body> offered;
        private final Map<String, Optional<Body>> known;

        private Finding(List<Body> offered, Map<String, Optional<Body>> known) {
            this.offered = offered;
            this.known = known;
        }

        /** Without a name it is the viewer's own body, where they have just one: the city, a commune, an organisation. */
        Optional<Body> find(String name) {
            if (name.isBlank()) return own();
            return known.computeIfAbsent(Folding.fold(name.strip()), folded -> among(name, folded));
        }

        private Optional<Body> own() {
            var cities = offered.stream().filter(Finding::isCity).toList();
            var own = cities.isEmpty() ? offered : cities;
            return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
        }

        private static boolean isCity(Body body) {
            return body.communeId() == null && body.organisationId() == null;
        }

        /** Two of one name are none: nobody guesses. */
        private Optional<Body> among(String name, String folded) {
            var same = offered.stream().filter(body -> isCalled(body, folded)).toList();
            if (same.isEmpty())
                same = bodies.search(name).stream()
                        .filter(body -> isCalled(body, folded))
                        .toList();
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        }

        private static boolean isCalled(Body body, String folded) {
            return Folding.fold(body.bodyName()).equals(folded);
        }
    }
}
