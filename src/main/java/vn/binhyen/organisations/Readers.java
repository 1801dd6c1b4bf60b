package vn.binhyen.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** Makes readers of forms and lists, and knows the communes that whoever acts may choose from. */
@Component
class Readers {

    private final Areas areas;
    private final Clock clock;

    Readers(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads a form or a request: what it names must exist today. */
    FactsReader ofForms() {
        return new FactsReader(new PlaceReader(new Gazetteer(areas, today(), today(), null), true));
    }

    /** Reads a list whose codes were valid on the day; a commune that nobody knows is left open. */
    FactsReader ofLists(LocalDate listedOn, @Nullable String province) {
        return new FactsReader(new PlaceReader(new Gazetteer(areas, listedOn, today(), province), false));
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
