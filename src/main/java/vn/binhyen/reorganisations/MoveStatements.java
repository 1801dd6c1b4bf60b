package vn.binhyen.reorganisations;

import vn.binhyen.areas.Following;

/**
 * The statements by which rows of other modules' tables are decided on, moved and moved back. Names of tables and columns in them are constants of the
 * code (decision 56).
 */
final class MoveStatements {

    /** What has one pair goes there; of what was split, an organisation's rows go with it, once its point has told where. */
    static final String DECIDE = """
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
    static final String APPLY = """
            update {table} t set commune_id = a.id {there} {version}
            from reorganisations.move m
                left join areas.area a on a.code = m.to_code and a.level = 'COMMUNE' and a.valid_from = :first
            where m.reorganisation = :reorganisation and m.following = '{table}' and t.id = m.key::{type}
                and (m.to_code is not null or m.organisation is not null)
            """;

    static final String BACK = """
            update {table} t set commune_id = m.from_area {back} {version}
            from reorganisations.move m
            where m.reorganisation = :reorganisation and m.following = '{table}' and t.id = m.key::{type}
                and t.commune_id is distinct from m.from_area
            """;

    private static final String PLACED_THERE =
            ", province_id = (select province_id from areas.area where id = :commune)";

    private static final String BACK_THERE =
            ", province_id = (select province_id from areas.area where id = m.from_area)";

    /** Rows that were moved on or taken away since, and rows that came into the new units. */
    static final String DEPENDENT = """
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

    static final String STAYING = "select count(*) from {table} t where t.{column} = any (:begun) and ({where})";

    /** Puts what could not be decided where somebody has now placed its organisation. */
    static final String PLACE = """
            update {table} t set commune_id = :commune {placedThere} {version}
            from reorganisations.move m
            where m.following = '{table}' and m.organisation = any (:organisations) and m.to_code is null
                and t.id = m.key::{type} and t.commune_id is null
            """;

    private MoveStatements() {}

    /** A statement about the rows of a table. */
    static String filled(String sql, Following following, String registry) {
        return sql.replace("{placed}", PLACED)
                .replace("{table}", following.table())
                .replace("{registry}", registry)
                .replace("{organisation}", following.organisation())
                .replace("{column}", following.column())
                .replace("{where}", following.where())
                .replace(
                        "{there}",
                        following.isOfProvince() ? ", province_id = coalesce(a.province_id, t.province_id)" : "")
                .replace("{placedThere}", following.isOfProvince() ? PLACED_THERE : "")
                .replace("{back}", following.isOfProvince() ? BACK_THERE : "")
                .replace("{version}", following.isVersioned() ? ", version = t.version + 1" : "")
                .replace("{type}", following.key().type());
    }
}
