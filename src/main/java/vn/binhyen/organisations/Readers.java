package vn.binhyen.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.addresses.Resolvers;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** Makes readers of forms and lists, and knows the communes that whoever acts may choose from. */
@Component
class Readers {

    private final Areas areas;
    private final Resolvers resolvers;
    private final Clock clock;

    Readers(Areas areas, Resolvers resolvers, Clock clock) {
        this.areas = areas;
        this.resolvers = resolvers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads a form or a request: what it names must exist today. */
    FactsReader ofForms() {
        return new FactsReader(new PlaceReader(new Gazetteer(areas, today(), today(), null), null), null);
    }

    /**
     * Reads a list whose codes were valid on the day; a commune that nobody knows is left open.
     *
     * @param otherwise the kind of what does not say its own; null: it must
     */
    FactsReader ofLists(LocalDate listedOn, @Nullable String province, @Nullable OrganisationKind otherwise) {
        var whereabouts = new Whereabouts(resolvers.today(), areas.byPoint());
        return new FactsReader(
                new PlaceReader(new Gazetteer(areas, listedOn, today(), province), whereabouts), otherwise);
    }

    @Nullable
    AreaCard home() {
        return new Gazetteer(areas, today(), today(), null).home();
    }

    /** Today's communes of the viewer's province. */
    List<AreaCard> communes() {
        var home = home();
        return home == null ? List.of() : areas.communesOf(home.id(), today());
    }

    AreaCard area(int id) {
        return areas.get(new AreaId(id));
    }

    @Nullable
    String codeOf(@Nullable Integer id) {
        return id == null ? null : area(id).code();
    }
}
