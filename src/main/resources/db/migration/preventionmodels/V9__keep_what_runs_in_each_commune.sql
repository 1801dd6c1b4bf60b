-- What runs in each commune, kept with each change of a point or of its model's stage in the same transaction, so that counting
-- by commune costs as many rows as there are communes.
create table preventionmodels.commune_tally (
    province_id integer   not null,
    commune_id  integer   not null, -- 0: for the whole city
    models      integer   not null default 0 check (models >= 0),
    points      integer   not null default 0 check (points >= models),
    groups      bigint    not null default 0 check (groups >= 0),
    stopped     integer   not null default 0 check (stopped between 0 and points),
    equipment   bigint    not null default 0 check (equipment >= 0),
    working     bigint    not null default 0 check (working between 0 and equipment),
    -- The points that are asked and have not stopped: how many have that rhythm and were last known to run on that day. Which
    -- of them are silent changes from day to day without anybody doing anything, and with the rule.
    known_until date[]    not null default '{}',
    rhythms     integer[] not null default '{}',
    asked       integer[] not null default '{}',
    primary key (province_id, commune_id)
);
alter table preventionmodels.commune_tally enable row level security;
alter table preventionmodels.commune_tally force row level security;
-- Not by organisation: who sees only an organisation's points counts those.
create policy within_scope on preventionmodels.commune_tally using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));

-- Counts one commune anew. It waits for whoever changes the same commune, and only then looks, at all points there, also
-- those that who acts does not see.
create function preventionmodels.recount_commune(province integer, commune integer) returns void
    language plpgsql
as $$
declare
    scope text := coalesce(current_setting('binhyen.everything', true), '');
begin
    perform set_config('binhyen.everything', 'on', true);
    insert into preventionmodels.commune_tally (province_id, commune_id) values (province, coalesce(commune, 0))
    on conflict do nothing;
    perform from preventionmodels.commune_tally
    where province_id = province and commune_id = coalesce(commune, 0) for update;
    with running as materialized (
        select p.model_id, p.groups, p.equipment_total, p.equipment_working, p.stopped_on, p.rhythm_months,
            coalesce(p.last_sign_on, p.started_on) as sign,
            m.stage not in ('PROPOSED', 'SURVEYED', 'APPROVED', 'BUILDING', 'PAUSED') as asked
        from preventionmodels.point p join preventionmodels.model m on m.id = p.model_id
        where p.ended_on is null and p.province_id = province
            and (p.commune_id = commune or commune is null and p.commune_id is null)),
    signs as (
        select sign, rhythm_months, count(*)::integer as asked from running
        where asked and stopped_on is null group by sign, rhythm_months)
    update preventionmodels.commune_tally
    set (models, points, groups, stopped, equipment, working) = (
            select count(distinct model_id), count(*), coalesce(sum(groups), 0),
                count(*) filter (where asked and stopped_on is not null),
                coalesce(sum(equipment_total), 0), coalesce(sum(equipment_working), 0)
            from running),
        (known_until, rhythms, asked) = (
            select coalesce(array_agg(sign order by sign, rhythm_months), '{}'),
                coalesce(array_agg(rhythm_months order by sign, rhythm_months), '{}'),
                coalesce(array_agg(asked order by sign, rhythm_months), '{}')
            from signs)
    where province_id = province and commune_id = coalesce(commune, 0);
    perform set_config('binhyen.everything', scope, true);
end
$$;

-- Counts the commune of a point, or the communes of a model's points one after the other in a fixed order, so that nobody
-- waits in a ring.
create function preventionmodels.recount(changed uuid) returns integer
    language plpgsql
as $$
declare
    scope text := coalesce(current_setting('binhyen.everything', true), '');
    place record;
    recounted integer := 0;
begin
    perform set_config('binhyen.everything', 'on', true);
    for place in
        select province_id, commune_id from preventionmodels.point where id = changed
        union select province_id, commune_id from preventionmodels.point where model_id = changed
        order by 1, 2
    loop
        perform preventionmodels.recount_commune(place.province_id, place.commune_id);
        recounted := recounted + 1;
    end loop;
    perform set_config('binhyen.everything', scope, true);
    return recounted;
end
$$;

select set_config('binhyen.everything', 'on', true);
select preventionmodels.recount_commune(province_id, commune_id)
from (select distinct province_id, commune_id from preventionmodels.point order by 1, 2) place;
