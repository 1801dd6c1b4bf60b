-- Targets, tasks that gather others, who leads and helps, what proves, how long it takes, milestones.
alter table directives.task
    add target      numeric check (target > 0),    -- of all the addressees together, in the task's unit
    add gathers     boolean not null default false, -- asks nobody: its result is what its parts come to
    add parent      uuid,
    add lead        text check (lead <> ''),
    add support     text check (support <> ''),
    add proof       text check (proof <> ''),
    add proof_kinds text[]  not null default '{}', -- empty: any
    add minutes     integer check (minutes between 1 and 6000), -- as the office estimates, never timed
    add milestones  text[]  not null default '{}', -- "2026-12-01 Title"
    add constraint target_has_a_unit check (target is null or unit is not null),
    add constraint gathers_as_a_whole check (not gathers or parent is null),
    -- Deferred, because a directive's tasks are rewritten as it is saved.
    add foreign key (parent, directive) references directives.task (id, directive) deferrable initially deferred;

-- A recurring task is asked anew in every period: null where it is asked once.
alter table directives.obligation
    add period text check (period <> ''),
    add number numeric; -- of the result that was delivered last
alter table directives.obligation drop constraint obligation_task_id_organisation_id_key;
alter table directives.obligation
    add constraint obligation_once_a_period unique nulls not distinct (task_id, period, organisation_id);

select set_config('binhyen.everything', 'on', true); -- row-level security binds the owner too
update directives.obligation o set number = s.number
from directives.step s
where s.province_id = o.province_id and s.obligation_id = o.id and s.act = 'DELIVERED' and s.number is not null
    and s.ordinal = (select max(last.ordinal) from directives.step last
        where last.province_id = o.province_id and last.obligation_id = o.id and last.act = 'DELIVERED');

-- One period of a recurring task. It is asked in batches; what was reached is kept, so that a stop loses nothing.
create table directives.round (
    task_id      uuid        not null,
    directive_id uuid        not null,
    period       text        not null check (period <> ''),
    first_day    date        not null,
    due          date        not null,
    asked        integer     not null default 0 check (asked >= 0),
    reached      uuid, -- the last organisation that was asked
    begun_at     timestamptz not null,
    finished_at  timestamptz,
    primary key (task_id, period),
    foreign key (task_id, directive_id) references directives.task (id, directive) deferrable initially deferred
);
create index round_of_directive on directives.round (directive_id, first_day);

alter table directives.round enable row level security;
alter table directives.round force row level security;
create policy with_its_directive on directives.round using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from directives.directive where directive.id = round.directive_id));

-- The milestone that a step of progress reached, as it read then.
alter table directives.step
    add milestone text check (milestone <> ''),
    add constraint milestone_is_progress check (act = 'PROGRESSED' or milestone is null);

-- The directive from which a draft was copied.
alter table directives.directive add source uuid references directives.directive;
