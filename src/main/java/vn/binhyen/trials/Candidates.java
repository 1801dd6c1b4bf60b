package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;

/** All that might be compared by the ledger; two organisations of one name are told apart. */
@Component
@Transactional(readOnly = true)
class Candidates {

    private static final int LONGEST = 150;

    private final Areas areas;
    private final JdbcClient jdbc;

    Candidates(Areas areas, JdbcClient jdbc) {
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /**
     * The communes of the province, or its organisations by name.
     *
     * @param treated organisations of the same kinds as these; of all kinds where there are none
     */
    List<Unit> of(TrialTerms terms, AreaId province, Set<Object> treated, LocalDate day) {
        if (terms.isOfOrganisations()) return organisations(province.value(), treated);
        return areas.communesOf(province, day).stream()
                .map(card -> Unit.commune(card.name(), card.id().value(), Role.COMPARED, null))
                .toList();
    }

    private List<Unit> organisations(int province, Set<Object> like) {
        var seen = new HashMap<String, Integer>();
        return jdbc.sql("""
                        select id, name from organisations.public_card where province_id = :province and closed_on is null
                            and (cardinality(cast(:like as uuid[])) = 0 or kind in (
                                select kind from organisations.public_card where id = any (cast(:like as uuid[]))))
                        order by name, id
                        """)
                .param("province", province)
                .param("like", like.toArray(UUID[]::new))
                .query((row, number) -> {
                    var name = row.getString("name");
                    var cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
                    int twin = seen.merge(cut, 1, Integer::sum);
                    return Unit.organisation(
                            twin == 1 ? cut : cut + " (" + twin + ")",
                            row.getObject("id", UUID.class),
                            Role.COMPARED,
                            null);
                })
                .list();
    }
}
