-- What the ledger counts of directives: those issued and not recalled, on the day they bear.
create view directives.counted as
select 'A01' as measure, province_id, province_id as area_id, dated as day, count(*)::numeric as amount
from directives.directive
where status not in ('DRAFT', 'RECALLED')
group by province_id, dated;
revoke insert, update, delete on directives.counted from ${application};
