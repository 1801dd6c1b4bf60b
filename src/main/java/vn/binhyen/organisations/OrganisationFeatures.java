package vn.binhyen.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;

/**
 * The organisations that the viewer may see as maps ask for them, page by page in the order of their ids: what everybody may know of them, and neither
 * their address nor their point.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationFeatures {

    private static final String PAGE = """
            select o.id, o.name, o.kind, o.province_id, o.commune_id, o.in_scope, o.sample, o.invented, o.closed_on,
                commune.code as commune_code, commune.name as commune_name,
                province.code as province_code, province.name as province_name
            from (select * from organisations.organisation o where %s order by o.id limit :size) o
                join areas.area_card province on province.id = o.province_id
                left join areas.area_card commune on commune.id = o.commune_id
            order by o.id
            """;

    private final JdbcClient jdbc;
    private final Access access;

    OrganisationFeatures(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<OrganisationFeature> page(PublicFilter filter, @Nullable OrganisationId after, int size) {
        access.require(Permission.READ_ORGANISATIONS);
        var asked = new Conditions(filter).and("o.id > :after", "after", after == null ? null : after.value());
        return read(asked, size);
    }

    public long count(PublicFilter filter) {
        access.require(Permission.READ_ORGANISATIONS);
        var asked = new Conditions(filter);
        return jdbc.sql("select count(*) from organisations.organisation o where " + asked.condition)
                .params(asked.parameters)
                .query(Long.class)
                .single();
    }

    public Optional<OrganisationFeature> find(OrganisationId id) {
        access.require(Permission.READ_ORGANISATIONS);
        return read(new Conditions().and("o.id = :id", "id", id.value()), 1).stream()
                .findFirst();
    }

    private List<OrganisationFeature> read(Conditions asked, int size) {
        return jdbc.sql(PAGE.formatted(asked.condition))
                .params(asked.parameters)
                .param("size", size)
                .query(OrganisationFeatures::feature)
                .list();
    }

    private static OrganisationFeature feature(ResultSet row, int number) throws SQLException {
        return new OrganisationFeature(
                OrganisationSearch.card(row, number),
                row.getString("commune_code"),
                row.getString("commune_name"),
                row.getString("province_code"),
                row.getString("province_name"));
    }

    /** On {@code organisations.organisation o}, with their parameters. */
    private static final class Conditions {

        private final StringBuilder condition = new StringBuilder("true");
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions() {}

        Conditions(PublicFilter filter) {
            and("o.name = :name", "name", filter.name());
            and("o.kind = :kind", "kind", nameOf(filter.kind()));
            and("o.in_scope = :scope", "scope", nameOf(filter.inScope()));
            and("o.sample = :sample", "sample", filter.sample());
            and("(o.closed_on is null or o.closed_on >= :from)", "from", filter.from());
            and("o.commune_id in (select id from areas.area_card where code = :commune)", "commune", filter.commune());
            and(
                    "o.province_id in (select id from areas.area_card where code = :province)",
                    "province",
                    filter.province());
            and(
                    "(o.commune_id is null or o.commune_id not in (select unnest(:elsewhere)))",
                    "elsewhere",
                    filter.elsewhere() == null
                            ? null
                            : filter.elsewhere().stream().map(AreaId::value).toArray(Integer[]::new));
        }

        Conditions and(String sql, String name, @Nullable Object value) {
            if (value == null) return this;
            condition.append(" and ").append(sql);
            parameters.put(name, value);
            return this;
        }

        private static @Nullable String nameOf(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }
}
