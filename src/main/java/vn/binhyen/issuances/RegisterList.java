package vn.binhyen.issuances;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists the numbers in the viewer's scope, the latest first. */
@Component
@Transactional(readOnly = true)
class RegisterList {

    private static final String KEY = "reserved_on, kind, issuer_code, number, id";

    private final IssuingRules rules;
    private final JdbcClient jdbc;

    RegisterList(IssuingRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    List<RegisterEntry> page(RegisterFilter filter, @Nullable UUID after, int limit) {
        rules.require();
        var rest =
                after == null ? "true" : "(%1$s) < (select %1$s from issuances.entry where id = :after)".formatted(KEY);
        var query = jdbc.sql("select * from issuances.entry where %s and %s order by %s limit :limit"
                        .formatted(
                                String.join(" and ", filter.conditions()), rest, KEY.replace(",", " desc,") + " desc"))
                .params(filter.parameters())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(RegisterEntry.class)).list();
    }

    /** Those of the same area that a document bears, which could replace the one of this number. */
    List<RegisterEntry> othersThan(RegisterEntry entry) {
        rules.require();
        return jdbc.sql("""
                        select e.* from issuances.entry e
                        where e.state = 'ISSUED' and e.id <> :id and e.province_id = :province
                            and e.commune_id is not distinct from :commune
                            and exists (select from issuances.paper p where p.entry_id = e.id and p.replaced_by is null)
                        order by e.reserved_on desc, e.number desc, e.id limit 100
                        """)
                .param("id", entry.id())
                .param("province", entry.provinceId())
                .param("commune", entry.communeId())
                .query(Mappers.of(RegisterEntry.class))
                .list();
    }

    List<Integer> years() {
        rules.require();
        return jdbc.sql("select distinct year from issuances.entry order by year desc")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** Whose number was taken last: what is proposed for the next. */
    Optional<RegisterEntry> latest() {
        return page(new RegisterFilter(null, null, null), null, 1).stream().findFirst();
    }
}
