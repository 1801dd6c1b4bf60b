package vn.binhyen.reorganisations;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;

/**
 * Decides where everything goes that lies in units which end, moves it, and moves it back: one row of {@code reorganisations.move} for
 * each row of a table that follows. A rehearsal writes down only what has to be decided one by one; what lies in a unit that goes wholly into
 * another needs no decision. Names of tables and columns are constants of the code (decision 56).
 */
@Repository
class Moves {

    /** What has one pair goes there; of what was split, an organisation's rows go with it, once its point has told where. */
    private static final String DECIDE = """
            insert into reorganisations.move (reorganisation, province_id, following, key, organisation, from_area, to_code, reason)
            select :reorganisation, :province, '{table}', t.id::text, {organisation}, t.commune_id,
                case when p.parts = 1 then p.code else {placed} end,
                case when p.parts = 1 then 'WHOLE' when {placed} is not null then 'ORGANISATION' else 'SPLIT' end
            from {table} t
                join (select from_area, count(*) as parts, min(to_code) as code from reorganisations.pair
                    where reorganisation = :reorganisation group by from_area) p on p.from_area = t.commune_id
            where ({where}) and (p.parts > 1 or :all)
            order by t.id::text
            """;

    /** Looked up for rows in split units alone; as a join, the planner would have to know how many rows have just been written. */
    private static final String PLACED = """
            (select o.to_code from reorganisations.move o where o.reorganisation = :reorganisation
                and o.following = '{registry}' and o.key = {organisation}::text and o.from_area = t.commune_id)
            """;

    /** What cannot be decided has no commune where it is an organisation's, and stays where it is the old unit's own. */
    private static final String APPLY = """
            update {table} t set commune_id = a.id {version}
            from reorganisations.move m
                left join areas.area a on a.code = m.to_code and a.level = 'COMMUNE' and a.valid_from = :first
            where m.reorganisation = :reorganisation and m.following = '{table}' and t.id = m.key::{type}
                and (m.to_code is not null or m.organisation is not null)
            """;

    private static final String BACK = """
            update {table} t set commune_id = m.from_area {version}
            from reorganisations.move m
            where m.reorganisation = :reorganisation and m.following = '{table}' and t.id = m.key::{type}
                and t.commune_id is distinct from m.from_area
            """;

    /** Rows that were moved on or taken away since, and rows that came into the new units. */
    private static final String DEPENDENT = """
            select (select count(*) from reorganisations.move m
                    left join {table} t on t.id = m.key::{type}
                    left join areas.area a on a.code = m.to_code and a.level = 'COMMUNE' and a.valid_from = :first
                    where m.reorganisation = :reorganisation and m.following = '{table}'
                        and (t.id is null or t.commune_id is distinct from
                            case when m.to_code is null and m.organisation is null then m.from_area else a.id end))
                + (select count(*) from {table} t where t.commune_id = any (:begun) and not exists (
                    select from reorganisations.move m where m.reorganisation = :reorganisation
                        and m.following = '{table}' and m.key = t.id::text))
            """;

    private static final String STAYING = "select count(*) from {table} t where t.{column} = any (:begun)";

    /** Puts what could not be decided where somebody has now placed its organisation. */
    private static final String PLACE = """
            update {table} t set commune_id = :commune {version}
            from reorganisations.move m
            where m.following = '{table}' and m.organisation = any (:organisations) and m.to_code is null
                and t.id = m.key::{type} and t.commune_id is null
            """;

    private final JdbcClient jdbc;
    private final List<Following> followings;
    private final String registry;

    Moves(JdbcClient jdbc, List<Following> followings) {
        this.jdbc = jdbc;
        this.followings = followings.stream()
                .sorted(Comparator.comparing(Following::decided).thenComparing(Following::table))
                .toList();
        this.registry = followings.stream()
                .filter(each -> each.decided() == Decided.BY_POINT)
                .map(Following::table)
                .findFirst()
                .orElse("");
    }

    List<Following> followings() {
        return followings;
    }

    /** By its table; a 404 where nothing of that name follows. */
    Following following(String table) {
        return followings.stream()
                .filter(each -> each.table().equals(table) && each.decided() != Decided.STAYS)
                .findFirst()
                .orElseThrow(NothingFollows::new);
    }

    void forget(Reorganisation reorganisation) {
        jdbc.sql("delete from reorganisations.move where reorganisation = ?")
                .param(reorganisation.id().value())
                .update();
    }

    /** Forgets what was decided before and decides anew of rows in split units; {@code points} says where organisations lie. */
    void rehearse(Reorganisation reorganisation, Runnable points) {
        decide(reorganisation, false, points);
    }

    /** The same of all rows. */
    void decide(Reorganisation reorganisation, Runnable points) {
        decide(reorganisation, true, points);
    }

    private void decide(Reorganisation reorganisation, boolean all, Runnable points) {
        forget(reorganisation);
        for (var following : followings) {
            if (following.decided() == Decided.STAYS) continue;
            jdbc.sql(filled(DECIDE, following))
                    .param("reorganisation", reorganisation.id().value())
                    .param("province", reorganisation.province().value())
                    .param("all", all)
                    .update();
            if (following.decided() == Decided.BY_POINT) points.run();
        }
    }

    /** Answers how many rows moved. */
    long apply(Reorganisation reorganisation) {
        return eachMoving(APPLY, reorganisation);
    }

    long back(Reorganisation reorganisation) {
        return eachMoving(BACK, reorganisation);
    }

    private long eachMoving(String sql, Reorganisation reorganisation) {
        long moved = 0;
        for (var following : followings) {
            if (following.decided() == Decided.STAYS) continue;
            var statement = jdbc.sql(filled(sql, following))
                    .param("reorganisation", reorganisation.id().value());
            if (sql.equals(APPLY))
                statement = statement.param("first", reorganisation.terms().effectiveOn());
            moved += statement.update();
        }
        return moved;
    }

    /** What was done since that the old map does not allow. */
    List<Dependent> dependents(Reorganisation reorganisation, Integer[] begun) {
        return followings.stream()
                .map(following -> new Dependent(following.label(), dependents(following, reorganisation, begun)))
                .filter(dependent -> dependent.count() > 0)
                .toList();
    }

    private long dependents(Following following, Reorganisation reorganisation, Integer[] begun) {
        if (following.decided() == Decided.STAYS)
            return jdbc.sql(filled(STAYING, following))
                    .param("begun", begun)
                    .query(Long.class)
                    .single();
        return jdbc.sql(filled(DEPENDENT, following))
                .param("reorganisation", reorganisation.id().value())
                .param("first", reorganisation.terms().effectiveOn())
                .param("begun", begun)
                .query(Long.class)
                .single();
    }

    void place(int commune, List<UUID> organisations) {
        for (var following : followings)
            if (following.decided() == Decided.WITH_ORGANISATION)
                jdbc.sql(filled(PLACE, following))
                        .param("commune", commune)
                        .param("organisations", organisations.toArray(UUID[]::new))
                        .update();
    }

    /** A statement about the rows of a table. */
    String filled(String sql, Following following) {
        return sql.replace("{placed}", PLACED)
                .replace("{table}", following.table())
                .replace("{registry}", registry)
                .replace("{organisation}", following.organisation())
                .replace("{column}", following.column())
                .replace("{where}", following.where())
                .replace("{version}", following.isVersioned() ? ", version = t.version + 1" : "")
                .replace("{type}", following.key().type());
    }
}
