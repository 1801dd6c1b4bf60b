-- In which tables of whatever module, also of later ones, how many rows stand on the units: asked before units are taken back. The columns are found
-- by how this product names them; the rows are those that the caller sees.
create function reorganisations.standing_on(units integer[]) returns table (place text, rows bigint)
language plpgsql stable set search_path = '' as $$
declare
    held record;
    found bigint;
begin
    for held in
        select n.nspname, c.relname, a.attname
        from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where a.attname in ('commune_id', 'area_id', 'area', 'host_commune', 'only_commune')
            and a.atttypid = 'integer'::pg_catalog.regtype and not a.attisdropped
            -- what was sent of a unit is sent, and stands on nothing
            and n.nspname not in ('areas', 'reorganisations', 'notices', 'webhooks', 'pg_catalog', 'information_schema')
        order by 1, 2, 3
    loop
        execute pg_catalog.format('select count(*) from %I.%I where %I = any ($1)', held.nspname, held.relname, held.attname)
            into found using units;
        if found > 0 then
            place := held.nspname || '.' || held.relname;
            rows := found;
            return next;
        end if;
    end loop;
end
$$;
revoke execute on function reorganisations.standing_on from public;
grant execute on function reorganisations.standing_on to ${application};
