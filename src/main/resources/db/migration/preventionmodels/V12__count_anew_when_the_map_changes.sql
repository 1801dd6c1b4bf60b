-- Counts anew all that a change of the map may have touched: the units, and of their provinces what is in no commune. Of a unit in which nothing runs,
-- nothing is kept.
create function preventionmodels.recount_units(units integer[]) returns integer
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
            union select a.province_id, null from areas.area_card a where a.id = any (units) and exists (
                select from preventionmodels.commune_tally t where t.province_id = a.province_id))
        select province_id, commune_id from touched order by 1, 2
    loop
        perform preventionmodels.recount_commune(place.province_id, place.commune_id);
        recounted := recounted + 1;
    end loop;
    delete from preventionmodels.commune_tally where (commune_id = any (units) or commune_id = 0) and points = 0;
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
    union select distinct commune_id from preventionmodels.point where commune_id is not null));
