-- How many groups of a point are there, kept with each that is formed or dissolved in the same transaction: counting over all
-- points then reads the points alone.
alter table preventionmodels.point add column groups integer not null default 0 check (groups >= 0);

select set_config('binhyen.everything', 'on', true);
update preventionmodels.point p
set groups = g.groups
from (select point_id, count(*) as groups from preventionmodels.point_group where dissolved_on is null group by point_id) g
where g.point_id = p.id;
