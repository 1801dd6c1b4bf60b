-- What the ledger counts of the year's papers: organisations that adopted a resolution or plan by 31 March, once a year, on
-- the day of the first of them, or on 1 January where that came before the year.
create view programmes.counted as
select 'A03' as measure, province_id, coalesce(commune_id, province_id) as area_id, day, count(*)::numeric as amount
from (
    select p.organisation_id, p.working_year, max(p.province_id) as province_id, max(p.commune_id) as commune_id,
        greatest(min(least(p.resolution_on, plan.adopted_on)), make_date(p.working_year, 1, 1)) as day
    from programmes.programme p
        left join programmes.plan plan on plan.programme_id = p.id and plan.kind = 'YEARLY'
            and plan.adopted_on <= make_date(p.working_year, 3, 31)
    where p.level = 'ORGANISATION' and p.working_year between 2000 and 2100
        and (p.resolution_on <= make_date(p.working_year, 3, 31) or plan.adopted_on is not null)
    group by p.organisation_id, p.working_year) papers
group by province_id, area_id, day;
revoke insert, update, delete on programmes.counted from ${application};
