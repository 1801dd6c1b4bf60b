-- What the ledger counts of exemplars: one from the day it is recognised until the day it is withdrawn.
create view exemplars.counted as
select 'C28' as measure, province_id, coalesce(commune_id, province_id) as area_id, day, sum(amount)::numeric as amount
from exemplars.exemplar, lateral (values (recognised_on, 1), (withdrawn_on, -1)) as happened (day, amount)
where recognised_on is not null and day is not null
group by province_id, area_id, day;
revoke insert, update, delete on exemplars.counted from ${application};
