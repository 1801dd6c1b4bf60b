-- Counts anew all that a change of the map may have touched: the units, and of their provinces what is in no commune. Of units that were taken back nothing
-- is kept; of others also that nothing runs there, for whoever changes a point waits for that row.
create function preventionmodels.recount_units(units integer[], taken_back integer[]) returns integer
    language plpgsql
as $$
declare
    scope text := coalesce(current_setting('binhyen.everything', true), '');
    place record;
    recounted integer := 0;
begin
    perform set_config('binhyen.everything', 'on', true);
    for place in
        with touched as (
            select province_id, commune_id from preventionmodels.point where commune_id = any (units)
            union select province_id, commune_id from preventionmodels.commune_tally where commune_id = any (units)
            union select p.province_id, null from areas.area_card a join preventionmodels.point p on p.province_id = a.province_id
                where a.id = any (units) and p.commune_id is null
            union select t.province_id, null from areas.area_card a join preventionmodels.commune_tally t on t.province_id = a.province_id
                where a.id = any (units) and t.commune_id = 0)
        select province_id, commune_id from touched order by 1, 2
    loop
        perform preventionmodels.recount_commune(place.province_id, place.commune_id);
        recounted := recounted + 1;
    end loop;
    delete from preventionmodels.commune_tally where commune_id = any (taken_back) and points = 0;
    perform set_config('binhyen.everything', scope, true);
    return recounted;
end
$$;

-- Where each point lies; for others that keep it beside what they tell of the point.
create view preventionmodels.located with (security_invoker = true) as
select id, province_id, commune_id from preventionmodels.point;
revoke insert, update, delete on preventionmodels.located from ${application};

-- Reorganisations that were carried out before did not count anew.
select set_config('binhyen.everything', 'on', true);
select preventionmodels.recount_units(array(select distinct commune_id from preventionmodels.commune_tally
    union select distinct commune_id from preventionmodels.point where commune_id is not null), '{}');
