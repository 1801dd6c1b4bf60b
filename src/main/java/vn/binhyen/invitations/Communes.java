package vn.binhyen.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;
import vn.binhyen.pages.Choice;

/** The communes that whoever invites may choose from. */
@Component
class Communes {

    private final Areas areas;
    private final Clock clock;

    Communes(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    List<Choice> offered() {
        var scope = Scopes.current();
        Stream<AreaCard> communes = scope.provinces().isEmpty()
                ? scope.communes().stream().map(commune -> areas.get(new AreaId(commune)))
                : scope.provinces().stream()
                        .flatMap(province -> areas.communesOf(new AreaId(province), LocalDate.now(clock)).stream());
        return communes.map(commune -> new Choice(commune.code(), commune.name()))
                .toList();
    }
}
