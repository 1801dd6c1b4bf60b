package vn.binhyen.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** Lists the organisations that the viewer may see, in Vietnamese order of their names. */
@Service
@Transactional(readOnly = true)
class OrganisationList {

    private static final String LINES = """
            select o.id, o.name, o.kind, o.size_class, o.school_level, commune.code as commune_code,
                commune.name as commune_name, o.in_scope, o.sample, o.invented, o.closed_on
            from (
                select * from organisations.organisation o where %s
                order by o.name, o.id limit :size) o
            left join areas.area_card commune on commune.id = o.commune_id
            order by o.name, o.id
            """;

    private final JdbcClient jdbc;
    private final Access access;

    OrganisationList(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The lines that follow the given one. */
    ListPage page(ListFilter filter, @Nullable UUID after, int size) {
        access.require(Permission.READ_ORGANISATIONS);
        var sql = after(new FilterSql(filter), after);
        return ListPage.of(
                jdbc.sql(LINES.formatted(sql.condition()))
                        .params(sql.parameters())
                        .param("size", size + 1)
                        .query(OrganisationList::line)
                        .list(),
                size);
    }

    long count(ListFilter filter) {
        access.require(Permission.READ_ORGANISATIONS);
        var sql = new FilterSql(filter);
        return jdbc.sql("select count(*) from organisations.organisation o where " + sql.condition())
                .params(sql.parameters())
                .query(Long.class)
                .single();
    }

    private FilterSql after(FilterSql sql, @Nullable UUID after) {
        if (after == null) return sql;
        return jdbc.sql("select name from organisations.organisation where id = :id")
                .param("id", after)
                .query(String.class)
                .optional()
                .map(name ->
                        sql.and("(o.name, o.id) > (:afterName collate \"vi-x-icu\", :afterId)", cursor(name, after)))
                .orElse(sql);
    }

    private static Map<String, @Nullable Object> cursor(String name, UUID id) {
        var cursor = new HashMap<String, @Nullable Object>();
        cursor.put("afterName", name);
        cursor.put("afterId", id);
        return cursor;
    }

    private static ListedOrganisation line(ResultSet row, int number) throws SQLException {
        var size = row.getString("size_class");
        var level = row.getString("school_level");
        return new ListedOrganisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                size == null ? null : SizeClass.valueOf(size),
                level == null ? null : SchoolLevel.valueOf(level),
                row.getString("commune_code"),
                row.getString("commune_name"),
                ScopeAnswer.valueOf(row.getString("in_scope")),
                row.getBoolean("sample"),
                row.getBoolean("invented"),
                row.getObject("closed_on", LocalDate.class));
    }
}
