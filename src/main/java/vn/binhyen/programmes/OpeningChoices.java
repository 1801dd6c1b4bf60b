package vn.binhyen.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;
import vn.binhyen.pages.Choice;

/** For which bodies the viewer may open a programme. */
@Component
@Transactional(readOnly = true)
class OpeningChoices {

    private final Bodies bodies;
    private final Access access;
    private final Areas areas;

    OpeningChoices(Bodies bodies, Access access, Areas areas) {
        this.bodies = bodies;
        this.access = access;
        this.areas = areas;
    }

    LocalDate today() {
        return bodies.today();
    }

    boolean mayOpen() {
        return access.has(Permission.ANSWER_OBLIGATIONS) || mayEnterForOthers();
    }

    boolean mayEnterForOthers() {
        return access.has(Permission.REGISTER_ORGANISATIONS);
    }

    void requireEnterer() {
        if (!access.has(Permission.ANSWER_OBLIGATIONS)) access.require(Permission.REGISTER_ORGANISATIONS);
    }

    /** The organisation, if one is named, otherwise the viewer's own bodies. */
    List<Body> bodies(@Nullable UUID organisation) {
        requireEnterer();
        var offered = organisation == null
                ? bodies.own()
                : bodies.organisation(organisation).stream().toList();
        return offered.stream().filter(bodies::mayEnter).toList();
    }

    /** The body of that code, if the viewer may enter for it. */
    Body body(String code) {
        var parts = code.split(":", 2);
        try {
            var body = switch (Level.valueOf(parts[0])) {
                case CITY -> bodies.city(Integer.parseInt(parts[1]));
                case COMMUNE -> bodies.commune(Integer.parseInt(parts[1]));
                case ORGANISATION ->
                    bodies.organisation(UUID.fromString(parts[1])).orElseThrow(NotYourBody::new);
            };
            bodies.enter(body);
            return body;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw new NotYourBody();
        }
    }

    List<OrganisationChoice> search(String words) {
        requireEnterer();
        return bodies.search(words);
    }

    /** What the form offers when it is shown again. */
    Map<String, Object> again(@Nullable String code) {
        var offered = code == null || code.isBlank() ? bodies(null) : List.of(body(code));
        return Map.of("bodies", offered, "searches", mayEnterForOthers(), "found", List.of());
    }

    /** The communes of the viewer's province; none for whoever sees one commune or organisation only. */
    List<Choice> communes() {
        return communeCards().stream()
                .map(card -> new Choice(String.valueOf(card.id().value()), card.name()))
                .toList();
    }

    List<AreaCard> communeCards() {
        var provinces = Scopes.current().provinces();
        return provinces.isEmpty() ? List.of() : areas.communesOf(new AreaId(provinces.getFirst()), today());
    }
}
