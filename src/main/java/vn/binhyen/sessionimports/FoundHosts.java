package vn.binhyen.sessionimports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.activities.Host;
import vn.binhyen.activities.Hosts;
import vn.binhyen.database.Folding;

/** The hosts that one list names, among those for whom the viewer enters; a name that comes again is looked up once. */
final class FoundHosts {

    private final Hosts hosts;
    private final List<Host> offered;
    private final Map<String, Optional<Host>> known = new HashMap<>();

    FoundHosts(Hosts hosts) {
        this.hosts = hosts;
        this.offered = hosts.offered(null);
    }

    /** Without a name it is the viewer's own body, where they have just one: the city, a commune, an organisation. */
    Optional<Host> find(String name) {
        if (name.isBlank()) return own();
        return known.computeIfAbsent(Folding.fold(name.strip()), folded -> among(name, folded));
    }

    private Optional<Host> own() {
        var cities = offered.stream().filter(FoundHosts::isCity).toList();
        var own = cities.isEmpty() ? offered : cities;
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    private static boolean isCity(Host host) {
        return host.hostCommune() == null && host.organisationId() == null;
    }

    /** Two of one name are none: nobody guesses. */
    private Optional<Host> among(String name, String folded) {
        var same = offered.stream().filter(host -> isCalled(host, folded)).toList();
        if (same.isEmpty())
            same = hosts.search(name).stream()
                    .filter(host -> isCalled(host, folded))
                    .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(Host host, String folded) {
        return Folding.fold(host.hostName()).equals(folded);
    }
}
