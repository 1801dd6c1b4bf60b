package vn.binhyen.addresses;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.LaterChanges;

/** Keeps the resolver of today's map: it reads its lists when somebody asks for the first time, and anew after a reorganisation. */
@Service
public class Resolvers {

    private final LaterChanges changes;
    private final Areas areas;
    private volatile @Nullable Edition edition;

    Resolvers(LaterChanges changes, Areas areas) {
        this.changes = changes;
        this.areas = areas;
    }

    private record Edition(String name, Resolver resolver) {}

    public Resolver today() {
        var known = edition;
        var name = changes.edition();
        return known != null && known.name().equals(name) ? known.resolver() : read();
    }

    /** One at a time, as reading takes a while; what was asked before reading tells when to read again. */
    private synchronized Resolver read() {
        var name = changes.edition();
        var known = edition;
        if (known != null && known.name().equals(name)) return known.resolver();
        var resolver = new Resolver(new Gazetteer(changes.begun(), changes.successions()), areas.byPoint());
        edition = new Edition(name, resolver);
        return resolver;
    }
}
