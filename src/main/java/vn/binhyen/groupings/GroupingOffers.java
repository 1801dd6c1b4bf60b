package vn.binhyen.groupings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.Structures;
import vn.binhyen.database.Folding;
import vn.binhyen.pages.Choice;

/** What may be chosen on the form: the communes of the day that it speaks of, organisations that are looked for, and all that is chosen already. */
@Component
@Transactional(readOnly = true)
class GroupingOffers {

    private static final int MOST = 30;

    private static final String FOUND = """
            select c.id, c.name, a.name as commune from organisations.public_card c
                left join areas.area_card a on a.id = c.commune_id
            where c.id = any (:chosen) or c.id in (
                select o.id from organisations.public_card o
                where o.province_id = :province and o.closed_on is null and o.folded_name like :words and :finds
                order by o.name, o.id limit :most)
            order by c.name, c.id
            """;

    private final Areas areas;
    private final Structures structures;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    GroupingOffers(Areas areas, Structures structures, JdbcClient jdbc, Access access, Clock clock) {
        this.areas = areas;
        this.structures = structures;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What the form offers.
     *
     * @param parts the chosen communes, of which each may belong in part
     */
    record Offered(List<Choice> communes, List<Choice> parts, List<Choice> organisations) {}

    AreaId province() {
        return new AreaId(access.viewer().provinces().getFirst());
    }

    /** What is chosen comes first. */
    Offered of(GroupingForm form) {
        var day = form.offered(LocalDate.now(clock));
        var there = areas.communesOf(province(), day);
        var communes = new LinkedHashMap<String, Choice>();
        structures.names(form.areas()).forEach((id, name) -> add(communes, id, name));
        var parts = List.copyOf(communes.values());
        for (var card : there)
            if (isFound(card, form.findAreas())) add(communes, card.id().value(), card.name());
        return new Offered(List.copyOf(communes.values()), parts, organisations(form));
    }

    private static void add(Map<String, Choice> choices, int id, String name) {
        choices.putIfAbsent(String.valueOf(id), new Choice(String.valueOf(id), name));
    }

    private static boolean isFound(AreaCard card, String words) {
        return Folding.fold(card.name()).contains(Folding.fold(words));
    }

    private List<Choice> organisations(GroupingForm form) {
        return jdbc.sql(FOUND)
                .param("chosen", form.organisations().toArray(UUID[]::new))
                .param("province", province().value())
                .param("words", Folding.pattern(form.findOrganisations()))
                .param("finds", !form.findOrganisations().isEmpty())
                .param("most", MOST)
                .query((row, i) -> new Choice(
                        row.getObject("id", UUID.class).toString(), row.getString("name"), row.getString("commune")))
                .list();
    }
}
