-- A proposal that was given up is no model that ended (thanh loại): before, the ledger was told both. What was told is put right by the next tally.
create or replace view preventionmodels.counted as
with launched as (
    select model_id, min(day) filter (where to_stage = 'PILOT') as from_day, max(day) filter (where to_stage = 'ENDED') as until_day
    from preventionmodels.step group by model_id),
happened as (
    select 'C19' as measure, m.province_id, m.commune_id, l.from_day as day, 1 as amount
    from launched l join preventionmodels.model m on m.id = l.model_id
    union all
    select 'C19', m.province_id, m.commune_id, l.until_day, -1
    from launched l join preventionmodels.model m on m.id = l.model_id where l.from_day is not null
    union all
    select 'C22', m.province_id, m.commune_id, l.from_day, 1
    from launched l join preventionmodels.model m on m.id = l.model_id
    union all
    select 'C25', m.province_id, m.commune_id, l.until_day, 1
    from launched l join preventionmodels.model m on m.id = l.model_id where l.from_day is not null
    union all
    select 'C24', m.province_id, m.commune_id, s.day, 1
    from preventionmodels.step s join preventionmodels.model m on m.id = s.model_id
    where s.to_stage = 'REVIEWED'
    union all
    select 'C20', province_id, commune_id, started_on, 1 from preventionmodels.point
    union all
    select 'C20', province_id, commune_id, ended_on, -1 from preventionmodels.point
    union all
    select 'C21', p.province_id, p.commune_id, greatest(g.formed_on, p.started_on), 1
    from preventionmodels.point_group g join preventionmodels.point p on p.id = g.point_id
    where greatest(g.formed_on, p.started_on) < least(g.dissolved_on, p.ended_on, 'infinity'::date)
    union all
    select 'C21', p.province_id, p.commune_id, least(g.dissolved_on, p.ended_on), -1
    from preventionmodels.point_group g join preventionmodels.point p on p.id = g.point_id
    where greatest(g.formed_on, p.started_on) < least(g.dissolved_on, p.ended_on, 'infinity'::date))
select measure, province_id, coalesce(commune_id, province_id) as area_id, day, sum(amount)::numeric as amount
from happened
where day is not null
group by measure, province_id, area_id, day;
