package vn.binhyen.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaId;

/**
 * Finds the organisations that a filter of the registry means. Jobs ask too, so it knows no permissions: the module that
 * asks has asked for them, and the rows stay within the scope of the transaction.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationSearch {

    private final JdbcClient jdbc;

    OrganisationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many, commune by commune in Vietnamese order; those whose commune is unknown come last. */
    public List<OrganisationCard> cards(ListFilter filter, int most) {
        var sql = new FilterSql(filter);
        return jdbc.sql("""
                        select o.id, o.name, o.kind, o.province_id, o.commune_id, o.in_scope, o.sample, o.invented,
                            o.closed_on
                        from organisations.organisation o
                        left join areas.area_card commune on commune.id = o.commune_id
                        where %s order by commune.name, commune.id, o.name, o.id limit :most
                        """.formatted(sql.condition()))
                .params(sql.parameters())
                .param("most", most)
                .query(OrganisationSearch::card)
                .list();
    }

    static OrganisationCard card(ResultSet row, int number) throws SQLException {
        var commune = row.getObject("commune_id", Integer.class);
        return new OrganisationCard(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getInt("province_id"),
                commune == null ? null : new AreaId(commune),
                ScopeAnswer.valueOf(row.getString("in_scope")),
                row.getBoolean("sample"),
                row.getBoolean("invented"),
                row.getObject("closed_on", LocalDate.class));
    }
}
