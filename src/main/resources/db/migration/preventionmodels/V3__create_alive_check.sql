-- What the latest signs of life say of a point; kept with each check in the same transaction, so that lists need no checks.
alter table preventionmodels.point
    add column rhythm_months     integer not null default 1 check (rhythm_months between 1 and 12),
    add column last_sign_on      date,    -- the last day it is known to have worked
    add column checked_on        date,
    add column stopped_on        date,    -- since when its checks say that it no longer works
    add column equipment_total   integer check (equipment_total >= 0),
    add column equipment_working integer check (equipment_working between 0 and equipment_total),
    add column equipment_on      date;

select set_config('binhyen.everything', 'on', true);
update preventionmodels.point p
set equipment_total = e.total, equipment_working = e.working, equipment_on = e.counted_on
from (select point_id, sum(total) as total, sum(working) as working, max(counted_on) as counted_on
    from preventionmodels.equipment group by point_id) e
where e.point_id = p.id;

-- One answer to the short check of a point; never changed. Of two on a day the later one counts.
create table preventionmodels.alive_check (
    id                uuid        primary key, -- the form's, so that a form posted twice counts once
    point_id          uuid        not null references preventionmodels.point,
    day               date        not null,
    running           boolean     not null,
    last_activity     date,
    equipment_total   integer     check (equipment_total >= 0),
    equipment_working integer     check (equipment_working between 0 and equipment_total),
    active            integer     check (active >= 0), -- a number of people
    problem           text        check (length(problem) between 1 and 1000),
    entered_by        text        not null check (entered_by in ('BODY', 'DESK', 'OFFICE')),
    at                timestamptz not null,
    check (last_activity <= day)
);
create index on preventionmodels.alive_check (point_id, day desc, at desc);
alter table preventionmodels.alive_check enable row level security;
alter table preventionmodels.alive_check force row level security;
create policy with_its_point on preventionmodels.alive_check using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from preventionmodels.point where point.id = alive_check.point_id));

-- After how many periods without a sign of life a point is at risk. Dated: a new rule is a new row with a later day.
create table preventionmodels.silence_rule (
    effective_from date    primary key,
    periods        integer not null check (periods between 1 and 24),
    source         text    not null,
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED'))
);
revoke insert, update, delete on preventionmodels.silence_rule from ${application};
insert into preventionmodels.silence_rule values
    ('2020-01-01', 2, 'Our proposal; no source read names a period', 'UNCONFIRMED');
